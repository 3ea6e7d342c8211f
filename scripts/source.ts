import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { door } from '../src/door.ts';
import { createSource } from '../src/new/create-source.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const USAGE =
  'npm run source -- ID --text FILE [--locators A,B,…] [--dry-run] [--anew] [--data DIR] [FIELD=VALUE …]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    text: { type: 'string' },
    locators: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
  },
});
const [id, ...fields] = positionals;
const textFile = values.text;
const project = readProject();
const kind = project.model.kinds.find(({ name }) => name === 'source');
if (!kind || id === undefined || textFile === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await door(() => {
  const words = readFileSync(textFile, 'utf8');
  const { 'dry-run': dryRun, anew } = values;
  const order = { kind, id, words, locators: values.locators?.split(','), fields, dryRun, anew };
  console.log(createSource(project, values.data, order));
});
