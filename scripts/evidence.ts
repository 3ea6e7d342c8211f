import { check } from '../src/check/check.ts';
import { listEvidence } from '../src/evidence.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const [subject] = process.argv.slice(2);
if (subject === undefined) {
  console.error('npm run evidence -- SOURCE | SOURCE#LOCATOR | KIND/ID | KIND/ID#/PATH');
  process.exit(2);
}
const { model, schemas } = readProject();
const lines = listEvidence(model, check(model, schemas, FOLDERS.data).dataset, subject);
console.log([...lines, `${lines.length} values`].join('\n'));
process.exitCode = lines.length > 0 ? 0 : 1;
