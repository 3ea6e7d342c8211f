import { describe, expect, test } from 'vitest';
import { textsSuitSpreadsheets } from '../../../src/check/rules/texts-suit-spreadsheets.ts';
import { HELD, told, words } from '../../support/small.ts';

const titled = (en: string) => ({ [HELD]: { title: { en } } });

describe('a text is taken for', () => {
  test.each([
    ['a formula', '=A1'],
    ['a formula', '+81 3'],
    ['a formula', '-cranes'],
    ['a formula', '@cranes'],
    ['a formula', '\tcranes'],
    ['a formula', '-'],
    ['a number', '7'],
    ['a number', '2001'],
    ['a number', '1,000.5'],
    ['a number', '.5'],
    ['a number', '50%'],
    ['a number', '1e5'],
    ['a number', '1.5E10'],
    ['a number', '2.3.01'],
    ['a date', '2-3'],
    ['a date', '12/24'],
    ['a date', '2/3/01'],
    ['a date', '02-03-2001'],
    ['a date', '3 Mar'],
    ['a date', '13-march'],
    ['a date', '3 March 2001'],
    ['a date', '3-Mar-01'],
    ['a date', 'Mar 3'],
    ['a date', 'march-13'],
    ['a date', 'MARCH 2001'],
    ['a date', 'May 1'],
    ['a null', 'NULL'],
    ['a null', 'nil'],
    ['a null', 'None'],
    ['a null', 'NaN'],
    ['a null', 'n/a'],
    ['a null', 'NA'],
    ['a null', '#N/A'],
    ['a null', 'true'],
    ['a null', 'False'],
  ])('%s: %s', (name, title) => {
    expect(told(textsSuitSpreadsheets, titled(title))).toEqual([`${HELD} /title/en`]);
    expect(words(textsSuitSpreadsheets, titled(title))).toContain(`for ${name}`);
  });

  test.each(
    'January February March April May June July August September October November December'
      .split(' ')
      .flatMap((month) => [`3 ${month.slice(0, 3)}`, `3 ${month}`, `${month} 3`]),
  )('a date in any month: %s', (title) => {
    expect(told(textsSuitSpreadsheets, titled(title))).toHaveLength(1);
  });
});

test.each([
  'Cranes = birds',
  'Two+two',
  'Cranes and -frogs',
  'To cranes@example',
  'Item 7',
  '7 cranes',
  '7 %',
  '50%%',
  '50% of all',
  '1e',
  '1e5x',
  '1e-5',
  'The 2-3',
  '2-3 cranes',
  '2-',
  '123-4',
  '2-345',
  '2-3-1',
  '2-3-20011',
  'On 3 March',
  '3 March of cranes',
  '3 Cranes',
  '333 March',
  '3  March',
  '3 March 2',
  '3 March 20011',
  'In March 3',
  'March 3 to 5',
  'March 20011',
  'March',
  'March of 3',
  'Marching',
  'Nulls',
  'A null',
  'Falsehood',
  'Untrue',
  'Nation',
  'China',
  '',
])('a text is left as it is: %s', (title) => {
  expect(told(textsSuitSpreadsheets, titled(title))).toEqual([]);
});

test.each([
  ['number', { agenda: [{ id: 'a1', number: '7' }] }],
  ['date', { date: '2001' }],
  ['local', { start: { local: '2001' } }],
  ['japan', { start: { japan: '2001' } }],
  ['value', { disputes: [{ id: 'd1', positions: [{ value: '2001' }] }] }],
])('numbers and dates may stand in the field “%s”', (_, fields) => {
  expect(told(textsSuitSpreadsheets, { [HELD]: fields })).toEqual([]);
});

test('dates may stand in the field “published”', () => {
  expect(told(textsSuitSpreadsheets, { 'source/x': { published: '2001' } })).toEqual([]);
});

test('single lines and reasons are read too', () => {
  const changes = { 'person/x': { familyName: 'May 3', inferred: { '/name': 'None' } } };
  expect(told(textsSuitSpreadsheets, changes)).toEqual(['person/x /familyName', 'person/x /inferred/~1name']);
});
