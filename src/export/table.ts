import { rootNode, unwritten, walk, type Dataset, type Node } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import { fieldSources, keySources, type Cell, type Column } from './column.ts';
import { DERIVATIONS } from './derived.ts';

/** A table with its rows, each as long as the list of columns. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** All tables: one per kind, one per sort of list member, one per derived kind; in the order of their names. */
export function readTables(model: Model, dataset: Dataset): readonly Table[] {
  const nodes = dataset.entries.flatMap((entry) => [...walk(rootNode(entry))]);
  const authored = [...model.kinds, ...model.parts].map((shape) => ({
    shape,
    rows: nodes.filter((node) => node.shape === shape),
  }));
  const derived = model.derived.map((shape) => ({ shape, rows: derivedNodes(model, dataset, shape) }));
  return [...authored, ...derived]
    .flatMap(({ shape, rows }) =>
      shape.table === undefined ? [] : [readTable(model, dataset, shape, shape.table, rows)],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readTable(
  model: Model,
  dataset: Dataset,
  shape: Shape,
  name: string,
  nodes: readonly Node[],
): Table {
  const sources = [
    ...keySources(model, dataset, shape),
    ...shape.fields.flatMap((field) => fieldSources(model, dataset, field, [], shape)),
  ];
  return {
    name,
    title: shape.title,
    description: shape.description,
    columns: sources.map(({ column }) => column),
    rows: nodes.map((node) => sources.map((source) => source.cell(node))),
  };
}

function derivedNodes(model: Model, dataset: Dataset, kind: Shape): readonly Node[] {
  const records = DERIVATIONS[kind.name]?.(model, dataset) ?? [];
  return records.map((value) => rootNode(unwritten(kind, value)));
}
