import { objects, text } from '../../json.ts';
import { isBefore, meetingSpan, type Span } from '../../dataset/span.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Finding, Rule } from '../rule.ts';

/** R21. */
export const linksFitDates: Rule = {
  number: 'R21',
  demand:
    'A link to another meeting fits the dates of the two, is not turned round by the other one, and never leads to the meeting itself.',
  reason: 'A meeting cannot follow up what came after it; such a link has its ends confused.',
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      for (const [index, link] of objects(entry.value['links']).entries())
        yield* ill(
          dataset,
          entry,
          `/links/${index}`,
          text(link, 'relation') ?? '',
          text(link, 'meeting') ?? '',
        );
      for (const [index, outcome] of objects(entry.value['outcomes']).entries())
        for (const [inner, followUp] of objects(outcome['followUps']).entries()) {
          const pointer = `/outcomes/${index}/followUps/${inner}`;
          yield* ill(dataset, entry, pointer, 'followUps', text(followUp, 'meeting') ?? '');
        }
    }
  },
};

type Order = 'earlier' | 'later' | 'together';

/** Where the other meeting must lie. Relations that are not here demand nothing. */
const ORDER: Readonly<Record<string, Order>> = {
  'follows-up': 'earlier',
  continues: 'earlier',
  prepares: 'later',
  announces: 'later',
  followUps: 'later',
  'coincides-with': 'together',
};

const FITS: Readonly<Record<Order, (own: Span, other: Span) => boolean>> = {
  earlier: (own, other) => !isBefore(own, other),
  later: (own, other) => !isBefore(other, own),
  together: (own, other) => days(own, other) <= 7,
};

function days(a: Span, b: Span): number {
  const [earlier, later] = a.first < b.first ? [a, b] : [b, a];
  const gap = Date.parse(later.first) - Date.parse(earlier.last);
  return Number.isNaN(gap) ? 0 : gap / 86_400_000;
}

function* ill(
  dataset: Dataset,
  entry: Entry,
  pointer: string,
  relation: string,
  id: string,
): Generator<Finding> {
  const other = dataset.find('meeting', id);
  if (!other) return; // R06 tells it
  const order = ORDER[relation];
  const problem =
    other === entry ? 'the link leads to the meeting itself' : misfit(entry, other, relation, order);
  if (problem === undefined) return;
  const expected = `a meeting ${order === 'together' ? 'of the same days' : (order ?? 'other than itself')}`;
  const repair = 'exchange the two ends, choose another relation, or correct the date that is wrong';
  yield { entry, pointer, problem, expected, repair };
}

function misfit(entry: Entry, other: Entry, relation: string, order: Order | undefined): string | undefined {
  if (order === undefined) return undefined;
  const [own, its] = [meetingSpan(entry), meetingSpan(other)];
  if (own && its && !FITS[order](own, its))
    return `“${relation}” does not fit: “${other.id}” lies ${its.first < own.first ? 'before' : 'after'} this meeting`;
  const certain = own && its && (isBefore(own, its) || isBefore(its, own));
  return !certain && order !== 'together' && turned(other, entry.id, relation)
    ? `“${other.id}” has the same link the other way round`
    : undefined;
}

function turned(other: Entry, id: string, relation: string): boolean {
  return objects(other.value['links']).some(
    (link) => text(link, 'meeting') === id && text(link, 'relation') === relation,
  );
}
