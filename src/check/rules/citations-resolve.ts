import type { Rule } from '../rule.ts';
import { member, objects, strings, text } from '../../json.ts';
import { allNodes, allSlots, type Dataset, type Entry } from '../../dataset/dataset.ts';
import { escapePointer } from '../../json.ts';

/** R08. */
export const citationsResolve: Rule = {
  number: 'R08',
  demand: 'Every citation names a source of this dataset and a passage that the source lists.',
  reason: 'Evidence that cannot be looked up is none.',
  *check(dataset) {
    for (const { entry, pointer, citation } of allCitations(dataset)) {
      const [id = '', locator = ''] = citation.split('#');
      const source = dataset.find('source', id);
      const locators = objects(source?.value['passages']).map((passage) => text(passage, 'locator'));
      if (source && locators.includes(locator)) continue;
      yield {
        entry,
        pointer,
        problem: source ? `source “${id}” has no passage “${locator}”` : `there is no source “${id}”`,
        expected: source ? `one of ${locators.join(', ')}` : 'the id of a record in the folder “source”',
        repair: source
          ? 'count again in the source, or add the passage to its record'
          : 'correct the id, or add the source',
      };
    }
  },
};

/** A citation with the place where it stands. */
export interface CitationPlace {
  readonly entry: Entry;
  readonly pointer: string;
  readonly citation: string;
}

/** All citations of a dataset, those of parts and those of the evidence of records. */
export function* allCitations(dataset: Dataset): Generator<CitationPlace> {
  for (const { entry, pointer, field, value } of citationSlots(dataset))
    if (field === 'citation' && typeof value === 'string') yield { entry, pointer, citation: value };
    else
      for (const path of Object.keys(typeof value === 'object' && value !== null ? value : {}))
        for (const [index, citation] of strings(member(value, path)).entries())
          yield { entry, pointer: `${pointer}/${escapePointer(path)}/${index}`, citation };
}

function* citationSlots(dataset: Dataset) {
  for (const node of allNodes(dataset))
    for (const { field, value, pointer } of allSlots(node))
      if (field.value.type === 'citation' || field.value.type === 'evidence')
        yield { entry: node.entry, pointer, field: field.value.type, value };
}
