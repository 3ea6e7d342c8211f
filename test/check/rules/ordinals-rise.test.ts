import { describe, expect, test } from 'vitest';
import { ordinalsRise } from '../../../src/check/rules/ordinals-rise.ts';
import { SERIES, told, words, type Changes } from '../../support/small.ts';

/** Meetings of the series, by id; the small dataset has number 2, of 3 February 2001, and one without a number. */
const meetings = (...given: readonly (readonly [id: string, date: string | undefined, ordinal: number])[]) =>
  Object.fromEntries(
    given.map(([id, date, ordinal]) => [`meeting/${id}`, { series: 'crane-ministerial', date, ordinal }]),
  );

const gaps = (...ordinals: readonly number[][]): Changes => ({
  [SERIES]: { gaps: ordinals.map((numbers) => ({ ordinals: numbers })) },
});

describe('numbers', () => {
  test.each([
    ['rise with the dates, whatever the ids', meetings(['a', '2001-02-05', 4], ['z', '2001-02-04', 3])],
    ['rise within a day, whatever the ids', meetings(['a', '2001-02-04', 4], ['z', '2001-02-04', 3])],
    ['rise into the past', meetings(['z', '2001-02-02', 1])],
    ['need not begin with 1', {}],
    ['without a date are in no order', meetings(['a', undefined, 2], ['b', undefined, 1])],
    ['are compared by the first day that a date may mean', meetings(['a', '2001', 1], ['b', '2001-03', 3])],
  ])('%s', (_, changes) => {
    expect(told(ordinalsRise, changes)).toEqual([]);
  });

  test.each([
    ['that falls', '2001-02-04', 1],
    ['that stays the same', '2001-02-04', 2],
    ['that another meeting of the day has', '2001-02-03', 2],
  ])('one %s is told at the later meeting', (_, date, ordinal) => {
    const changes = meetings(['z', date, ordinal]);
    expect(told(ordinalsRise, changes)).toEqual(['meeting/z /ordinal']);
    expect(words(ordinalsRise, changes)).toMatch(/2001-02-03-crane-ministerial.*number 2/);
  });

  test('one that falls is told once, at the meeting after the higher one', () => {
    const changes = meetings(['a', '2001-02-06', 5], ['b', '2001-02-05', 3], ['c', '2001-02-04', 4]);
    expect(told(ordinalsRise, changes)).toEqual(['meeting/b /ordinal']);
    expect(words(ordinalsRise, changes)).toContain('above 4');
  });

  test('of another series are not compared', () => {
    const changes = {
      'series/origami': {},
      'meeting/z': { series: 'origami', date: '2001-02-04', ordinal: 1 },
    };
    expect(told(ordinalsRise, changes)).toEqual([]);
  });

  test('that are no numbers are left to the schema', () => {
    const wrong = { series: 'crane-ministerial', date: '2001-02-04', ordinal: '1' };
    expect(told(ordinalsRise, { 'meeting/z': wrong })).toEqual([]);
  });
});

describe('holes', () => {
  test('are told one by one', () => {
    const changes = meetings(['z', '2001-02-04', 5]);
    expect(told(ordinalsRise, changes)).toEqual([`${SERIES} /id`, `${SERIES} /id`]);
    expect(words(ordinalsRise, changes)).toMatch(/number 3[^]*number 4/);
    expect(words(ordinalsRise, changes)).not.toMatch(/number [25] /);
  });

  test('are found up to the highest number', () => {
    const changes = meetings(['y', '2001-02-04', 3], ['z', '2001-02-05', 5]);
    expect(words(ordinalsRise, changes)).toContain('number 4 of the series is missing');
  });

  test('are found between numbers of more than one digit', () => {
    const changes = meetings(['y', '2001-02-04', 3], ['z', '2001-02-05', 10]);
    expect(told(ordinalsRise, { ...changes, ...gaps([4, 5, 6, 7, 8, 9]) })).toEqual([]);
  });

  test('are found in the order of numbers where that of dates differs', () => {
    const changes = meetings(['a', '2001-02-02', 5], ['b', '2001-02-01', 4]);
    expect(told(ordinalsRise, changes)).toContain(`${SERIES} /id`);
    expect(words(ordinalsRise, changes)).toContain('number 3 of the series is missing');
  });

  test('may be named by one gap or by several', () => {
    const changes = meetings(['z', '2001-02-04', 5]);
    expect(told(ordinalsRise, { ...changes, ...gaps([3, 4]) })).toEqual([]);
    expect(told(ordinalsRise, { ...changes, ...gaps([3], [4]) })).toEqual([]);
    expect(told(ordinalsRise, { ...changes, ...gaps([3]) })).toEqual([`${SERIES} /id`]);
  });

  test('are not found where no meeting has a number', () => {
    expect(told(ordinalsRise, { 'series/origami': {}, 'meeting/z': { series: 'origami' } })).toEqual([]);
  });

  test('outside the numbers that are known may be named too', () => {
    expect(told(ordinalsRise, gaps([1], [3]))).toEqual([]);
  });

  test('that are none are told at the gap that names them', () => {
    const changes = gaps([1], [3, 2]);
    expect(told(ordinalsRise, changes)).toEqual([`${SERIES} /gaps/1/ordinals`]);
    expect(words(ordinalsRise, changes)).toContain('number 2 is named as missing');
  });
});
