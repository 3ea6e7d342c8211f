import { expect, test } from 'vitest';
import { officesHaveOneHolder } from '../../../src/check/rules/offices-have-one-holder.ts';
import { HELD, told, words, type Changes } from '../../support/small.ts';

const OFFICE = 'us-secretary-of-origami';

const participant = (person: string, more: object = {}) => ({
  person,
  office: OFFICE,
  attestation: 'attested',
  ...more,
});

/** Meetings by id, each with its date and who attended it in the office. */
const attended = (...given: readonly (readonly [id: string, date: string | undefined, person: string])[]) =>
  Object.fromEntries(
    given.map(([id, date, person]) => [`meeting/${id}`, { date, participants: [participant(person)] }]),
  );

test.each([
  ['one person on one day', attended(['a', '2001-02-03', 'one'], ['b', '2001-02-03', 'one'])],
  [
    'one person after another, whatever the ids',
    attended(['a', '2001-02-03', 'one'], ['b', '2001-02-05', 'two'], ['c', '2001-02-04', 'one']),
  ],
  [
    'somebody who comes back after more than a year',
    attended(['a', '2001-02-03', 'one'], ['b', '2001-02-04', 'two'], ['c', '2002-02-04', 'one']),
  ],
  [
    'two whose meetings are not known to the day',
    attended(['a', '2001-02', 'one'], ['b', '2001-02', 'two'], ['c', undefined, 'three']),
  ],
])('an office may be held by %s', (_, changes) => {
  expect(told(officesHaveOneHolder, changes)).toEqual([]);
});

test('two holders on one day are told at the second', () => {
  const changes = attended(['a', '2001-02-03', 'one'], ['b', '2001-02-03', 'two']);
  expect(told(officesHaveOneHolder, changes)).toEqual(['meeting/b /participants/0/office']);
  expect(words(officesHaveOneHolder, changes)).toMatch(/“two” is “us-secretary-of-origami”.*“one”/);
  expect(words(officesHaveOneHolder, changes)).not.toContain('and on');
});

test('three holders on one day are told twice', () => {
  const changes = attended(
    ['a', '2001-02-03', 'one'],
    ['b', '2001-02-03', 'two'],
    ['c', '2001-02-03', 'three'],
  );
  expect(told(officesHaveOneHolder, changes)).toHaveLength(2);
});

test('somebody who comes back within a year is told where another stands between', () => {
  const changes = attended(
    ['a', '2001-02-03', 'one'],
    ['b', '2001-02-04', 'two'],
    ['c', '2002-02-03', 'one'],
  );
  expect(told(officesHaveOneHolder, changes)).toEqual(['meeting/b /participants/0/office']);
  expect(words(officesHaveOneHolder, changes)).toContain('and on 2002-02-03');
});

test('days are compared in their order, not in that of the ids', () => {
  const changes = attended(
    ['a', '2001-02-03', 'one'],
    ['b', '2001-02-05', 'one'],
    ['c', '2001-02-04', 'two'],
  );
  expect(told(officesHaveOneHolder, changes)).toEqual(['meeting/c /participants/0/office']);
});

test.each([
  ['are only expected', participant('two', { attestation: 'expected' })],
  ['hold another office', participant('two', { office: 'us-secretary-of-cranes' })],
  ['have no name', { office: OFFICE, attestation: 'attested' }],
])('participants are not compared who %s', (_, second) => {
  const changes: Changes = {
    'meeting/a': { date: '2001-02-05', participants: [participant('one'), second] },
  };
  expect(told(officesHaveOneHolder, changes)).toEqual([]);
});

test('participants without an office are not compared with each other', () => {
  const participants = ['one', 'two'].map((person) => ({ person, attestation: 'attested' }));
  expect(told(officesHaveOneHolder, { [HELD]: { participants } })).toEqual([]);
});

test('two holders within one meeting are told at the second', () => {
  const participants = [{ person: 'three' }, participant('one'), participant('two')];
  expect(told(officesHaveOneHolder, { [HELD]: { participants } })).toEqual([
    `${HELD} /participants/2/office`,
  ]);
});

test.each([
  [true, 0],
  [false, 1],
  [undefined, 1],
])('an office may have several holders where it says so: “plural” is %s', (plural, times) => {
  const changes = {
    ...attended(['a', '2001-02-03', 'one'], ['b', '2001-02-03', 'two']),
    [`office/${OFFICE}`]: { plural },
  };
  expect(told(officesHaveOneHolder, changes)).toHaveLength(times);
});
