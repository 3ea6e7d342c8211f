import { expect, test } from 'vitest';
import { summariesAreOurs } from '../../../src/check/rules/summaries-are-ours.ts';
import { NEXT, told, words } from '../../support/small.ts';

const some = (number: number, space = ' ') => Array.from({ length: number }, () => 'word').join(space);
const summed = (en: string) => ({ [NEXT]: { statements: [{ id: 's1', summary: { en } }] } });
const SUMMARY = [`${NEXT} /statements/0/summary/en`];

test.each([
  ['no words', ''],
  ['40 words', some(40)],
  ['40 words with wide spaces', ` ${some(40, ' \n ')} `],
  ['a quote of nine words', `Says “${some(9)}”.`],
  ['a straight quote of nine words', `Says "${some(9)}".`],
  ['two quotes of nine words', `Says “${some(9)}” and “${some(9)}”.`],
  ['two straight quotes around more', `Says "${some(2)}" and ${some(12)} "${some(2)}".`],
  ['two quotes around more', `Says “${some(2)}” and ${some(12)} “${some(2)}”.`],
  ['a quote that does not end', `Says “${some(12)}.`],
])('a summary may have %s', (_, en) => {
  expect(told(summariesAreOurs, summed(en))).toEqual([]);
});

test.each([
  ['41 words', some(41), '41 words'],
  ['a quote of ten words', `Says “${some(10)}”.`, 'quotes'],
  ['a straight quote of ten words', `Says "${some(10)}".`, 'quotes'],
  ['a second quote of ten words', `Says “${some(1)}” and “${some(10)}”.`, 'quotes'],
  ['41 words with a quote', `“${some(10)}” ${some(31)}`, '41 words'],
])('a summary must not have %s', (_, en, problem) => {
  expect(told(summariesAreOurs, summed(en))).toEqual(SUMMARY);
  expect(words(summariesAreOurs, summed(en))).toContain(problem);
});

test('each language of a summary is told by itself', () => {
  const summary = { en: some(41), ja: some(40) };
  expect(told(summariesAreOurs, { [NEXT]: { outcomes: [{ id: 'o1', summary }] } })).toEqual([
    `${NEXT} /outcomes/0/summary/en`,
  ]);
});

test('other texts may be longer', () => {
  expect(told(summariesAreOurs, { [NEXT]: { title: { en: some(41) } } })).toEqual([]);
});
