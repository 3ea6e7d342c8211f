import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { checkOut } from '../src/changelog/check-out.ts';
import { compare } from '../src/changelog/compare.ts';
import { printChanges } from '../src/changelog/print.ts';
import { check } from '../src/check/check.ts';
import { door } from '../src/door.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const USAGE = 'npm run changelog -- --from FOLDER|COMMIT [--to FOLDER] [--format markdown|json]';

const { values } = readArguments(USAGE, {
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: FOLDERS.data },
    format: { type: 'string', default: 'markdown' },
  },
});
const { from } = values;
if (from === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await door(() => {
  const { model, schemas } = readProject();
  const read = (folder: string) => check(model, schemas, folder).dataset;
  const workshop = mkdtempSync(join(tmpdir(), 'japan-us-meetings-'));
  try {
    const folder = existsSync(from) ? from : checkOut(from, workshop);
    const changes = compare(model, read(folder), read(values.to));
    console.log(values.format === 'json' ? JSON.stringify(changes, null, 2) : printChanges(changes));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
});
