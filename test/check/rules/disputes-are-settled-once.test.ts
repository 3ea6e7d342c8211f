import { describe, expect, test } from 'vitest';
import { disputesAreSettledOnce } from '../../../src/check/rules/disputes-are-settled-once.ts';
import type { Json } from '../../../src/json.ts';
import { HELD, told, words, type Changes } from '../../support/small.ts';

type Position = readonly [value: Json, preferred?: boolean];

/** The meeting with a dispute about a field, and other fields. */
const disputed = (
  field: string | undefined,
  positions: readonly Position[],
  fields: Readonly<Record<string, Json | undefined>> = {},
): Changes => ({
  [HELD]: {
    ...fields,
    disputes: [
      {
        id: 'd1',
        ...(field === undefined ? {} : { field }),
        positions: positions.map(([value, preferred]) =>
          preferred === undefined ? { value } : { value, preferred },
        ),
      },
    ],
  },
});

const START = { local: '2001-02-03T17:30', timeZone: 'America/Los_Angeles', japan: '2001-02-04T10:30' };

describe('a dispute is settled', () => {
  test.each([
    ['by one position of several', disputed('/ordinal', [[1], [2, true], [3]])],
    ['by the only position', disputed('/ordinal', [[2, true]])],
    ['about words', disputed('/title', [[{ en: 'The Second Ministerial Meeting on Paper Cranes' }, true]])],
    ['about a part', disputed('/start', [[START, true], ['2001-02-04']])],
    ['about a field of a part', disputed('/start/local', [['2001-02-03T17:30', true]])],
    ['about a field of a member of a list', disputed('/agenda/a1/number', [['1', true], ['2']])],
    [
      'about a list of which one member is preferred',
      disputed('/topics', [['paper-cranes', true], ['frogs']]),
    ],
    ['about a list in a member of a list', disputed('/agenda/a1/topics', [['paper-cranes', true]])],
    ['about a member of a list', disputed('/topics/paper-cranes', [['paper-cranes', true]])],
    ['by none, where the record has no value', disputed('/ordinal', [[1], [2]], { ordinal: undefined })],
    ['by none, where the list has no members', disputed('/topics', [['frogs']], { topics: undefined })],
    ['by none, without a field', disputed(undefined, [[1]])],
    ['by none, with one that is not so', disputed('/ordinal', [[1, false], [2]], { ordinal: undefined })],
  ])('%s', (_, changes) => {
    expect(told(disputesAreSettledOnce, changes)).toEqual([]);
  });
});

describe('a dispute is told', () => {
  test.each([
    [
      'with another value in the record',
      disputed('/ordinal', [[1, true], [2]]),
      'is not the value that the record has at /ordinal',
    ],
    ['with a number as words', disputed('/ordinal', [['2', true]]), 'at /ordinal'],
    ['with other words', disputed('/title', [[{ en: 'Another' }, true]]), 'at /title'],
    ['with a part that lacks a field', disputed('/start', [[{ local: START.local }, true]]), 'at /start'],
    [
      'with the value of a field beside it',
      disputed('/start/local', [[START.japan, true]]),
      'at /start/local',
    ],
    ['with the value of a field below it', disputed('/start', [[START.local, true]]), 'at /start'],
    ['with no value in the record', disputed('/ordinal', [[1, true]], { ordinal: undefined }), 'at /ordinal'],
    ['with another member of the list', disputed('/topics', [['frogs', true]]), 'at /topics'],
    [
      'with two preferred positions',
      disputed('/ordinal', [
        [1, true],
        [2, true],
      ]),
      '2 positions',
    ],
    [
      'with two preferred positions and no value',
      disputed(
        '/ordinal',
        [
          [1, true],
          [2, true],
        ],
        { ordinal: undefined },
      ),
      '0 values',
    ],
    ['with a value though none is preferred', disputed('/ordinal', [[1], [2]]), '0 positions are preferred'],
    ['with a member though none is preferred', disputed('/topics', [['frogs']]), 'has 1 values at /topics'],
  ])('%s', (_, changes, word) => {
    expect(told(disputesAreSettledOnce, changes)).toEqual([`${HELD} /disputes/0`]);
    expect(words(disputesAreSettledOnce, changes)).toContain(word);
  });

  test('at its place in the list', () => {
    const settled = { id: 'd1', field: '/ordinal', positions: [{ value: 2, preferred: true }] };
    const open = { id: 'd2', field: '/date', positions: [{ value: '2001' }] };
    expect(told(disputesAreSettledOnce, { [HELD]: { disputes: [settled, open] } })).toEqual([
      `${HELD} /disputes/1`,
    ]);
  });
});
