import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/check/check.ts';
import { door } from '../src/door.ts';
import { text } from '../src/json.ts';
import { readGiven } from '../src/new/given.ts';
import { passagesOf } from '../src/new/passages.ts';
import { writeRecord } from '../src/new/write-record.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    text: { type: 'string' },
    locators: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [id, ...fields] = positionals;
const textFile = values.text;
const { model, schemas } = readProject();
const kind = model.kinds.find(({ name }) => name === 'source');
if (!kind || id === undefined || textFile === undefined) {
  console.error('npm run source -- ID --text FILE [--locators A,B,…] [--dry-run] [FIELD=VALUE …]');
  process.exit(2);
}
await door(() => {
  const proposed = passagesOf(readFileSync(textFile, 'utf8'), values.locators?.split(','));
  for (const { passage, opening } of proposed)
    console.log(`${(text(passage, 'locator') ?? '').padEnd(16)}${opening}`);
  const given = readGiven(check(model, schemas, values.data).dataset, kind, fields);
  if (given.complaints.length > 0) throw new Error(given.complaints.join('\n'));
  const passages = proposed.map(({ passage }) => passage);
  if (values['dry-run']) console.log('Nothing was written. Other names, one for each line: --locators A,B,…');
  else
    console.log(
      `${writeRecord(kind, values.data, { language: 'en', read: 'whole', ...given.value, id, passages })} written.`,
    );
});
