import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { check } from '../src/check/check.ts';
import { printMessages } from '../src/message.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: relative('.', FOLDERS.data) } } });
const { model, schemas } = readProject();
const { dataset, messages } = check(model, schemas, values.data);
console.log(`${dataset.entries.length} records\n${printMessages(messages)}`);
process.exitCode = messages.some(({ severity }) => severity === 'error') ? 1 : 0;
