import { describe, expect, test } from 'vitest';
import { noDoubleMeetings } from '../../../src/check/rules/no-double-meetings.ts';
import { HELD, told, words, type Changes } from '../../support/small.ts';

const persons = (...names: readonly string[]) => ({ participants: names.map((person) => ({ person })) });

/** Two meetings of one series; the first is on 3 February 2001 at the given day and with the given fields. */
const two = (first: object, second: object): Changes => ({
  'meeting/a': { series: 'origami', date: '2001-02-03', ...first },
  'meeting/b': { series: 'origami', date: '2001-02-03', ...second },
});

const NEXT_DAY = { date: '2001-02-04' };
const [EVENING, NIGHT] = [{ local: '2001-02-03T18:00' }, { local: '2001-02-03T22:00' }];

describe('a meeting is told as a double', () => {
  test.each([
    ['of one day, without participants', {}, {}],
    ['of one day, of whose participants no names are known', { participants: [{ office: 'o' }] }, {}],
    ['of one day, with participants here only', persons('one'), {}],
    ['of one day, with participants there only', {}, persons('one')],
    ['of one day, with the same persons', persons('one', 'two'), persons('two', 'one')],
    ['of the next day, with the same persons', persons('one'), { ...NEXT_DAY, ...persons('one') }],
    ['with a start here only', { start: EVENING }, {}],
    ['with a start there only', {}, { start: EVENING }],
    ['with one start', { start: EVENING }, { start: EVENING }],
    [
      'with one start in Japan time',
      { start: { ...EVENING, japan: '2001-02-04T10:00' } },
      { start: { ...NIGHT, japan: '2001-02-04T10:00' } },
    ],
  ])('%s', (_, first, second) => {
    expect(told(noDoubleMeetings, two(first, second))).toEqual(['meeting/b /date']);
    expect(words(noDoubleMeetings, two(first, second))).toContain('“a”');
  });
});

describe('two meetings may be', () => {
  test.each([
    ['of different persons on one day', persons('one'), persons('two')],
    ['of more persons on one day', persons('one'), persons('one', 'two')],
    ['on two days running, without participants', {}, NEXT_DAY],
    ['on two days running, of different persons', persons('one'), { ...NEXT_DAY, ...persons('two') }],
    ['two days apart, of the same persons', persons('one'), { date: '2001-02-05', ...persons('one') }],
    ['of one day with two starts', { start: EVENING }, { start: NIGHT }],
    ['of one day with starts in two forms', { start: { japan: '2001-02-04T10:00' } }, { start: EVENING }],
    ['of two series', {}, { series: 'cranes' }],
    ['of one month', { date: '2001-02' }, { date: '2001-02' }],
    ['of one month and a day in it', { date: '2001-02' }, {}],
    ['of a day and the month around it', {}, { date: '2001-02' }],
    ['without dates', { date: undefined }, { date: undefined }],
  ])('%s', (_, first, second) => {
    expect(told(noDoubleMeetings, two(first, second))).toEqual([]);
  });
});

describe('a meeting is told as a double, too,', () => {
  const rests = { evidence: { '/start': ['gazette-2001-02-03#p1'] } };
  const at = (local: string) => ({ start: { local }, ...persons('one', 'two') });

  test('of the same hour of the next day, on the word of one passage', () => {
    const [first, second] = [at('2001-02-03T18:00'), { ...NEXT_DAY, ...at('2001-02-04T18:00') }];
    expect(told(noDoubleMeetings, two({ ...first, ...rests }, { ...second, ...rests }))).toEqual([
      'meeting/b /date',
    ]);
    const other = { evidence: { '/start': ['gazette-2001-02-03#p2'] } };
    expect(told(noDoubleMeetings, two({ ...first, ...rests }, { ...second, ...other }))).toEqual([]);
    const later = { ...NEXT_DAY, ...at('2001-02-04T19:00') };
    expect(told(noDoubleMeetings, two({ ...first, ...rests }, { ...later, ...rests }))).toEqual([]);
  });

  test('of the same persons at the same time in another series', () => {
    const cranes = { series: 'cranes' };
    const [evening, night] = [at('2001-02-03T18:00'), at('2001-02-03T22:00')];
    expect(told(noDoubleMeetings, two(evening, { ...evening, ...cranes }))).toEqual(['meeting/b /date']);
    expect(told(noDoubleMeetings, two(evening, { ...night, ...cranes }))).toEqual([]);
    expect(told(noDoubleMeetings, two(evening, { ...evening, ...persons('one'), ...cranes }))).toEqual([]);
    expect(told(noDoubleMeetings, two({ start: EVENING }, { start: EVENING, ...cranes }))).toEqual([]);
  });
});

test('of three records of one meeting the later two are told', () => {
  const changes = { ...two({}, {}), 'meeting/c': { series: 'origami', date: '2001-02-03' } };
  expect(told(noDoubleMeetings, changes)).toEqual(['meeting/b /date', 'meeting/c /date']);
});

test('a double is found in any record before it', () => {
  const changes = {
    ...two(persons('one'), persons('two')),
    'meeting/c': { series: 'origami', date: '2001-02-03' },
  };
  expect(told(noDoubleMeetings, changes)).toEqual(['meeting/c /date']);
});

test('a meeting whose only start is that of Japan is compared with it', () => {
  const double = { series: 'crane-ministerial', date: '2001-02-03' };
  const at = (japan: string) => ({ [`${HELD}-2`]: { ...double, start: { japan } } });
  expect(told(noDoubleMeetings, at('2001-02-04T10:30'))).toEqual([`${HELD}-2 /date`]);
  expect(told(noDoubleMeetings, at('2001-02-04T12:30'))).toEqual([]);
});
