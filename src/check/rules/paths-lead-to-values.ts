import { escapePointer, list, member, objects, text } from '../../json.ts';
import type { Rule } from '../rule.ts';
import { allSlots, rootNode, walk, type Entry } from '../../dataset/dataset.ts';

/** R10. */
export const pathsLeadToValues: Rule = {
  number: 'R10',
  demand:
    'Every path in `evidence`, `inferred` and the preferred side of a dispute leads to a value of the record.',
  reason:
    'A path that leads nowhere is evidence for nothing: the value was renamed, removed or never written.',
  *check(dataset) {
    for (const entry of dataset.entries) {
      const known = knownPaths(entry);
      for (const { pointer, path } of writtenPaths(entry)) {
        if (known.has(path)) continue;
        yield {
          entry,
          pointer,
          problem: `the path “${path}” leads to no value of this record`,
          expected:
            'a path such as /start/local, in which members of lists go by their key, as in /statements/s3',
          repair: 'correct the path, or remove it if the value is gone',
        };
      }
    }
  },
};

function knownPaths(entry: Entry): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const node of walk(rootNode(entry)))
    for (const slot of allSlots(node))
      for (let length = slot.path.length; length > 0; length--)
        paths.add(`/${slot.path.slice(0, length).join('/')}`);
  return paths;
}

function* writtenPaths(entry: Entry): Generator<{ pointer: string; path: string }> {
  for (const map of ['evidence', 'inferred'])
    for (const path of Object.keys(member(entry.value, map) ?? {}))
      yield { pointer: `/${map}/${escapePointer(path)}`, path };
  for (const [index, dispute] of objects(list(entry.value['disputes'])).entries()) {
    const preferred = objects(dispute['positions']).some((position) => position['preferred'] === true);
    const path = text(dispute, 'field');
    if (preferred && path !== undefined) yield { pointer: `/disputes/${index}/field`, path };
  }
}
