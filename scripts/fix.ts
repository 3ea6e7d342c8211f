import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { fix } from '../src/fix/fix.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: relative('.', FOLDERS.data) } } });
const changed = fix(readProject().model, values.data);
console.log([...changed, `${changed.length} files put into canonical form`].join('\n'));
