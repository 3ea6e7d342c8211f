import type { Rule } from '../rule.ts';
import { claimSlots } from '../../dataset/claim.ts';
import { rootNode } from '../../dataset/dataset.ts';
import { evidenceOf } from '../../dataset/evidence.ts';

/** R09. */
export const claimsHaveEvidence: Rule = {
  number: 'R09',
  demand: 'Every value that is a claim has evidence.',
  reason: 'A fact without a source is not in this dataset, however well known.',
  *check(dataset) {
    for (const entry of dataset.entries)
      for (const slot of claimSlots(rootNode(entry))) {
        if (evidenceOf(slot).length > 0) continue;
        const path = `/${slot.path.join('/')}`;
        yield {
          entry,
          pointer: slot.pointer,
          problem: `nothing tells which passage “${slot.field.name}” rests on`,
          expected: `"${path}": ["source#locator"] in the field “evidence” of the record`,
          repair: 'add the passage that states the value; leave the value out if no passage does',
        };
      }
  },
};
