import { text } from '../../json.ts';
import type { Rule } from '../rule.ts';

/** R32. */
export const seriesAreWhole: Rule = {
  number: 'R32',
  demand: 'A series has at least as many meetings as its “minimum” says.',
  reason: 'A file that is lost leaves no other trace.',
  *check(dataset) {
    for (const entry of dataset.ofKind('series')) {
      const minimum = entry.value['minimum'];
      const found = dataset
        .ofKind('meeting')
        .filter(({ value }) => text(value, 'series') === entry.id).length;
      if (typeof minimum !== 'number' || found >= minimum) continue;
      yield {
        entry,
        pointer: '/minimum',
        problem: `the series has ${found} meetings here, and had ${minimum}`,
        expected: `at least ${minimum} meetings of the series`,
        repair: 'bring the lost files back; lower the number only where two records were merged',
      };
    }
  },
};
