import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { fix } from '../src/fix/fix.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const USAGE = 'npm run fix -- [--data DIR]';

const { values } = readArguments(USAGE, {
  options: { data: { type: 'string', default: relative('.', FOLDERS.data) } },
});
const changed = fix(readProject().model, values.data);
console.log([...changed, `${changed.length} files put into canonical form`].join('\n'));
