import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { build } from '../src/build.ts';
import { check } from '../src/check/check.ts';
import { door } from '../src/door.ts';
import { hasErrors } from '../src/message.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { textReport } from '../src/report/text.ts';
import { publish } from '../src/publish.ts';

const USAGE = 'npm run build -- [--data DIR] [--out DIR]';

const { values } = readArguments(USAGE, {
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    out: { type: 'string', default: relative('.', FOLDERS.dist) },
  },
});
const { model, schemas } = readProject();
const checked = check(model, schemas, values.data);
const { dataset, messages } = checked;
console.log(`${dataset.entries.length} records\n${textReport(checked)}`);
if (hasErrors(messages)) {
  console.error(`Nothing was written; ${values.out} is as it was.`);
  process.exitCode = 1;
} else {
  await door(async () => {
    const files = await build(model, dataset);
    publish(files, values.out);
    console.log(`${files.size} files written to ${values.out}`);
  }, `Nothing was written; ${values.out} is as it was.`);
}
