import { describe, expect, test } from 'vitest';
import { clocksAgree } from '../../../src/check/rules/clocks-agree.ts';
import { HELD, told, words } from '../../support/small.ts';

const start = (local: string, timeZone: string, japan: string) => ({
  [HELD]: { date: local.slice(0, 10), start: { local, timeZone, japan } },
});

describe('the three times of a start', () => {
  test.each([
    ['2001-02-03T17:30', 'America/Los_Angeles', '2001-02-04T10:30'],
    ['2001-07-03T17:30', 'America/Los_Angeles', '2001-07-04T09:30'],
    ['2001-02-03T00:30', 'Pacific/Auckland', '2001-02-02T20:30'],
    ['2001-02-03T17:30', 'Asia/Tokyo', '2001-02-03T17:30'],
    ['2001-02-03T17:30', 'Nowhere/City', '2001-02-03T17:30'],
    ['2001-02-30T17:30', 'Asia/Tokyo', '2001-02-03T17:30'],
  ])('may be %s in %s and %s in Japan', (local, timeZone, japan) => {
    expect(told(clocksAgree, start(local, timeZone, japan))).toEqual([]);
  });

  test.each([
    ['2001-07-03T17:30', 'America/Los_Angeles', '2001-07-04T10:30', '2001-07-04T09:30'],
    ['2001-02-03T17:30', 'America/Los_Angeles', '2001-02-03T10:30', '2001-02-04T10:30'],
    ['2001-02-03T17:30', 'Asia/Tokyo', '2001-02-03T17:31', '2001-02-03T17:30'],
  ])('are not %s in %s and %s in Japan', (local, timeZone, japan, right) => {
    const changes = start(local, timeZone, japan);
    expect(told(clocksAgree, changes)).toEqual([`${HELD} /start/japan`]);
    expect(words(clocksAgree, changes)).toContain(`\n${right}\n`);
  });

  test.each([
    ['Japan time', { local: '2001-02-03T17:30', timeZone: 'Asia/Tokyo' }],
    ['a zone', { local: '2001-02-03T17:30', japan: '2001-02-09T17:30' }],
    ['local time', { timeZone: 'Asia/Tokyo', japan: '2001-02-09T17:30' }],
    ['any of them', undefined],
  ])('are not compared without %s', (_, given) => {
    expect(told(clocksAgree, { [HELD]: { start: given } })).toEqual([]);
  });
});

describe('the date of a meeting', () => {
  const began = (date: string | undefined) => ({ [HELD]: { date, start: { local: '2001-02-04T17:30' } } });

  test.each([
    '2001-02-04',
    '2001-02',
    '2001-03',
    '2001-02-03~',
    '2001-02-03/2001-02-05',
    '../2001-02-05',
    undefined,
  ])('%s admits a start on 4 February', (date) => {
    expect(told(clocksAgree, began(date))).toEqual([]);
  });

  test.each(['2001-02-03', '2001-02-05'])('%s admits no start on 4 February', (date) => {
    expect(told(clocksAgree, began(date))).toEqual([`${HELD} /start/local`]);
    expect(words(clocksAgree, began(date))).toMatch(new RegExp(`on 2001-02-04, .*${date}`));
  });

  test('and Japan time are told apart', () => {
    const changes = {
      [HELD]: {
        date: '2001-02-05',
        start: { local: '2001-02-03T17:30', timeZone: 'Asia/Tokyo', japan: '2001-02-04T10:30' },
      },
    };
    expect(told(clocksAgree, changes)).toEqual([`${HELD} /start/local`, `${HELD} /start/japan`]);
  });
});
