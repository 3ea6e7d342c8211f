import { objects, strings, text } from '../../json.ts';
import { meetingSpan, shiftDay, spanOf } from '../../dataset/span.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';
import { AT_THE_TABLE } from './acts.ts';

/** R16. */
export const reportsFollowMeetings: Rule = {
  number: 'R16',
  demand: 'What is reported of a meeting rests on a source that was published when the meeting had begun.',
  reason: 'A preview reports expectations; read as a report, it invents an event.',
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const first = meetingSpan(entry)?.first;
      if (first === undefined) continue;
      for (const { pointer, citations } of reported(entry)) {
        const sources = citations.map((citation) => publishedOf(dataset, citation));
        const late = sources.some((source) => source === undefined || source.seen >= first);
        if (citations.length === 0 || late) continue;
        const newest =
          sources
            .flatMap((source) => source?.last ?? [])
            .sort()
            .at(-1) ?? '';
        yield {
          entry,
          pointer,
          problem: `this is told as a report, but its newest source is of ${newest}, and the meeting was on ${first} at the earliest`,
          expected: 'a source published on the day of the meeting or later, or the standing “expected”',
          repair: 'correct the date of the meeting or of the source, or write what it says as expected',
        };
      }
    }
  },
};

function reported(entry: Entry): readonly { pointer: string; citations: readonly string[] }[] {
  const { value } = entry;
  const evidence = value['evidence'];
  const held = value['status'] === 'held' ? statusEvidence(evidence) : [];
  const told = ['statements', 'outcomes'].flatMap((list) =>
    objects(value[list]).flatMap((part, index) =>
      text(part, 'standing') === 'reported' &&
      (list === 'outcomes' || AT_THE_TABLE.includes(text(part, 'act') ?? ''))
        ? [{ pointer: `/${list}/${index}`, citations: strings(part['evidence']) }]
        : [],
    ),
  );
  return [{ pointer: '/status', citations: held }, ...told];
}

function statusEvidence(evidence: Entry['value'][string] | undefined): readonly string[] {
  return objects(evidence).flatMap((map) => strings(map['/status']));
}

/** The last day on which a source was published, by the clock of its publisher, and of the meeting at the latest. */
interface Published {
  readonly last: string;
  readonly seen: string;
}

function publishedOf(dataset: Dataset, citation: string): Published | undefined {
  const source = dataset.find('source', citation.split('#')[0] ?? '');
  const published = source && text(source.value, 'published');
  const last = published === undefined ? undefined : spanOf(published)?.last;
  if (last === undefined) return undefined;
  const publisher = dataset.find('organization', text(source?.value, 'publisher') ?? '');
  // no clock of a meeting is ahead of that of Japan; those of others may be a day behind it
  return { last, seen: publisher?.value['side'] === 'JP' ? last : shiftDay(last, 1) };
}
