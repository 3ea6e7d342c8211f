import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf, printCoverage, printGapless, printGaps } from '../src/coverage.ts';
import { coveragePage, fillReadme } from '../src/coverage-pages.ts';
import { listEvidence } from '../src/evidence.ts';
import { fillIn } from '../src/page.ts';
import { FOLDERS } from '../src/project.ts';
import { buildFolder } from './support/built.ts';
import { checkFolder, copySmall, PROJECT, replace, SMALL } from './support/fixture.ts';

const page = (name: string): string => readFileSync(join(FOLDERS.root, name), 'utf8');

test('the tables of README and COVERAGE are those of the records', async () => {
  const { dataset } = await buildFolder();
  expect(page('README.md')).toBe(await fillReadme(page('README.md'), dataset));
  expect(page('COVERAGE.md')).toBe(await coveragePage(dataset, FOLDERS.data));
});

test('a series is covered by its meetings, their years, and the sides of their sources', () => {
  const gap = replace(
    'series/crane-ministerial.json',
    '"sought",\n  "evidence"',
    '"sought",\n  "gaps": [\n    {\n      "id": "g1",\n      "text": {\n        "en": "The first was not found."\n      }\n    }\n  ],\n  "evidence"',
  );
  const coverage = coverageOf(checkFolder(copySmall(gap)).dataset);
  expect(coverage).toMatchObject([
    { meetings: 2, whole: 2, bothSides: 0, gaps: ['The first was not found.'] },
  ]);
  expect([...(coverage[0]?.years ?? [])]).toEqual([['2001', 2]]);
  expect(printCoverage(coverage, 3)).toContain('| 1 other series | 2 | 2 | 100 % | 0 % |');
  expect(printGaps(coverage)).toBe('- **Ministerial Meeting on Paper Cranes**: The first was not found.');
  expect(printGapless(coverage, 'sought')).toBe('');
});

test('a series without a gap is told by whether its meetings were looked for', () => {
  const coverage = coverageOf(checkFolder(SMALL).dataset);
  expect(printGapless(coverage, 'sought')).toBe('- Ministerial Meeting on Paper Cranes');
  expect(printGapless(coverage, 'mentioned')).toBe('');
});

test('a page without the marks is not filled in', () => {
  expect(() => fillIn('# Page', 'coverage', 'x')).toThrow(/coverage/);
});

test('passages and values are listed both ways', () => {
  const { dataset } = checkFolder(SMALL);
  const list = (subject: string): readonly string[] => listEvidence(PROJECT.model, dataset, subject);
  const start = 'meeting/2001-02-03-crane-ministerial#/start';
  expect(list(start)).toContain('/start/local: 2001-02-03T17:30  ← gazette-2001-02-03#p1');
  expect(list('gazette-2001-02-03#p1').some((line) => line.includes('/start/local'))).toBe(true);
  expect(list('herald-2001-02')).toEqual([expect.stringContaining('(rejected): 60')]);
  expect(list('gazette-2001-02-03#p9')).toEqual([]);
});
