import { expect, test } from 'vitest';
import { sidesAgree } from '../../../src/check/rules/sides-agree.ts';
import { BOB, NEXT, told, words } from '../../support/small.ts';

const seated = (...participants: readonly Record<string, string>[]) => ({ [NEXT]: { participants } });

test.each([
  ['of the office and the person', { side: 'JP', office: 'jp-minister-for-cranes', person: 'sample-aiko' }],
  ['alone', { side: 'JP' }],
  ['not given', { office: 'jp-minister-for-cranes', person: 'example-bob' }],
  ['beside records of no side', { side: 'JP', office: 'other', person: 'other' }],
  ['beside ids of no record', { side: 'JP', office: 'none', person: 'none' }],
  ['beside an organization of another side', { side: 'US', organization: 'crane-ministry' }],
])('a side may be %s', (_, participant) => {
  const changes = { 'office/other': {}, 'person/other': {}, ...seated(participant) };
  expect(told(sidesAgree, changes)).toEqual([]);
});

test.each([
  ['an office', { side: 'US', office: 'jp-minister-for-cranes' }, 'the office “jp-minister-for-cranes”'],
  ['a person', { side: 'US', person: 'sample-aiko' }, 'the person “sample-aiko”'],
])('%s of another side is told at the side', (_, participant, word) => {
  const changes = seated({ side: 'JP' }, participant);
  expect(told(sidesAgree, changes)).toEqual([`${NEXT} /participants/1/side`]);
  expect(words(sidesAgree, changes)).toContain(word);
  expect(words(sidesAgree, changes)).toContain('of the side JP');
});

test('office and person of another side are told both', () => {
  const participant = { side: 'US', office: 'jp-minister-for-cranes', person: 'sample-aiko' };
  expect(told(sidesAgree, seated(participant))).toHaveLength(2);
});

test('a person who changed sides is told at each meeting', () => {
  expect(told(sidesAgree, { [BOB]: { side: 'KR' } })).toEqual([
    'meeting/2001-02-03-crane-ministerial /participants/1/side',
  ]);
});
