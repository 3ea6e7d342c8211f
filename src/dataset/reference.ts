import type { JsonObject } from '../json.ts';
import type { Model } from '../model/model.ts';
import { allNodes, allSlots, nodeName, type Dataset, type Node } from './dataset.ts';

/** Id of a row: the id of a record, or the name of a part across the dataset. */
export function rowId(node: Node): string {
  return node.fragment === '' ? node.entry.id : nodeName(node);
}

/** All members of lists of ids, as records of the derived kind `reference`. */
export function deriveReferences(model: Model, dataset: Dataset): readonly JsonObject[] {
  const tableOf = new Map(model.kinds.map(({ name, table }) => [name, table ?? name]));
  return [...allNodes(dataset)].flatMap((node) =>
    [...allSlots(node)].flatMap(({ field, value }) => {
      const target = field.many && field.value.type === 'reference' ? field.value.kinds[0] : undefined;
      if (target === undefined || typeof value !== 'string') return [];
      return [
        {
          table: node.shape.table ?? node.shape.name,
          row: rowId(node),
          field: field.name,
          targetTable: tableOf.get(target) ?? target,
          target: value,
        },
      ];
    }),
  );
}
