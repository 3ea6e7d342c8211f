import { check } from '../src/check/check.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { printStats } from '../src/stats.ts';

const { model, schemas } = readProject();
console.log(printStats(model, check(model, schemas, FOLDERS.data).dataset));
