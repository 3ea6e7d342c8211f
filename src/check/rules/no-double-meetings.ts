import { objects, text } from '../../json.ts';
import { meetingSpan, shiftDay, singleDay } from '../../dataset/span.ts';
import { at } from '../../dataset/label.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** R24. */
export const noDoubleMeetings: Rule = {
  number: 'R24',
  demand:
    'Two meetings of one series on one day, or on two days running with the same persons, are told apart by their starts or participants.',
  reason: 'Japan and the United States are often a day apart; one talk becomes two by the two dates.',
  excusable: true,
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const double = likelyDouble(dataset, entry);
      if (!double) continue;
      yield {
        entry,
        pointer: '/date',
        problem: `this looks like “${double.id}” once more`,
        expected: 'one record for one meeting; where there were two, the start of each',
        repair: 'merge the two records, or add the starts that the sources state',
      };
    }
  },
};

/** An earlier record that may be the same meeting. */
export function likelyDouble(dataset: Dataset, entry: Entry): Entry | undefined {
  const day = singleDay(meetingSpan(entry));
  if (day === undefined) return undefined;
  return dataset
    .ofKind('meeting')
    .filter(({ id, value }) => id < entry.id && text(value, 'series') === text(entry.value, 'series'))
    .find((other) => {
      const otherDay = singleDay(meetingSpan(other));
      const [ours, theirs] = [personsOf(entry), personsOf(other)];
      const near =
        otherDay === day
          ? ours === theirs || ours === '' || theirs === ''
          : otherDay === shiftDay(day, -1) && ours === theirs && ours !== '';
      return near && !(startOf(entry) && startOf(other) && startOf(entry) !== startOf(other));
    });
}

function startOf({ value }: Entry): string | undefined {
  const start = at(value, 'start', 'japan') ?? at(value, 'start', 'local');
  return typeof start === 'string' ? start : undefined;
}

function personsOf({ value }: Entry): string {
  return objects(value['participants'])
    .flatMap((one) => text(one, 'person') ?? [])
    .sort()
    .join(' ');
}
