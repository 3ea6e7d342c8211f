import { isDeepStrictEqual } from 'node:util';
import { objects, text } from '../../json.ts';
import { allSlots, rootNode, walk, type Entry, type Slot } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** R11. */
export const disputesAreSettledOnce: Rule = {
  number: 'R11',
  demand:
    'At most one position of a dispute is preferred, and the record holds its value; where none is, the record has no value there.',
  reason: 'Record and dispute must not tell two stories.',
  *check(dataset) {
    for (const entry of dataset.entries)
      for (const [index, dispute] of objects(entry.value['disputes']).entries()) {
        const path = text(dispute, 'field') ?? '';
        const preferred = objects(dispute['positions']).filter((position) => position['preferred'] === true);
        const held = valuesAt(entry, path).map(({ value }) => value);
        const agrees = preferred.some((position) =>
          held.some((value) => isDeepStrictEqual(value, position['value'])),
        );
        if (preferred.length === 1 ? agrees : preferred.length === 0 && held.length === 0) continue;
        yield {
          entry,
          pointer: `/disputes/${index}`,
          problem:
            preferred.length === 1
              ? `the preferred position is not the value that the record has at ${path}`
              : `${preferred.length} positions are preferred, while the record has ${held.length} values at ${path}`,
          expected: 'one preferred position equal to the value of the record, or none and no value',
          repair: 'write the preferred value in the record, or change which position is preferred',
        };
      }
  },
};

function valuesAt(entry: Entry, path: string): readonly Slot[] {
  return [...walk(rootNode(entry))]
    .flatMap((node) => [...allSlots(node)])
    .filter((slot) => `/${slot.path.join('/')}` === path || `/${slot.path.slice(0, -1).join('/')}` === path)
    .filter((slot) => slot.field.many || `/${slot.path.join('/')}` === path);
}
