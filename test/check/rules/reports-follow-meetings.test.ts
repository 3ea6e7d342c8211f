import { describe, expect, test } from 'vitest';
import { reportsFollowMeetings } from '../../../src/check/rules/reports-follow-meetings.ts';
import { GAZETTE, HELD, told, words, type Changes, type Fields } from '../../support/small.ts';

const STATUS = [`${HELD} /status`];

/** The held meeting on a date, told by the gazette of a day; nothing else is reported of it. */
const dated = (date: string | undefined, published: string | undefined): Changes => ({
  [HELD]: { date, statements: undefined, outcomes: undefined },
  [GAZETTE]: { published, publisher: undefined },
});

describe('a source may call a meeting held', () => {
  test.each([
    ['of the same day', '2001-02-03', '2001-02-03'],
    ['of the day before, by the clock of its publisher', '2001-02-03', '2001-02-02'],
    ['of the day before, in another month', '2001-03-01', '2001-02-28'],
    ['of a later year', '2001-02-03', '2002-01-01'],
    ['of the month of the meeting', '2001-02-03', '2001-02'],
    ['of the month before, up to its last day', '2001-03-01', '2001-02'],
    ['without a date', '2001-02-03', undefined],
    ['with a date that is none', '2001-02-03', 'yesterday'],
    ['of any day from an earlier one on', '2001-02-03', '1999-01-01/..'],
    ['where the date of the meeting is a month around its own', '2001-02', '2001-01-31'],
    ['where the meeting has no date', undefined, '1999-01-01'],
    ['where the meeting has a date that is none', 'yesterday', '1999-01-01'],
    ['where the meeting was on any day up to one', '../2001-02-03', '1999-01-01'],
  ])('%s', (_, date, published) => {
    expect(told(reportsFollowMeetings, dated(date, published))).toEqual([]);
  });
});

describe('a source must not call a meeting held', () => {
  test.each([
    ['of two days before', '2001-02-03', '2001-02-01'],
    ['of two days before, in another month', '2001-03-01', '2001-02-27'],
    ['of the month before', '2001-03-02', '2001-02'],
    ['of any day up to an earlier one', '2001-02-03', '../2001-01-01'],
    ['of two days before the month of the meeting', '2001-02', '2001-01-30'],
  ])('%s', (_, date, published) => {
    expect(told(reportsFollowMeetings, dated(date, published))).toEqual(STATUS);
  });

  test('in words that name the day of either', () => {
    expect(words(reportsFollowMeetings, dated('2001-02-03', '2001-02-01'))).toMatch(/2001-02-01.*2001-02-03/);
  });
});

describe('a Japanese publisher, whose clock is ahead of that of every meeting', () => {
  const japanese = (published: string): Changes => ({
    ...dated('2001-02-03', published),
    [GAZETTE]: { published },
  });

  test('may report on the day of the meeting', () => {
    expect(told(reportsFollowMeetings, japanese('2001-02-03'))).toEqual([]);
  });

  test('must not report the day before', () => {
    expect(told(reportsFollowMeetings, japanese('2001-02-02'))).toEqual(STATUS);
  });
});

describe('the sources of one report', () => {
  const EARLY = {
    'source/early': { published: '2001-01-05' },
    'source/earlier': { published: '2001-01-04' },
  };
  const citing = (...citations: readonly string[]): Changes => ({
    ...EARLY,
    [HELD]: { statements: undefined, outcomes: undefined, evidence: { '/status': citations } },
  });

  test('are enough if one of them is new enough', () => {
    expect(told(reportsFollowMeetings, citing('early#p1', 'gazette-2001-02-03#p1', 'early#p1'))).toEqual([]);
  });

  test('are told by the newest', () => {
    const changes = citing('earlier#p1', 'early#p1', 'earlier#p2');
    expect(told(reportsFollowMeetings, changes)).toEqual(STATUS);
    expect(words(reportsFollowMeetings, changes)).toContain('of 2001-01-05');
  });

  test('may be missing: other rules tell it', () => {
    expect(told(reportsFollowMeetings, citing('none#p1'))).toEqual([]);
    expect(told(reportsFollowMeetings, citing())).toEqual([]);
    expect(told(reportsFollowMeetings, { [HELD]: { statements: undefined, evidence: undefined } })).toEqual(
      [],
    );
  });

  test('do not matter to a meeting that is not called held', () => {
    const expected = { ...citing('early#p1')[HELD], status: 'expected' };
    expect(told(reportsFollowMeetings, { ...EARLY, [HELD]: expected })).toEqual([]);
  });

  test('do not matter to other values of the record', () => {
    const evidence = { '/status': ['gazette-2001-02-03#p1'], '/date': ['early#p1'] };
    expect(told(reportsFollowMeetings, { ...EARLY, [HELD]: { evidence } })).toEqual([]);
  });

  const part = (fields: object) => [{ standing: 'reported' }, { ...fields, evidence: ['early#p1'] }];
  const holding = (fields: Fields): Changes => ({ ...EARLY, [HELD]: fields });

  test.each([
    ['an outcome', { outcomes: part({ standing: 'reported' }) }, '/outcomes/1'],
    ['an agreement', { statements: part({ standing: 'reported', act: 'agreed' }) }, '/statements/1'],
    ['a talk', { statements: part({ standing: 'reported', act: 'discussed' }) }, '/statements/1'],
    ['a signature', { statements: part({ standing: 'reported', act: 'signed' }) }, '/statements/1'],
    ['a disagreement', { statements: part({ standing: 'reported', act: 'disagreed' }) }, '/statements/1'],
  ])('are too old for %s that is reported', (_, fields, pointer) => {
    expect(told(reportsFollowMeetings, holding(fields))).toEqual([`${HELD} ${pointer}`]);
  });

  test.each([
    ['an outcome that is expected', { outcomes: part({ standing: 'expected' }) }],
    ['a talk that is expected', { statements: part({ standing: 'expected', act: 'discussed' }) }],
    ['an invitation that is reported', { statements: part({ standing: 'reported', act: 'invited' }) }],
    ['a statement without an act', { statements: part({ standing: 'reported' }) }],
  ])('are old enough for %s', (_, fields) => {
    expect(told(reportsFollowMeetings, holding(fields))).toEqual([]);
  });

  test('are too old for what is reported of a meeting to come', () => {
    const fields = { status: 'expected', outcomes: part({ standing: 'reported' }) };
    expect(told(reportsFollowMeetings, holding(fields))).toEqual([`${HELD} /outcomes/1`]);
  });
});
