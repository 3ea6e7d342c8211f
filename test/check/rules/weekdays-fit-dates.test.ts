import { describe, expect, test } from 'vitest';
import { weekdaysFitDates } from '../../../src/check/rules/weekdays-fit-dates.ts';
import { HELD, told, words } from '../../support/small.ts';

const titled = (en: string) => ({ [HELD]: { title: { en } } });

/** The first days of the months of 2001, and some others, with their weekdays. */
const DAYS: readonly (readonly [day: number, month: string, weekday: string])[] = [
  [1, 'January', 'Monday'],
  [1, 'February', 'Thursday'],
  [1, 'March', 'Thursday'],
  [1, 'April', 'Sunday'],
  [1, 'May', 'Tuesday'],
  [1, 'June', 'Friday'],
  [1, 'July', 'Sunday'],
  [1, 'August', 'Wednesday'],
  [1, 'September', 'Saturday'],
  [1, 'October', 'Monday'],
  [1, 'November', 'Thursday'],
  [31, 'December', 'Monday'],
];

describe('a weekday in English', () => {
  test.each(DAYS)('is right: %s %s 2001 on a %s', (day, month, weekday) => {
    const forms = [
      `${weekday}, ${day} ${month} 2001`,
      `${weekday} ${day} ${month} 2001`,
      `${weekday}, ${month} ${day}, 2001`,
      `${weekday} ${month} ${day} 2001`,
    ];
    for (const form of forms) expect(told(weekdaysFitDates, titled(form))).toEqual([]);
  });

  test.each(DAYS)('is wrong a day later: %s %s 2001 on a %s', (day, month, weekday) => {
    const other = weekday === 'Monday' ? 'Tuesday' : 'Monday';
    for (const form of [`on ${other} ${day} ${month} 2001`, `on ${other}, ${month} ${day}, 2001`]) {
      expect(told(weekdaysFitDates, titled(form))).toEqual([`${HELD} /title/en`]);
      expect(words(weekdaysFitDates, titled(form))).toMatch(new RegExp(`“${form.slice(3)}”.*a ${weekday}`));
    }
  });

  test.each(['Sunday', 'Sunday, 3 February', 'Sunday, 3 Brumaire 2001', 'Sunday or 3 February 2001'])(
    'is not compared where no date follows: %s',
    (form) => {
      expect(told(weekdaysFitDates, titled(form))).toEqual([]);
    },
  );

  test.each(['Thursday, 29 February 2001', 'Thursday, February 29, 2001', 'Sunday, 31 June 2001'])(
    'is told with a day that there is not: %s',
    (form) => {
      expect(words(weekdaysFitDates, titled(form))).toContain('no such day');
    },
  );

  test('is told for each date of a text', () => {
    const text = 'From Sunday, 3 February 2001 to Sunday, 4 February 2001, or Friday, 5 February 2001.';
    expect(told(weekdaysFitDates, titled(text))).toHaveLength(2);
    expect(words(weekdaysFitDates, titled(text))).toMatch(/a Saturday[^]*a Monday/);
  });
});

describe('a weekday in Japanese', () => {
  const japanese = (ja: string) => ({ [HELD]: { title: { ja } } });

  test.each('木 金 土 日 月 火 水'.split(' ').map((name, index) => [name, index + 1] as const))(
    'is right: %s on %s February 2001, and wrong on the day after',
    (name, day) => {
      expect(told(weekdaysFitDates, japanese(`2001年2月${day}日(${name})`))).toEqual([]);
      expect(told(weekdaysFitDates, japanese(`2001年2月${day + 1}日(${name})`))).toEqual([
        `${HELD} /title/ja`,
      ]);
    },
  );

  test.each(['2001年12月13日（木）の会合', '2024年2月29日(木曜日)', '第2回 2001年12月13日（木曜'])(
    'is right in a text: %s',
    (form) => {
      expect(told(weekdaysFitDates, japanese(form))).toEqual([]);
    },
  );

  test.each([
    '2001年12月13日（金）の会合',
    '2001年12月13日(金曜日)',
    '2001年10月3日（木）',
    '2001年2月30日（金）',
  ])('is wrong in a text: %s', (form) => {
    expect(told(weekdaysFitDates, japanese(form))).toEqual([`${HELD} /title/ja`]);
  });

  test.each(['2001年12月13日金', '12月13日（金）', '2001年12月（金）', '2001年12月13日（祝）'])(
    'is not compared without a date, brackets or name: %s',
    (form) => {
      expect(told(weekdaysFitDates, japanese(form))).toEqual([]);
    },
  );
});
