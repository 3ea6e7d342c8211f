import type { Rule } from '../rule.ts';
import { rootNode, walk } from '../../dataset/dataset.ts';

/** R05. */
export const keysAreUnique: Rule = {
  number: 'R05',
  demand: 'Inside a record no two parts have the same key.',
  reason: 'The key is the name of the part for good: evidence, disputes and outside links point at it.',
  *check(dataset) {
    for (const entry of dataset.entries) {
      const seen = new Map<string, string>();
      for (const { fragment, pointer } of walk(rootNode(entry))) {
        const first = seen.get(fragment);
        if (first !== undefined)
          yield {
            entry,
            pointer,
            problem: `the key “${fragment}” is already that of ${first}`,
            expected: 'a key of its own for each part of the record',
            repair: 'give one of the two another key, or merge them if they are the same thing',
          };
        seen.set(fragment, pointer);
      }
    }
  },
};
