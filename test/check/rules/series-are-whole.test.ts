import { expect, test } from 'vitest';
import { seriesAreWhole } from '../../../src/check/rules/series-are-whole.ts';
import { NEXT, SERIES, told, words } from '../../support/small.ts';

test.each([undefined, 0, 1, 2, '3'])('a series of two meetings may have the minimum %s', (minimum) => {
  expect(told(seriesAreWhole, { [SERIES]: { minimum } })).toEqual([]);
});

test('a series of two meetings may not have the minimum 3', () => {
  expect(told(seriesAreWhole, { [SERIES]: { minimum: 3 } })).toEqual([`${SERIES} /minimum`]);
  expect(words(seriesAreWhole, { [SERIES]: { minimum: 3 } })).toMatch(/has 2 meetings here, and had 3/);
});

test('a meeting that was lost, or moved to another series, is missed', () => {
  const series = { [SERIES]: { minimum: 2 } };
  expect(told(seriesAreWhole, { ...series, [NEXT]: null })).toEqual([`${SERIES} /minimum`]);
  expect(told(seriesAreWhole, { ...series, [NEXT]: { series: 'origami' } })).toEqual([`${SERIES} /minimum`]);
});

test('a series without meetings is told where it had one', () => {
  expect(told(seriesAreWhole, { 'series/origami': { minimum: 1 } })).toEqual(['series/origami /minimum']);
});
