import { expect, test } from 'vitest';
import { passagesAreUsed } from '../../../src/check/rules/passages-are-used.ts';
import { HERALD, NEXT, told, words } from '../../support/small.ts';

const passages = (...given: readonly Record<string, string>[]) => ({ [HERALD]: { passages: given } });

test('a passage is cited, or says why not', () => {
  const changes = passages({ locator: 'p1' }, { locator: 'p2', unused: 'Weather.' });
  expect(told(passagesAreUsed, changes)).toEqual([]);
});

test('a passage that nothing cites is told', () => {
  const changes = passages({ locator: 'p1' }, { locator: 'p2' }, {});
  expect(told(passagesAreUsed, changes)).toEqual([`${HERALD} /passages/1`, `${HERALD} /passages/2`]);
  expect(words(passagesAreUsed, changes)).toMatch(/no claim rests on the passage “p2”[^]*give the reason/);
});

test('an excuse of a passage that is cited is told', () => {
  const changes = passages({ locator: 'p1', unused: 'Weather.' });
  expect(told(passagesAreUsed, changes)).toEqual([`${HERALD} /passages/0`]);
  expect(words(passagesAreUsed, changes)).toMatch(/“p1” is cited, though[^]*remove the field/);
});

test.each([
  ['a part', { participants: [{ side: 'JP', evidence: ['herald-2001-02#p2'] }] }],
  ['the record', { evidence: { '/date': ['herald-2001-02#p2'] } }],
])('a passage may be cited by %s', (_, fields) => {
  const changes = { ...passages({ locator: 'p1' }, { locator: 'p2' }), [NEXT]: fields };
  expect(told(passagesAreUsed, changes)).toEqual([]);
});

test('a passage of another source is not the one of the same locator', () => {
  const changes = passages({ locator: 'p1' }, { locator: 'item-1' });
  expect(told(passagesAreUsed, changes)).toEqual([`${HERALD} /passages/1`]);
});

test('a source may have no passages', () => {
  expect(told(passagesAreUsed, { 'source/x': {} })).toEqual([]);
});
