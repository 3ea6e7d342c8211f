import { objects, text } from '../../json.ts';
import { meetingSpan, shiftDay, singleDay } from '../../dataset/span.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** Days within which nobody leaves an office and comes back to it. */
const COMEBACK = 365;

/** R17. */
export const officesHaveOneHolder: Rule = {
  number: 'R17',
  demand: 'An office has one holder at a time, as attested by the meetings attended in it.',
  reason: 'Two holders at once, or one who comes back for a day, are nearly always a wrong date or name.',
  excusable: true,
  *check(dataset) {
    for (const [office, days] of attested(dataset)) {
      if (dataset.find('office', office)?.value['plural'] === true) continue;
      const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day));
      for (const [index, one] of sorted.entries()) {
        const before = sorted[index - 1];
        if (!before || before.person === one.person) continue;
        const again = sorted
          .slice(index)
          .find(({ person, day }) => person === before.person && day <= shiftDay(before.day, COMEBACK));
        if (before.day !== one.day && !again) continue;
        yield {
          entry: one.entry,
          pointer: one.pointer,
          problem: `“${one.person}” is “${office}” here on ${one.day}, and “${before.person}” is on ${before.day}${again ? ` and on ${again.day}` : ''}`,
          expected: 'one holder at a time; an office that several hold at once says so in its field “plural”',
          repair: 'look name, office and date up in the sources of both meetings',
        };
      }
    }
  },
};

interface Attested {
  readonly day: string;
  readonly person: string;
  readonly entry: Entry;
  readonly pointer: string;
}

function attested(dataset: Dataset): ReadonlyMap<string, readonly Attested[]> {
  const byOffice = new Map<string, Attested[]>();
  for (const entry of dataset.ofKind('meeting')) {
    const day = singleDay(meetingSpan(entry));
    if (day === undefined) continue;
    for (const [index, participant] of objects(entry.value['participants']).entries()) {
      const [person, office] = [text(participant, 'person'), text(participant, 'office')];
      if (person === undefined || office === undefined || participant['attestation'] !== 'attested') continue;
      const known = byOffice.get(office) ?? [];
      byOffice.set(office, [...known, { day, person, entry, pointer: `/participants/${index}/office` }]);
    }
  }
  return byOffice;
}
