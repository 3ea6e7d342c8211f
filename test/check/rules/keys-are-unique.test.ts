import { expect, test } from 'vitest';
import { keysAreUnique } from '../../../src/check/rules/keys-are-unique.ts';
import { NEXT, told, words } from '../../support/small.ts';

const JP = { parties: [{ side: 'JP' }] };

test.each([
  ['in one list', { agenda: [{ id: 'a1' }, { id: 'a2' }] }],
  [
    'in lists of different parts',
    {
      outcomes: [
        { id: 'o1', ...JP },
        { id: 'o2', ...JP },
      ],
    },
  ],
  [
    'by persons of one office',
    {
      participants: [
        { person: 'x', office: 'o' },
        { person: 'y', office: 'o' },
      ],
    },
  ],
])('parts may be told apart %s', (_, fields) => {
  expect(told(keysAreUnique, { [NEXT]: fields })).toEqual([]);
});

test('records may use the keys of each other', () => {
  expect(told(keysAreUnique, { [NEXT]: { agenda: [{ id: 'a1' }] } })).toEqual([]);
});

test.each([
  ['in one list', { agenda: [{ id: 'a1' }, { id: 'a1' }] }, '/agenda/1', '/agenda/0'],
  ['in two lists', { agenda: [{ id: 'a1' }], outcomes: [{ id: 'a1' }] }, '/outcomes/0', '/agenda/0'],
  [
    'in a part of a part',
    { outcomes: [{ id: 'o1', parties: [{ side: 'JP' }, { side: 'JP' }] }] },
    '/outcomes/0/parties/1',
    '/outcomes/0/parties/0',
  ],
])('a second part of a key is told %s', (_, fields, pointer, first) => {
  expect(told(keysAreUnique, { [NEXT]: fields })).toEqual([`${NEXT} ${pointer}`]);
  expect(words(keysAreUnique, { [NEXT]: fields })).toContain(`already that of ${first}`);
});

test('a third part of a key is told beside the second', () => {
  const agenda = [{ id: 'a1' }, { id: 'a1' }, { id: 'a1' }];
  expect(told(keysAreUnique, { [NEXT]: { agenda } })).toEqual([`${NEXT} /agenda/1`, `${NEXT} /agenda/2`]);
});
