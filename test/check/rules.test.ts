import { describe, expect, test } from 'vitest';
import { DEMANDS } from '../../src/check/demands.ts';
import { messagesAfter } from '../support/fixture.ts';
import { BREAKING_CASES } from './breaking-cases.ts';

/** Kept by `npm run verify` and the changelog, which have tests of their own. */
const PROVEN_ELSEWHERE = ['R14', 'R36'];

test('the small dataset breaks no rule', () => {
  expect(messagesAfter()).toEqual([]);
});

test('each rule has a number of its own, a demand and a reason, and a case that breaks it', () => {
  const numbers = DEMANDS.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => `R${String(index + 1).padStart(2, '0')}`));
  const broken = new Set([...BREAKING_CASES.map(({ rule }) => rule), ...PROVEN_ELSEWHERE]);
  expect([...broken].sort()).toEqual(numbers);
  for (const { demand, reason } of DEMANDS) {
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
