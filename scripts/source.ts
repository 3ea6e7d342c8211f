import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { createSchemaChecker } from '../src/check/schema-check.ts';
import { check } from '../src/check/check.ts';
import { door } from '../src/door.ts';
import { text } from '../src/json.ts';
import { readGiven } from '../src/new/given.ts';
import { passagesOf } from '../src/new/passages.ts';
import { sourceRecord } from '../src/new/source-record.ts';
import { writeRecord } from '../src/new/write-record.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { textReport } from '../src/report/text.ts';

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
const { model, schemas } = readProject();
const kind = model.kinds.find(({ name }) => name === 'source');
if (!kind || id === undefined || textFile === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await door(() => {
  const proposed = passagesOf(readFileSync(textFile, 'utf8'), values.locators?.split(','));
  for (const { passage, words } of proposed)
    console.log(`${(text(passage, 'locator') ?? '').padEnd(16)}${words.slice(0, 60)}`);
  const checker = createSchemaChecker(schemas);
  const wrong = proposed
    .flatMap(({ passage }) => text(passage, 'locator') ?? [])
    .filter((name) => !checker.accepts('values/locator', name));
  const given = readGiven(check(model, schemas, values.data).dataset, kind, fields);
  const complaints = [
    ...given.complaints,
    ...wrong.map(
      (name) => `“${name}” is no locator: ${text(schemas.get('values/locator'), 'description') ?? ''}`,
    ),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  if (values['dry-run']) {
    console.log('Nothing was written. Other names, one for each line: --locators A,B,…');
    return;
  }
  const file = writeRecord(kind, values.data, sourceRecord(id, given.value, proposed), values.anew);
  const { messages, texts } = check(model, schemas, values.data);
  const own = messages.filter((one) => one.file === file && one.rule !== 'R12');
  console.log(
    `${file} written. Passages that no claim rests on yet are told by npm run check.\n${textReport({ messages: own, texts })}`,
  );
});
