import { expect, test } from 'vitest';
import { idsAreNotReused } from '../../../src/check/rules/ids-are-not-reused.ts';
import { HELD, NEXT, told, words } from '../../support/small.ts';

const former = (...formerIds: readonly string[]) => ({ formerIds });

test.each([
  ['one that is no longer in use', { [NEXT]: former('2001-crane', '2001-03-crane') }],
  ['the id of a record of another kind', { [NEXT]: former('paper-cranes') }],
  ['one of a record of another kind', { [NEXT]: former('old'), 'topic/paper-cranes': former('old') }],
  ['none', { [NEXT]: former() }],
])('a former id may be %s', (_, changes) => {
  expect(told(idsAreNotReused, changes)).toEqual([]);
});

test.each([
  ['of another record', '2001-02-03-crane-ministerial'],
  ['of the record itself', '2001-03-crane-ministerial'],
])('a former id that is the id %s is told', (_, id) => {
  expect(told(idsAreNotReused, { [NEXT]: former('old', id) })).toEqual([`${NEXT} /formerIds/1`]);
  expect(words(idsAreNotReused, { [NEXT]: former('old', id) })).toContain(`“${id}” is the id of a record`);
});

test('a former id of two records is told at the second', () => {
  const changes = { [HELD]: former('old'), [NEXT]: former('older', 'old') };
  expect(told(idsAreNotReused, changes)).toEqual([`${NEXT} /formerIds/1`]);
  expect(words(idsAreNotReused, changes)).toContain('leads to “2001-02-03-crane-ministerial” already');
});
