import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check/check.ts';
import { coveragePage, fillReadme } from '../src/coverage-pages.ts';
import { FOLDERS, readProject } from '../src/project.ts';

const { model, schemas } = readProject();
const { dataset } = check(model, schemas, FOLDERS.data);
const readme = join(FOLDERS.root, 'README.md');
writeFileSync(readme, await fillReadme(readFileSync(readme, 'utf8'), dataset));
writeFileSync(join(FOLDERS.root, 'COVERAGE.md'), await coveragePage(dataset, FOLDERS.data));
console.log('README.md and COVERAGE.md hold the coverage of the records.');
