import { objects, text } from '../../json.ts';
import { meetingSpan, shiftDay, singleDay } from '../../dataset/span.ts';
import { at } from '../../dataset/label.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** R24. */
export const noDoubleMeetings: Rule = {
  number: 'R24',
  demand:
    'Two meetings of one series on one day, or on two days running with the same persons, are told apart by their starts or participants; nobody is at two meetings at one time.',
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
  const series = text(entry.value, 'series');
  return dataset
    .ofKind('meeting')
    .filter(({ id }) => id < entry.id)
    .find((other) =>
      text(other.value, 'series') === series ? isNear(other, entry) : isSameHour(other, entry),
    );
}

/** Whether two meetings of one series are so near each other that only their starts could tell them apart, and do not. */
function isNear(earlier: Entry, later: Entry): boolean {
  const [before, day] = [earlier, later].map((entry) => singleDay(meetingSpan(entry)));
  if (before === undefined || day === undefined) return false;
  const [ours, theirs] = [personsOf(later), personsOf(earlier)];
  if (before === day) return (ours === theirs || ours === '' || theirs === '') && !toldApart(earlier, later);
  const nextDay = before === shiftDay(day, -1) && ours === theirs && ours !== '';
  return nextDay && (!toldApart(earlier, later) || isSamePassage(earlier, later));
}

function toldApart(a: Entry, b: Entry): boolean {
  const [one, other] = [startOf(a), startOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether one passage is the evidence of the same hour on both days: a page copied with another date. */
function isSamePassage(a: Entry, b: Entry): boolean {
  const [one, other] = [a, b].map(({ value }) => JSON.stringify(at(value, 'evidence', '/start') ?? ''));
  return one === other && startOf(a)?.slice(-5) === startOf(b)?.slice(-5);
}

/** Whether the same persons met at the same time, though in two series. */
function isSameHour(a: Entry, b: Entry): boolean {
  return (
    startOf(a) !== undefined &&
    startOf(a) === startOf(b) &&
    personsOf(a) !== '' &&
    personsOf(a) === personsOf(b)
  );
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
