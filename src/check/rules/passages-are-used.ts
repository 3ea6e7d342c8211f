import { objects, text } from '../../json.ts';
import type { Rule } from '../rule.ts';
import { allCitations } from './citations-resolve.ts';

/** R12. */
export const passagesAreUsed: Rule = {
  number: 'R12',
  demand:
    'Every passage of a source is cited, or says why it is not; a passage that is cited does not say so.',
  reason: 'So nothing that a source says is passed over in silence, and no excuse outlives its need.',
  *check(dataset) {
    const cited = new Set([...allCitations(dataset)].map(({ citation }) => citation));
    for (const entry of dataset.ofKind('source'))
      for (const [index, passage] of objects(entry.value['passages']).entries()) {
        const locator = text(passage, 'locator') ?? '';
        const used = cited.has(`${entry.id}#${locator}`);
        const excused = passage['unused'] !== undefined;
        if (used !== excused) continue;
        yield {
          entry,
          pointer: `/passages/${index}`,
          problem: used
            ? `the passage “${locator}” is cited, though it says why it is not`
            : `no claim rests on the passage “${locator}”`,
          expected: 'a claim that cites the passage, or the reason in its field “unused”',
          repair: used ? 'remove the field “unused”' : 'curate what the passage says, or give the reason',
        };
      }
  },
};
