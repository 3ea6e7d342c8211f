import { build } from '../src/build.ts';
import { check } from '../src/check/check.ts';
import { EXPORTERS } from '../src/export/index.ts';
import { FOLDERS, readProject } from '../src/project.ts';

/** Times the stages of a build in one run, each against `JSON.parse` of all records, median of several rounds. */
const ROUNDS = 7;
const { model, schemas } = readProject();
const { dataset } = check(model, schemas, FOLDERS.data);
const texts = dataset.entries.map(({ value }) => JSON.stringify(value));

const stages: readonly [name: string, run: () => unknown][] = [
  ['JSON.parse', () => texts.map((text): unknown => JSON.parse(text))],
  ['load and check', () => check(model, schemas, FOLDERS.data)],
  ...EXPORTERS.map((exporter): [string, () => unknown] => [
    exporter.name,
    () => exporter.write(model, dataset),
  ]),
  ['whole build', () => build(model, dataset)],
];

const times = new Map(stages.map(([name]): [string, number[]] => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of stages) {
    const start = performance.now();
    await run();
    times.get(name)?.push(performance.now() - start);
  }

const median = (name: string): number => times.get(name)?.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
for (const [name] of stages)
  console.log(
    `${name.padEnd(22)} ${(median(name) / median('JSON.parse')).toFixed(1).padStart(8)} × JSON.parse`,
  );
