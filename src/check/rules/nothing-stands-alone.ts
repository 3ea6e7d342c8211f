import { isObject, strings, type Json } from '../../json.ts';
import { allNodes, allSlots, type Dataset } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** Kinds whose records are there for others to name. */
const NAMED = ['person', 'office', 'topic', 'document', 'source'];

/** R26. */
export const nothingStandsAlone: Rule = {
  number: 'R26',
  demand: 'Every person, office, topic, document and source is named by another record.',
  reason: 'What nothing names is a slip of the pen elsewhere, or was left behind when its meeting went.',
  excusable: true,
  last: true,
  *check(dataset) {
    const named = namedRecords(dataset);
    for (const kind of NAMED)
      for (const entry of dataset.ofKind(kind)) {
        if (named.has(`${kind}/${entry.id}`)) continue;
        yield {
          entry,
          pointer: '/id',
          problem: `no other record names this ${kind}`,
          expected: 'a record that names it',
          repair: 'look for the record that ought to name it, or remove this one',
        };
      }
  },
};

function namedRecords(dataset: Dataset): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { entry, ...node } of allNodes(dataset))
    for (const { field, value } of allSlots({ entry, ...node })) {
      const own = `${entry.kind.name}/${entry.id}`;
      const targets =
        field.value.type === 'reference' && typeof value === 'string'
          ? field.value.kinds.map((kind) => `${kind}/${value}`)
          : field.value.type === 'citation' || field.value.type === 'evidence'
            ? citations(value).map((citation) => `source/${citation.split('#')[0] ?? ''}`)
            : [];
      for (const target of targets) if (target !== own) named.add(target);
    }
  return named;
}

function citations(value: Json): readonly string[] {
  return isObject(value) ? Object.values(value).flatMap(strings) : strings(value);
}
