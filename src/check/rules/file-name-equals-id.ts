import type { Rule } from '../rule.ts';
import { statedId } from '../../dataset/dataset.ts';

/** R04. */
export const fileNameEqualsId: Rule = {
  number: 'R04',
  demand: 'The file of a record is named for its id and lies in the folder of its kind.',
  reason: 'Whoever knows an id finds the file, and two records cannot share an id.',
  *check(dataset) {
    for (const entry of dataset.entries) {
      const stated = statedId(entry.value);
      if (stated === undefined || stated === entry.id) continue;
      yield {
        entry,
        pointer: '/id',
        problem: `the id is “${stated}”, but the file is named “${entry.id}.json”`,
        expected: `the id “${entry.id}” or a file named “${stated}.json”`,
        repair: 'rename the file if the id is right; correct the id if the file name is right',
      };
    }
  },
};
