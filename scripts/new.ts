import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { scaffold } from '../src/fix/scaffold.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: relative('.', FOLDERS.data) } },
});
const [kindName, id, ...fields] = positionals;
const { model } = readProject();
const kind = model.kinds.find(({ name }) => name === kindName);
if (!kind || id === undefined) {
  console.error('npm run new -- KIND ID [FIELD=VALUE …]');
  console.error(model.kinds.map(({ name, description }) => `  ${name}: ${description}`).join('\n'));
  process.exit(2);
}
const given = Object.fromEntries(
  fields.map((field) => [field.split('=')[0] ?? '', field.split('=').slice(1).join('=')]),
);
try {
  const { file, examples } = scaffold(kind, values.data, { ...given, id });
  console.log(`${file} written. Still examples, to be replaced: ${examples.join(', ') || 'none'}.`);
  console.log(kind.fields.map((field) => `  ${field.name}: ${field.description}`).join('\n'));
  console.log('Give each value its evidence, then: npm run check');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
