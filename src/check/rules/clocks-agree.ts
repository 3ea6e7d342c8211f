import { at } from '../../dataset/label.ts';
import type { Rule } from '../rule.ts';
import { zoned } from './zoned.ts';

/** R07. */
export const clocksAgree: Rule = {
  number: 'R07',
  demand:
    'Local time, time zone and Japan time of a start name the same instant, on the local date of the meeting.',
  reason:
    'Local date and Japan date often differ, either way round; a slip here moves a meeting to another day.',
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const [local, timeZone, japan, date] = [
        ['start', 'local'],
        ['start', 'timeZone'],
        ['start', 'japan'],
        ['date'],
      ].map((path) => at(entry.value, ...path));
      if (typeof local !== 'string') continue;
      if (typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !local.startsWith(date))
        yield {
          entry,
          pointer: '/start/local',
          problem: `the meeting began locally on ${local.slice(0, 10)}, but its date is ${date}`,
          expected: 'the local start on the local date of the meeting',
          repair: 'look both up in the source; the date of a release is not the date of the meeting',
        };
      if (typeof timeZone !== 'string' || typeof japan !== 'string') continue;
      const derived = inJapan(local, timeZone);
      if (derived !== undefined && derived !== japan)
        yield {
          entry,
          pointer: '/start/japan',
          problem: `${local} in ${timeZone} is ${derived} in Japan, not ${japan}`,
          expected: derived,
          repair: 'look all three up in the source; if the source contradicts itself, record a dispute',
        };
    }
  },
};

function inJapan(local: string, timeZone: string): string | undefined {
  return zoned(local, timeZone)
    ?.withTimeZone('Asia/Tokyo')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
