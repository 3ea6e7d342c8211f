import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/check/rules/index.ts';
import { messagesAfter, remove, write } from '../../support/fixture.ts';
import type { BreakingCase } from '../breaking-case.ts';
import { BREAKING_CASES } from '../breaking-cases.ts';
import { EXCEPTIONS, json } from '../breaking-records.ts';

/** The rules that some records may break for a good reason. */
const EXCUSABLE = ['R17', 'R18', 'R19', 'R22', 'R23', 'R24', 'R25', 'R26', 'R28', 'R34'];

/** One case for each rule. */
const CASES = RULES.flatMap(({ number }) => BREAKING_CASES.filter(({ rule }) => rule === number).slice(0, 1));

const excused = ({ rule, file }: BreakingCase) =>
  write(EXCEPTIONS, json([{ rule, record: file.replace(/\.json$/, ''), reason: 'It is so.' }]));

describe.each(CASES.filter(({ rule }) => EXCUSABLE.includes(rule)))('$rule: $mistake', (broken) => {
  test('is not told of a record that the list of exceptions names', () => {
    const rules = messagesAfter(...broken.edits, excused(broken)).map(({ rule }) => rule);
    expect(rules).toEqual(broken.also ?? []);
  });

  test('is told of other records', () => {
    const other = { ...broken, file: 'meeting/2001-none.json' };
    const rules = messagesAfter(...broken.edits, excused(other)).map(({ rule }) => rule);
    expect(rules).toContain(broken.rule);
    expect(rules).toContain('R33');
  });
});

const FIRM = CASES.filter(({ rule, file }) => !EXCUSABLE.includes(rule) && file.endsWith('.json'));

test.each(FIRM)('$rule admits no exception: $mistake', (broken) => {
  const rules = messagesAfter(...broken.edits, excused(broken)).map(({ rule }) => rule);
  expect(rules).toContain(broken.rule);
  expect(rules).toContain('R33');
});

test('what stands alone is told only where nothing else is wrong', () => {
  const origami = json({ id: 'origami', label: { en: 'Origami' }, definition: { en: 'Folding.' } });
  const alone = write('topic/origami.json', origami);
  expect(messagesAfter(alone).map(({ rule }) => rule)).toEqual(['R26']);
  const rules = messagesAfter(alone, remove('person/example-bob.json')).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['R06']));
});
