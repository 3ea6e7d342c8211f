import { objects, text } from '../../json.ts';
import type { Rule } from '../rule.ts';

/** R18. */
export const sidesAgree: Rule = {
  number: 'R18',
  demand: 'Who takes part for a side holds an office of that side and speaks for it.',
  reason: 'A minister on the wrong side of the table turns every count by side wrong.',
  excusable: true,
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting'))
      for (const [index, participant] of objects(entry.value['participants']).entries()) {
        const side = text(participant, 'side');
        for (const kind of ['office', 'person']) {
          const id = text(participant, kind);
          const record = id === undefined ? undefined : dataset.find(kind, id);
          const own = record && text(record.value, 'side');
          if (side === undefined || own === undefined || own === side) continue;
          yield {
            entry,
            pointer: `/participants/${index}/side`,
            problem: `the side is ${side}, but the ${kind} “${id ?? ''}” is of the side ${own}`,
            expected: `the side ${own}, or the ${kind} of the side ${side}`,
            repair: `correct the side or the ${kind}, whichever the source does not bear out`,
          };
        }
      }
  },
};
