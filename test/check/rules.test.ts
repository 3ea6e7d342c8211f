import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { messagesAfter } from '../support/fixture.ts';
import { BREAKING_CASES } from './breaking-cases.ts';

/** Those of the loader and the schema, which have no object of their own. */
const BEFORE_THE_RULES = ['R01', 'R02', 'R03'];

test('the small dataset breaks no rule', () => {
  expect(messagesAfter()).toEqual([]);
});

test('each rule has a number of its own, a demand and a reason, and a case that breaks it', () => {
  const numbers = [...BEFORE_THE_RULES, ...RULES.map(({ number }) => number)];
  expect(new Set(numbers).size).toBe(numbers.length);
  expect([...new Set(BREAKING_CASES.map(({ rule }) => rule))].sort()).toEqual([...numbers].sort());
  for (const { demand, reason } of RULES) {
    expect(demand).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(reason).toMatch(/^\p{Lu}.{10,}\.$/u);
  }
});

describe.each(BREAKING_CASES)('$rule: $mistake', (broken) => {
  test('is told once, where it stands, in words that help', () => {
    const messages = messagesAfter(...broken.edits);
    const [message, ...more] = messages.filter(({ rule }) => rule === broken.rule);
    expect(message).toMatchObject({
      severity: 'error',
      file: broken.file,
      line: broken.line,
      column: broken.column,
      pointer: broken.pointer,
    });
    expect(more).toEqual([]);
    const words = [message?.problem, message?.expected, message?.repair];
    for (const sentence of words) expect(sentence).toMatch(/\S{2,}/);
    expect(words.join('\n')).toContain(broken.names);
    expect(words.join('\n')).not.toMatch(/undefined|\[object|NaN/);
  });

  test('brings no message that it need not', () => {
    const others = messagesAfter(...broken.edits).filter(({ rule }) => rule !== broken.rule);
    expect([...new Set(others.map(({ rule }) => rule))]).toEqual(broken.also ?? []);
  });
});

test('a reference with a slip of the pen is answered with the id that was meant', () => {
  const [slip] = BREAKING_CASES.filter(({ names }) => names === '“fixtur-city”');
  const [message] = messagesAfter(...(slip?.edits ?? []));
  expect(message?.expected).toContain('“fixture-city”');
});
