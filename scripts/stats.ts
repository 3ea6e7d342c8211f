import { check } from '../src/check/check.ts';
import { door } from '../src/door.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { printStats } from '../src/stats.ts';

await door(() => {
  const { model, schemas } = readProject();
  console.log(printStats(model, check(model, schemas, FOLDERS.data).dataset));
});
