import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { door } from '../src/door.ts';
import { createRecord } from '../src/new/create.ts';
import { openTerminal } from '../src/new/terminal.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const USAGE =
  'npm run new -- KIND ID [FIELD=VALUE …] [--evidence SOURCE#LOCATOR,…] [--no-ask] [--anyway] [--data DIR]';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  allowNegative: true,
  options: {
    data: { type: 'string', default: relative('.', FOLDERS.data) },
    evidence: { type: 'string' },
    anyway: { type: 'boolean', default: false },
    ask: { type: 'boolean', default: process.stdin.isTTY },
  },
});
const project = readProject();
const [kindName, id, ...fields] = positionals;
const kind = project.model.kinds.find(({ name }) => name === kindName);
if (!kind || id === undefined) {
  console.error(USAGE);
  console.error(project.model.kinds.map(({ name, description }) => `  ${name}: ${description}`).join('\n'));
  process.exit(2);
}
const order = { kind, id, fields, evidence: values.evidence?.split(',') ?? [], anyway: values.anyway };
const terminal = values.ask ? openTerminal(process.stdin, process.stdout) : undefined;
await door(async () => {
  console.log(await createRecord(project, values.data, order, terminal));
});
terminal?.close();
