import { expect, test } from 'vitest';
import { claimsHaveEvidence } from '../../../src/check/rules/claims-have-evidence.ts';
import { HELD, NEXT, told, words } from '../../support/small.ts';

const cited = (...paths: readonly string[]) =>
  Object.fromEntries(
    ['/series', '/status', '/date', ...paths].map((path) => [path, ['gazette-2001-02-03#p1']]),
  );

test.each([
  ['for its path', { ordinal: 3, evidence: cited('/ordinal') }],
  ['for the path above it', { start: { local: '2001-03-01T10:00' }, evidence: cited('/start') }],
  ['for the member of a list', { topics: ['paper-cranes'], evidence: cited('/topics/paper-cranes') }],
  ['in the part', { participants: [{ side: 'JP', evidence: ['gazette-2001-02-03#p1'] }] }],
])('a value may have its evidence %s', (_, fields) => {
  expect(told(claimsHaveEvidence, { [NEXT]: fields })).toEqual([]);
});

test('values that are no claims need no evidence', () => {
  const fields = { formerIds: ['old'], notes: [{ id: 'n1', text: { en: 'A note.' } }] };
  expect(told(claimsHaveEvidence, { [NEXT]: fields, 'topic/x': { label: { en: 'X' } } })).toEqual([]);
});

test.each([
  ['a number', { ordinal: 3 }, '/ordinal', '"/ordinal"'],
  ['words', { title: { en: 'Cranes' } }, '/title', '"/title"'],
  ['a field of a part', { start: { local: '2001-03-01T10:00' } }, '/start/local', '"/start/local"'],
  [
    'a member of a list',
    { topics: ['x', 'paper-cranes'], evidence: cited('/topics/x') },
    '/topics/1',
    '"/topics/paper-cranes"',
  ],
  ['a part', { participants: [{ side: 'JP' }] }, '/participants/0', '"/participants/JP"'],
  [
    'a part with a list of nothing',
    { participants: [{ side: 'JP', evidence: [] }] },
    '/participants/0',
    '"/participants/JP"',
  ],
  [
    'a value with a list of nothing',
    { ordinal: 3, evidence: { ...cited(), '/ordinal': [] } },
    '/ordinal',
    '"/ordinal"',
  ],
])('%s without evidence is told', (_, fields, pointer, path) => {
  expect(told(claimsHaveEvidence, { [NEXT]: fields })).toEqual([`${NEXT} ${pointer}`]);
  expect(words(claimsHaveEvidence, { [NEXT]: fields })).toContain(path);
});

test('all claims of a record without evidence are told', () => {
  expect(told(claimsHaveEvidence, { [NEXT]: { evidence: undefined } })).toEqual([
    `${NEXT} /series`,
    `${NEXT} /status`,
    `${NEXT} /date`,
  ]);
  expect(told(claimsHaveEvidence, { [HELD]: { evidence: undefined } })).toContain(`${HELD} /start/local`);
});
