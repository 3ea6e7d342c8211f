import { describe, expect, test } from 'vitest';
import { placesFitClocks } from '../../../src/check/rules/places-fit-clocks.ts';
import { CITY, HELD, NEXT, told, words, type Changes } from '../../support/small.ts';

/** The meeting, in Fixture City, whose zone is America/Los_Angeles, with a start. */
const began = (timeZone: string, local = '2001-02-03T17:30'): Changes => ({
  [HELD]: { start: { local, timeZone } },
});

describe('the zone of a start', () => {
  test.each([
    ['is that of the place', began('America/Los_Angeles')],
    ['shows the same time as that of the place', began('America/Tijuana')],
    ['shows the same time in that season', began('America/Phoenix', '2001-07-03T17:30')],
    ['is not given', { [HELD]: { start: { local: '2001-02-03T17:30' } } }],
    ['stands without a time', { [HELD]: { start: { timeZone: 'Asia/Tokyo' } } }],
    ['stands without a place', { [HELD]: { ...began('Asia/Tokyo')[HELD], place: undefined } }],
    ['is that of a place of no zone', { ...began('Asia/Tokyo'), [CITY]: { timeZone: undefined } }],
    [
      'is that of a place whose zone is none',
      { ...began('Asia/Tokyo'), [CITY]: { timeZone: 'Nowhere/City' } },
    ],
    ['is that of a place of no record', { ...began('Asia/Tokyo'), [CITY]: null }],
  ])('is right where it %s', (_, changes) => {
    expect(told(placesFitClocks, changes)).toEqual([]);
  });

  test.each([
    ['is another', began('America/New_York')],
    ['shows another time in that season', began('America/Phoenix')],
  ])('is told where it %s', (_, changes) => {
    expect(told(placesFitClocks, changes)).toEqual([`${HELD} /start/timeZone`]);
    expect(words(placesFitClocks, changes)).toMatch(/clocks of the place[^]*\nAmerica\/Los_Angeles\n/);
  });
});

describe('the zone of a place', () => {
  test('is that of the place around it where it has none', () => {
    const within = {
      [CITY]: { timeZone: undefined, within: 'fixture-land' },
      'place/fixture-land': { within: 'fixture-isles' },
      'place/fixture-isles': { timeZone: 'Asia/Tokyo', within: 'asia' },
      'place/asia': { timeZone: 'Asia/Kolkata' },
    };
    expect(told(placesFitClocks, { ...began('Asia/Tokyo'), ...within })).toEqual([]);
    expect(told(placesFitClocks, { ...began('Asia/Kolkata'), ...within })).toHaveLength(1);
  });

  test('is its own where the place around it has another', () => {
    const within = { [CITY]: { within: 'fixture-land' }, 'place/fixture-land': { timeZone: 'Asia/Tokyo' } };
    expect(told(placesFitClocks, { ...began('America/Los_Angeles'), ...within })).toEqual([]);
  });

  test('is not known where places lie within each other', () => {
    const within = {
      [CITY]: { timeZone: undefined, within: 'fixture-land' },
      'place/fixture-land': { within: 'fixture-city' },
    };
    expect(told(placesFitClocks, { ...began('Asia/Tokyo'), ...within })).toEqual([]);
  });
});

describe('a time', () => {
  test.each(['2001-04-01T01:59', '2001-04-01T03:00', '2001-10-28T01:30'])('%s was shown', (local) => {
    expect(told(placesFitClocks, began('America/Los_Angeles', local))).toEqual([]);
  });

  test.each(['2001-04-01T02:00', '2001-04-01T02:59'])('%s was left out', (local) => {
    const changes = began('America/Los_Angeles', local);
    expect(told(placesFitClocks, changes)).toEqual([`${HELD} /start/timeZone`]);
    expect(words(placesFitClocks, changes)).toContain('put forward');
  });

  test('that was left out is told without a place too', () => {
    const start = { local: '2001-04-01T02:30', timeZone: 'America/Los_Angeles' };
    expect(told(placesFitClocks, { [NEXT]: { start } })).toEqual([`${NEXT} /start/timeZone`]);
    expect(words(placesFitClocks, { [NEXT]: { start } })).toContain(
      'a time that the clock of the zone showed',
    );
  });

  test.each([
    ['2001-02-30T17:30', 'America/Los_Angeles'],
    ['2001-02-03T17:30', 'Nowhere/City'],
  ])('that is none, or of no zone, is left to the schema: %s in %s', (local, timeZone) => {
    expect(told(placesFitClocks, { [NEXT]: { start: { local, timeZone } } })).toEqual([]);
    expect(told(placesFitClocks, began(timeZone, local))).toEqual([]);
  });
});

describe('a talk by telephone', () => {
  test('has no place', () => {
    expect(told(placesFitClocks, { [HELD]: { format: 'telephone' } })).toEqual([`${HELD} /place`]);
    expect(told(placesFitClocks, { [HELD]: { format: 'telephone', place: undefined } })).toEqual([]);
  });

  test('is told beside a wrong zone', () => {
    const changes = { [HELD]: { ...began('Asia/Tokyo')[HELD], format: 'telephone' } };
    expect(told(placesFitClocks, changes)).toEqual([`${HELD} /place`, `${HELD} /start/timeZone`]);
  });
});
