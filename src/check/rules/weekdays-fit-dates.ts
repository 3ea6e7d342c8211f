import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';
import { allTexts } from './texts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const KANJI = '月火水木金土日';

const [weekday, month] = [`(${WEEKDAYS.join('|')}),? `, `(${MONTHS.join('|')})`];
const DAY_FIRST = new RegExp(`${weekday}(\\d{1,2}) ${month} (\\d{4})`, 'g');
const MONTH_FIRST = new RegExp(`${weekday}${month} (\\d{1,2}),? (\\d{4})`, 'g');
const JAPANESE = /(\d{4})年(\d{1,2})月(\d{1,2})日[（(]([月火水木金土日])/g;

/** R15. */
export const weekdaysFitDates: Rule = {
  number: 'R15',
  demand: 'A weekday that stands with a date in a text is the weekday of that date.',
  reason: 'A wrong weekday tells that one of the two was copied wrongly.',
  *check(dataset) {
    for (const { entry, pointer, words } of allTexts(dataset))
      for (const { printed, said, date } of datedWeekdays(words)) {
        const actual = weekdayOf(date);
        if (actual === said) continue;
        yield {
          entry,
          pointer,
          problem: `“${printed}” is not right: ${
            actual === undefined ? 'there is no such day' : `that day was a ${WEEKDAYS[actual - 1] ?? ''}`
          }`,
          expected: 'the weekday of the date',
          repair: 'look both up in the source; where the source itself is wrong, say so without the weekday',
        };
      }
  },
};

interface DatedWeekday {
  readonly printed: string;
  /** From 1 for Monday to 7 for Sunday. */
  readonly said: number;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

function datedWeekdays(words: string): readonly DatedWeekday[] {
  const one = (printed: string, said: number, year: string, inMonth: number, day: string): DatedWeekday => ({
    printed,
    said: said + 1,
    date: { year: Number(year), month: inMonth, day: Number(day) },
  });
  return [
    ...[...words.matchAll(DAY_FIRST)].map(([printed, name = '', day = '', inMonth = '', year = '']) =>
      one(printed, WEEKDAYS.indexOf(name), year, MONTHS.indexOf(inMonth) + 1, day),
    ),
    ...[...words.matchAll(MONTH_FIRST)].map(([printed, name = '', inMonth = '', day = '', year = '']) =>
      one(printed, WEEKDAYS.indexOf(name), year, MONTHS.indexOf(inMonth) + 1, day),
    ),
    ...[...words.matchAll(JAPANESE)].map(([printed, year = '', inMonth = '', day = '', name = '']) =>
      one(printed, KANJI.indexOf(name), year, Number(inMonth), day),
    ),
  ];
}

function weekdayOf(date: DatedWeekday['date']): number | undefined {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).dayOfWeek;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
