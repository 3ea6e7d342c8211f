import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../src/build.ts';
import { check } from '../src/check/check.ts';
import { printMessages } from '../src/message.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { publish } from '../src/publish.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    out: { type: 'string', default: relative('.', FOLDERS.dist) },
  },
});
const { model, schemas } = readProject();
const { dataset, messages } = check(model, schemas, values.data);
console.log(`${dataset.entries.length} records\n${printMessages(messages)}`);
if (messages.some(({ severity }) => severity === 'error')) {
  console.error(`Nothing was written; ${values.out} is as it was.`);
  process.exitCode = 1;
} else {
  const files = await build(model, dataset);
  publish(files, values.out);
  console.log(`${files.size} files written to ${values.out}`);
}
