import { objects, text } from '../../json.ts';
import type { Rule } from '../rule.ts';
import { AT_THE_TABLE } from './acts.ts';

/** R20. */
export const onlyHeldMeetingsHaveResults: Rule = {
  number: 'R20',
  demand:
    'A meeting that is not known to have been held has no reported results, no talk reported from it and no attested participants.',
  reason: 'What is only expected must never be counted among what happened.',
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const status = text(entry.value, 'status') ?? 'held';
      if (status === 'held') continue;
      for (const [list, field, value] of RESULTS)
        for (const [index, part] of objects(entry.value[list]).entries())
          if (
            part[field] === value &&
            !(list === 'statements' && !AT_THE_TABLE.includes(text(part, 'act') ?? ''))
          )
            yield {
              entry,
              pointer: `/${list}/${index}/${field}`,
              problem: `the meeting is “${status}”, but this is “${value}”`,
              expected: 'the status “held” with a source that reports it, or an expectation here',
              repair: `change the ${field} to what the source supports, or the status if a source reports the meeting`,
            };
    }
  },
};

const RESULTS = [
  ['statements', 'standing', 'reported'],
  ['outcomes', 'standing', 'reported'],
  ['participants', 'attestation', 'attested'],
] as const;
