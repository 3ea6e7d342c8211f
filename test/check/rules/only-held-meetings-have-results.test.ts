import { describe, expect, test } from 'vitest';
import { onlyHeldMeetingsHaveResults } from '../../../src/check/rules/only-held-meetings-have-results.ts';
import { HELD, NEXT, told, words } from '../../support/small.ts';

const OUTCOME = { outcomes: [{ standing: 'expected' }, { standing: 'reported' }] };
const TALK = { statements: [{ standing: 'reported', act: 'discussed' }] };
const ATTENDANCE = { participants: [{ attestation: 'expected' }, { attestation: 'attested' }] };

test.each(['held', undefined])('a meeting of the status %s may have results', (status) => {
  const fields = { status, ...OUTCOME, ...TALK, ...ATTENDANCE };
  expect(told(onlyHeldMeetingsHaveResults, { [NEXT]: fields })).toEqual([]);
});

describe.each(['expected', 'planned', 'cancelled'])('a meeting of the status “%s”', (status) => {
  test.each([
    ['outcomes', OUTCOME, '/outcomes/1/standing'],
    ['talk', TALK, '/statements/0/standing'],
    ['attendance', ATTENDANCE, '/participants/1/attestation'],
  ])('has no %s', (_, fields, pointer) => {
    expect(told(onlyHeldMeetingsHaveResults, { [NEXT]: { status, ...fields } })).toEqual([
      `${NEXT} ${pointer}`,
    ]);
    expect(words(onlyHeldMeetingsHaveResults, { [NEXT]: { status, ...fields } })).toContain(`“${status}”`);
  });

  test.each([
    ['outcomes that are expected', { outcomes: [{ standing: 'expected' }] }],
    ['talk that is expected', { statements: [{ standing: 'expected', act: 'discussed' }] }],
    ['an invitation that is reported', { statements: [{ standing: 'reported', act: 'invited' }] }],
    ['a statement without an act', { statements: [{ standing: 'reported' }] }],
    ['an outcome with an act', { outcomes: [{ standing: 'expected', act: 'agreed' }] }],
    ['participants that are expected', { participants: [{ attestation: 'expected' }] }],
    ['parts that say neither', { outcomes: [{}], statements: [{}], participants: [{}] }],
  ])('may have %s', (_, fields) => {
    expect(told(onlyHeldMeetingsHaveResults, { [NEXT]: { status, ...fields } })).toEqual([]);
  });
});

test.each([
  'agreed',
  'concurred',
  'confirmed',
  'disagreed',
  'discussed',
  'exchanged-views',
  'shared-view',
  'signed',
])('“%s” needs a meeting', (act) => {
  const statements = [
    { standing: 'reported', act: 'invited' },
    { standing: 'reported', act },
  ];
  expect(told(onlyHeldMeetingsHaveResults, { [NEXT]: { statements } })).toEqual([
    `${NEXT} /statements/1/standing`,
  ]);
});

test('all results of a meeting that was not held are told', () => {
  expect(told(onlyHeldMeetingsHaveResults, { [HELD]: { status: 'expected' } })).toEqual([
    `${HELD} /outcomes/0/standing`,
    `${HELD} /participants/0/attestation`,
    `${HELD} /participants/1/attestation`,
  ]);
});
