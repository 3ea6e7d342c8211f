import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { list, objects, text, written } from '../../json.ts';
import { allNodes, allSlots, type Dataset, type Slot } from '../../dataset/dataset.ts';

/** R06. */
export const referencesResolve: Rule = {
  number: 'R06',
  demand: 'Every id that a record names is the id of a record, or the key of a part of the same record.',
  reason: 'A reference that leads nowhere is a fact lost.',
  *check(dataset) {
    for (const node of allNodes(dataset))
      for (const slot of allSlots(node)) {
        const target = missing(dataset, slot);
        if (target === undefined) continue;
        yield {
          entry: node.entry,
          pointer: slot.pointer,
          problem: `there is no ${target} “${written(slot.value)}”`,
          expected: `the id of an existing ${target}${suggestion(dataset, slot)}`,
          repair: 'correct the spelling, or add the record that is missing',
        };
      }
  },
};

function missing(dataset: Dataset, { node, field, value }: Slot): string | undefined {
  if (typeof value !== 'string') return undefined;
  const type = field.value;
  if (type.type === 'reference')
    return type.kinds.some((kind) => dataset.find(kind, value)) ? undefined : type.kinds.join(' or ');
  if (type.type === 'local') {
    const keys = objects(list(node.entry.value[type.field])).map((part) => text(part, 'id'));
    return keys.includes(value) ? undefined : `member of “${type.field}” of this record`;
  }
  return undefined;
}

function suggestion(dataset: Dataset, { field, value }: Slot): string {
  if (field.value.type !== 'reference' || typeof value !== 'string') return '';
  const ids = field.value.kinds.flatMap((kind) => dataset.ofKind(kind)).map(({ id }) => id);
  const words = value.split('-');
  const near = ids
    .map((id) => ({ id, shared: words.filter((word) => id.split('-').includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => id);
  const likely = near.length > 0 ? near : [nearest(value, ids)].filter((id) => id !== undefined);
  return likely.length === 0 ? '' : `, perhaps ${likely.map((id) => `“${id}”`).join(', ')}`;
}
