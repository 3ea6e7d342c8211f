import { objects, list, text } from '../../json.ts';
import { meetingSpan } from '../../dataset/span.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Finding, Rule } from '../rule.ts';

/** R19. */
export const ordinalsRise: Rule = {
  number: 'R19',
  demand:
    'In a series the numbers of meetings rise with their dates, each once, and a number left out is named as a gap.',
  reason: 'A number out of order is a wrong date or the count of another series; a hole is a lost record.',
  excusable: true,
  *check(dataset) {
    for (const series of dataset.ofKind('series')) {
      const meetings = numbered(dataset, series.id);
      for (const [index, meeting] of meetings.entries()) yield* outOfOrder(meetings[index - 1], meeting);
      yield* holes(series, meetings);
    }
  },
};

interface Numbered {
  readonly entry: Entry;
  readonly ordinal: number;
  readonly first: string;
}

function numbered(dataset: Dataset, series: string): readonly Numbered[] {
  return dataset
    .ofKind('meeting')
    .filter(({ value }) => text(value, 'series') === series)
    .flatMap((entry) => {
      const ordinal = entry.value['ordinal'];
      const first = meetingSpan(entry)?.first;
      return typeof ordinal === 'number' && first !== undefined ? [{ entry, ordinal, first }] : [];
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.ordinal - b.ordinal));
}

function* outOfOrder(before: Numbered | undefined, { entry, ordinal, first }: Numbered): Generator<Finding> {
  if (!before || before.ordinal < ordinal) return;
  yield {
    entry,
    pointer: '/ordinal',
    problem: `this is number ${ordinal} on ${first}, but “${before.entry.id}” before it is number ${before.ordinal}`,
    expected: `a number above ${before.ordinal}`,
    repair: 'look number and date up in both sources; mind that a series counts its own level only',
  };
}

function* holes(series: Entry, meetings: readonly Numbered[]): Generator<Finding> {
  const known = new Set(meetings.map(({ ordinal }) => ordinal));
  const named = new Set(objects(series.value['gaps']).flatMap((gap) => list(gap['ordinals'])));
  const ordinals = [...known].sort((a, b) => a - b);
  for (let number = ordinals[0] ?? 0; number < (ordinals.at(-1) ?? 0); number++)
    if (!known.has(number) && !named.has(number))
      yield {
        entry: series,
        pointer: '/id',
        problem: `number ${number} of the series is missing, and no gap names it`,
        expected: `a meeting with the ordinal ${number}, or a gap whose “ordinals” hold it`,
        repair: 'find the meeting, or write in “gaps” what was looked for in vain',
      };
  for (const [index, gap] of objects(series.value['gaps']).entries())
    for (const number of list(gap['ordinals']))
      if (typeof number === 'number' && known.has(number))
        yield {
          entry: series,
          pointer: `/gaps/${index}/ordinals`,
          problem: `number ${number} is named as missing, but there is a record of it`,
          expected: 'numbers without a record',
          repair: 'take the number out of the gap',
        };
}
