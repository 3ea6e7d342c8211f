import { expect, test } from 'vitest';
import { idMatchesDateAndSeries } from '../../../src/check/rules/id-matches-date-and-series.ts';
import { told, words } from '../../support/small.ts';

const meeting = (id: string, date: string | undefined, series: string | undefined) => ({
  [`meeting/${id}`]: { date, series },
});

test.each([
  ['2001-02-03-origami', '2001-02-03', 'origami'],
  ['2001-02-03-origami-2', '2001-02-03', 'origami'],
  ['2001-02-03-origami-12', '2001-02-03', 'origami'],
  ['2001-02-03-origami-two-plus-two', '2001-02-03', 'origami-two-plus-two'],
  ['2001-02-03-origami-4', '2001-02-03', 'origami-4'],
  ['2001-02-03-origami-12', '2001-02-03', 'origami-12'],
  ['2001-02-03-origami-4-2', '2001-02-03', 'origami-4'],
  ['2001-02-origami', '2001-02', 'origami'],
  ['2001-origami', '2001', 'origami'],
  ['2001-origami', '2001-02', 'origami'],
  ['2001-02-origami', '2001-02~', 'origami'],
  ['2001-02-03-origami', '2001-02-03/2001-02-05', 'origami'],
  ['2001-origami', '1999/2001-02-03', 'origami'],
  ['2001-02-03-origami', undefined, 'origami'],
  ['2001-origami', undefined, 'origami'],
])('the id “%s” fits the date %s and the series %s', (id, date, series) => {
  expect(told(idMatchesDateAndSeries, meeting(id, date, series))).toEqual([]);
});

test.each([
  ['2001-02-03-origami', '2001-02-04', 'origami'],
  ['2001-02-origami', '2001-02-03', 'origami'],
  ['2001-origami', '2001-02-03', 'origami'],
  ['2001-02-03-origami', '2001-02', 'origami'],
  ['2001-03-origami', '2001-02', 'origami'],
  ['2001-02-04-origami', '2001-02-03/2001-02-05', 'origami'],
  ['2001-02-03-origami', '1999/2001-02-04', 'origami'],
  ['2001-02-03-origami-two', '2001-02-03', 'origami'],
  ['2001-02-03-origami', '2001-02-03', 'origami-two'],
  ['2001-02-03-origami-5', '2001-02-03', 'origami-4'],
  ['2001-02-03-origami', '2001-02-03', 'origami-4'],
  ['2001-02-03-origami-2-3', '2001-02-03', 'origami'],
  ['2001-02-03-2-origami', '2001-02-03', 'origami'],
  ['2001-02-03-old-origami', '2001-02-03', 'origami'],
  ['2001-02-03-origami', '2001-02-03', undefined],
  ['2001-02-03', '2001-02-03', 'origami'],
  ['on-2001-02-03-origami', '2001-02-03', 'origami'],
  ['201-origami', '201', 'origami'],
  ['20010-origami', '20010', 'origami'],
  ['origami', undefined, 'origami'],
])('the id “%s” does not fit the date %s and the series %s', (id, date, series) => {
  expect(told(idMatchesDateAndSeries, meeting(id, date, series))).toEqual([`meeting/${id} /id`]);
});

test('an id that would fit is shown', () => {
  const shown = (date: string | undefined) => words(idMatchesDateAndSeries, meeting('x', date, 'origami'));
  expect(shown('2001-02-03/2001-02-05')).toContain('such as 2001-02-03-origami');
  expect(shown('2001')).toContain('such as 2001-origami');
  expect(shown(undefined)).toContain('such as YYYY-origami');
});
