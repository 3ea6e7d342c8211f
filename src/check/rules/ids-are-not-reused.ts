import { strings } from '../../json.ts';
import type { Rule } from '../rule.ts';

/** R35. */
export const idsAreNotReused: Rule = {
  number: 'R35',
  demand: 'A former id is the id of no record, and leads to one record only.',
  reason: 'Links from outside must go on leading to the same thing.',
  *check(dataset) {
    const owners = new Map<string, string>();
    for (const entry of dataset.entries)
      for (const [index, id] of strings(entry.value['formerIds']).entries()) {
        const name = `${entry.kind.name}/${id}`;
        const owner = dataset.find(entry.kind.name, id)?.id ?? owners.get(name);
        owners.set(name, entry.id);
        if (owner === undefined) continue;
        yield {
          entry,
          pointer: `/formerIds/${index}`,
          problem: owner === id ? `“${id}” is the id of a record` : `“${id}” leads to “${owner}” already`,
          expected: 'an id that is no longer in use, at the one record that took its place',
          repair: 'remove the former id here or there; give a new record another id',
        };
      }
  },
};
