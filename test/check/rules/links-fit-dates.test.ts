import { describe, expect, test } from 'vitest';
import { linksFitDates } from '../../../src/check/rules/links-fit-dates.ts';
import { told, words, type Changes } from '../../support/small.ts';

const OWN = 'meeting/own';
const OTHER = 'meeting/other';

const link = (relation: string, meeting: string) => ({ links: [{ relation, meeting }] });

/** Two meetings, the one of which links to the other. */
const pair = (relation: string, own: string | undefined, other: string | undefined): Changes => ({
  [OWN]: { date: own, ...link(relation, 'other') },
  [OTHER]: { date: other },
});

/** Two meetings that link to each other in the same words. */
const mutual = (relation: string, own: string | undefined, other: string | undefined): Changes => ({
  [OWN]: { date: own, ...link(relation, 'other') },
  [OTHER]: { date: other, ...link(relation, 'own') },
});

describe.each(['follows-up', 'continues'])('the other meeting of “%s”', (relation) => {
  test.each([
    ['the day before', '2001-02-04', '2001-02-03'],
    ['the same day', '2001-02-03', '2001-02-03'],
    ['the month around', '2001-02-03', '2001-02'],
    ['the year around, though it ends later', '2001-02-03', '2001'],
    ['any day up to a later one', '2001-02-03', '../2001-05-01'],
    ['without a date', '2001-02-03', undefined],
  ])('may be %s', (_, own, other) => {
    expect(told(linksFitDates, pair(relation, own, other))).toEqual([]);
  });

  test.each([
    ['the day after', '2001-02-03', '2001-02-04'],
    ['the month after', '2001-02', '2001-03'],
    ['any day from a later one on', '2001-02-03', '2001-02-04/..'],
  ])('must not be %s', (_, own, other) => {
    expect(told(linksFitDates, pair(relation, own, other))).toEqual(['meeting/own /links/0']);
    expect(words(linksFitDates, pair(relation, own, other))).toMatch(/“other” lies after[^]*earlier/);
  });
});

describe.each(['prepares', 'announces'])('the other meeting of “%s”', (relation) => {
  test.each([
    ['the day after', '2001-02-03', '2001-02-04'],
    ['the same day', '2001-02-03', '2001-02-03'],
    ['the month around', '2001-02-28', '2001-02'],
    ['any day from an earlier one on', '2001-02-03', '2000-05-01/..'],
  ])('may be %s', (_, own, other) => {
    expect(told(linksFitDates, pair(relation, own, other))).toEqual([]);
  });

  test('must not be the day before', () => {
    const changes = pair(relation, '2001-02-04', '2001-02-03');
    expect(told(linksFitDates, changes)).toEqual(['meeting/own /links/0']);
    expect(words(linksFitDates, changes)).toMatch(/“other” lies before[^]*later/);
  });
});

describe('meetings that coincide', () => {
  test.each([
    ['seven days apart', '2001-02-03', '2001-02-10'],
    ['seven days apart, the other way round', '2001-02-10', '2001-02-03'],
    ['one within the other', '2001-02-03', '2001'],
    ['seven days from the end of the other', '2001-02-01/2001-03-01', '2001-03-08'],
    ['both open to the past', '../2001-02-03', '../1990-02-03'],
    ['one without a date', undefined, '2001-02-03'],
  ])('may be %s', (_, own, other) => {
    expect(told(linksFitDates, pair('coincides-with', own, other))).toEqual([]);
  });

  test.each([
    ['later', '2001-02-03', '2001-02-11', 'after'],
    ['earlier', '2001-02-11', '2001-02-03', 'before'],
  ])('are not eight days apart, one %s', (_, own, other, word) => {
    const changes = pair('coincides-with', own, other);
    expect(told(linksFitDates, changes)).toEqual(['meeting/own /links/0']);
    expect(words(linksFitDates, changes)).toContain(`lies ${word} this meeting`);
    expect(words(linksFitDates, changes)).toContain('of the same days');
  });

  test('may say so of each other', () => {
    expect(told(linksFitDates, mutual('coincides-with', '2001-02-03', '2001-02-03'))).toEqual([]);
  });
});

describe('a link that the other meeting has too', () => {
  test.each([
    ['of the same day', '2001-02-03', '2001-02-03'],
    ['within the days of the other', '2001-02-03', '2001-02'],
    ['of which one has no date', undefined, '2001-02-03'],
    ['of which the other has no date', '2001-02-03', undefined],
  ])('is told of both meetings %s', (_, own, other) => {
    const changes = mutual('follows-up', own, other);
    expect(told(linksFitDates, changes)).toEqual(['meeting/other /links/0', 'meeting/own /links/0']);
    expect(words(linksFitDates, changes)).toContain('“own” has the same link the other way round');
  });

  test.each([
    ['follows-up', '2001-02-04', '2001-02-03'],
    ['announces', '2001-02-03', '2001-02-04'],
  ])('is told only where it does not fit the dates: %s', (relation, own, other) => {
    expect(told(linksFitDates, mutual(relation, own, other))).toEqual(['meeting/other /links/0']);
  });

  test('may be of another relation, or lead to a third meeting', () => {
    const to = (relation: string, meeting: string): Changes => ({
      ...pair('follows-up', '2001-02-03', '2001-02-03'),
      [OTHER]: { date: '2001-02-03', ...link(relation, meeting) },
      'meeting/third': { date: '2001-02-03' },
    });
    expect(told(linksFitDates, to('announces', 'own'))).toEqual([]);
    expect(told(linksFitDates, to('follows-up', 'third'))).toEqual([]);
  });

  test('is of no matter to relations without an order', () => {
    expect(told(linksFitDates, mutual('refers-to', '2001-02-03', '1999'))).toEqual([]);
  });
});

describe('follow-ups of outcomes', () => {
  const followUps = (date: string): Changes => ({
    [OWN]: { date: '2001-02-03', outcomes: [{}, { followUps: [{ meeting: 'own' }, { meeting: 'other' }] }] },
    [OTHER]: { date },
  });

  test('may lie on the same day, and never are the meeting itself', () => {
    expect(told(linksFitDates, followUps('2001-02-03'))).toEqual(['meeting/own /outcomes/1/followUps/0']);
    expect(words(linksFitDates, followUps('2001-02-03'))).toContain('itself');
  });

  test('do not lie before the meeting', () => {
    expect(told(linksFitDates, followUps('2001-02-02'))).toContain('meeting/own /outcomes/1/followUps/1');
  });
});

test('a link to no record is left to the rule about references', () => {
  expect(told(linksFitDates, { [OWN]: { date: '2001-02-03', ...link('follows-up', 'none') } })).toEqual([]);
});

test('a link to the meeting itself is told for relations without an order too', () => {
  const changes = { [OWN]: { date: '2001-02-03', ...link('refers-to', 'own') } };
  expect(told(linksFitDates, changes)).toEqual(['meeting/own /links/0']);
  expect(words(linksFitDates, changes)).toContain('other than itself');
});

test('each link of a list is told at its place', () => {
  const links = ['later', 'earlier', 'later'].map((meeting) => ({ relation: 'follows-up', meeting }));
  const changes = {
    [OWN]: { date: '2001-02-03', links },
    'meeting/earlier': { date: '2001-02-02' },
    'meeting/later': { date: '2001-02-04' },
  };
  expect(told(linksFitDates, changes)).toEqual(['meeting/own /links/0', 'meeting/own /links/2']);
});
