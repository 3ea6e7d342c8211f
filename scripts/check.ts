import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { check } from '../src/check/check.ts';
import { hasErrors } from '../src/message.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { colourReport, REPORTS } from '../src/report/index.ts';

const USAGE = 'npm run check -- [--data DIR] [--format text|json|sarif|github]';

const { values } = readArguments(USAGE, {
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    format: { type: 'string', default: 'text' },
  },
});
const report = values.format === 'text' && process.stdout.isTTY ? colourReport : REPORTS[values.format];
if (!report) {
  console.error(`There is no format “${values.format}”; there are ${Object.keys(REPORTS).join(', ')}.`);
  process.exit(2);
}
const { model, schemas } = readProject();
const checked = check(model, schemas, values.data);
if (values.format === 'text') console.log(`${checked.dataset.entries.length} records`);
console.log(report(checked));
process.exitCode = hasErrors(checked.messages) ? 1 : 0;
