import { text } from '../../json.ts';
import type { Rule } from '../rule.ts';

/** R37. */
export const thingsHaveOneRecord: Rule = {
  number: 'R37',
  demand: 'No two records name the same item of Wikidata.',
  reason: 'In a graph that joins the two datasets, the two records would be one thing.',
  *check(dataset) {
    const known = new Map<string, string>();
    for (const entry of dataset.entries) {
      const item = text(entry.value, 'wikidata');
      if (item === undefined) continue;
      const name = `${entry.kind.name}/${entry.id}`;
      const other = known.get(item);
      known.set(item, other ?? name);
      if (other === undefined) continue;
      yield {
        entry,
        pointer: '/wikidata',
        problem: `“${item}” is the item of “${other}” already`,
        expected: 'one record for each item',
        repair: 'look the item up again, or merge the two records',
      };
    }
  },
};
