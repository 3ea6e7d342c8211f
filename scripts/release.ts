import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check/check.ts';
import { printJson } from '../src/export/exporter.ts';
import { RELEASED_FILE } from '../src/load/load.ts';
import { hasErrors } from '../src/message.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { textReport } from '../src/report/text.ts';

const { model, schemas } = readProject();
const checked = check(model, schemas, FOLDERS.data);
if (hasErrors(checked.messages)) {
  console.error(textReport(checked));
  process.exitCode = 1;
} else {
  const names = checked.dataset.entries.map(({ kind, id }) => `${kind.name}/${id}`);
  writeFileSync(join(FOLDERS.data, RELEASED_FILE), printJson(names));
  console.log(`${names.length} records noted as released; from now on none of them may vanish.`);
}
