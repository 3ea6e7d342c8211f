import { isObject, text, type Json } from '../json.ts';
import { claimedLiteral } from './iri.ts';
import { label, labelOfValue } from '../dataset/label.ts';
import { partNode, slots, type Dataset, type Node } from '../dataset/dataset.ts';
import { rowId } from '../dataset/reference.ts';
import { spanOf } from '../dataset/span.ts';
import { expand } from '../namespaces.ts';
import type { Field, Model, Shape } from '../model/model.ts';

/** What a cell may hold; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A column, with the words of the field that it comes from. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly datatype: 'string' | 'integer' | 'boolean';
  readonly required: boolean;
  /** What parts the members of a list in one cell. */
  readonly separator: string | undefined;
  /** Table and column that the value is found in. */
  readonly foreignKey: { readonly table: string; readonly column: string } | undefined;
  /** Namespace of the thing of another dataset that the value names. */
  readonly namespace: string | undefined;
}

/** A column with the way to fill it. */
export interface Source {
  readonly column: Column;
  cell(node: Node): Cell;
}

const LIST_SEPARATOR = '; ';

/** Columns that name the row: id and label of a record; of a part also the records and parts that can hold it. */
export function keySources(model: Model, dataset: Dataset, shape: Shape): readonly Source[] {
  if (model.derived.includes(shape)) return [];
  const id = source('id', 'Id', `Names the ${shape.title.toLowerCase()} across the dataset.`, rowId);
  const required: Source = { ...id, column: { ...id.column, required: true } };
  if (model.kinds.includes(shape))
    return [
      required,
      source('label', 'Label', 'What a reader calls it.', ({ value }) => label(dataset, shape, value)),
    ];
  const nested = model.parts.some((part) => part.fields.some((field) => holds(field, shape)));
  return [
    required,
    ...(nested ? [PARENT] : []),
    ...(holdingFields(model, shape).size > 1 ? [FIELD] : []),
    ...model.kinds.filter((kind) => reaches(kind, shape)).map((kind) => recordSource(kind, shape)),
  ];
}

function source(name: string, title: string, description: string, cell: (node: Node) => Cell): Source {
  const plain = {
    datatype: 'string',
    required: false,
    separator: undefined,
    foreignKey: undefined,
    namespace: undefined,
  } as const;
  return { column: { name, title, description, ...plain }, cell };
}

const PARENT = source('parent', 'Parent', 'Id of the row that it belongs to.', ({ parent }) =>
  parent ? rowId(parent) : undefined,
);

const FIELD = source('field', 'Field', 'Field of the parent that holds it.', ({ path }) => path.at(-2));

/** The column is named for the kind; `of_` stands before it where the part has a field of that name itself. */
function recordSource(kind: Shape, shape: Shape): Source {
  const name = shape.fields.some((field) => field.name === kind.name) ? `of_${kind.name}` : kind.name;
  const belongs = source(name, kind.title, `Id of the ${kind.name} that it belongs to.`, ({ entry }) =>
    entry.kind === kind ? entry.id : undefined,
  );
  return { ...belongs, column: { ...belongs.column, foreignKey: { table: kind.table ?? '', column: 'id' } } };
}

function holds(field: Field, shape: Shape): boolean {
  return field.value.type === 'part' && field.value.shape === shape;
}

function reaches(from: Shape, shape: Shape): boolean {
  return from.fields.some(
    (field) => holds(field, shape) || (field.value.type === 'part' && reaches(field.value.shape, shape)),
  );
}

function holdingFields(model: Model, shape: Shape): ReadonlySet<string> {
  return new Set(
    [...model.kinds, ...model.parts].flatMap(({ fields }) =>
      fields.filter((field) => holds(field, shape)).map(({ name }) => name),
    ),
  );
}

/** The columns of a field: one, or one per language, or those of the part that it holds, or a reference with its label. */
export function fieldSources(
  model: Model,
  dataset: Dataset,
  field: Field,
  inside: readonly string[],
  shape: Shape,
): readonly Source[] {
  const { type } = field.value;
  if (type === 'evidence' || type === 'inference') return [];
  if (field.name === 'id' && model.kinds.includes(shape)) return [];
  const own = (node: Node): Node | undefined => descend(node, inside);
  const cells = (node: Node) => {
    const holder = own(node);
    return holder ? slots(holder, field) : [];
  };
  const column = columnOf(model, field, inside, shape);
  if (field.value.type === 'part' && !field.many) {
    const inner = field.value.shape;
    return inner.fields.flatMap((one) => fieldSources(model, dataset, one, [...inside, field.name], inner));
  }
  if (type === 'part') return field.readable ? [readableSource(dataset, field, column, cells)] : [];
  if (type === 'text') return model.languages.map((language) => textSource(column, language, cells));
  const values: Source = {
    column,
    cell: (node) =>
      cellOf(
        field,
        cells(node).map(({ value }) => value),
      ),
  };
  return [values, ...companions(dataset, field, column, cells)];
}

type Cells = (node: Node) => readonly { value: Json }[];

/** What stands beside the values of a field: the labels of what they refer to, or the days that a date may mean. */
function companions(dataset: Dataset, field: Field, column: Column, cells: Cells): readonly Source[] {
  const { value: type } = field;
  if (type.type === 'reference' && (!field.many || field.readable)) {
    const labels = readableSource(dataset, field, column, cells);
    const named = { name: `${column.name}_label`, title: `${field.title}, label` };
    return [{ ...labels, column: { ...labels.column, ...named } }];
  }
  const isDate = type.type === 'scalar' && type.datatype === EDTF && !field.many;
  return isDate ? daySources(column, cells) : [];
}

/** The labels of all values in one cell. */
function readableSource(dataset: Dataset, field: Field, column: Column, cells: Cells): Source {
  return {
    column: { ...column, foreignKey: undefined, datatype: 'string', required: false },
    cell: (node) =>
      cells(node)
        .map(({ value }) => labelOfValue(dataset, field, value))
        .join(LIST_SEPARATOR) || undefined,
  };
}

const EDTF = expand('edtf:EDTF');

/** For programs that know no EDTF: the first and the last day that a date may mean, empty where there is no end. */
function daySources(column: Column, cells: Cells): readonly Source[] {
  return (['first', 'last'] as const).map((end) => ({
    column: {
      ...column,
      name: `${column.name}_${end}`,
      title: `${column.title}, ${end} day`,
      description: `The ${end} day that it may mean.`,
      required: false,
    },
    cell: (node) => {
      const value = cells(node)[0]?.value;
      const day = typeof value === 'string' ? spanOf(value)?.[end] : undefined;
      return day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) ? undefined : day;
    },
  }));
}

function descend(node: Node, inside: readonly string[]): Node | undefined {
  return inside.reduce<Node | undefined>((holder, name) => {
    const field = holder?.shape.fields.find((candidate) => candidate.name === name);
    const slot = holder && field ? slots(holder, field)[0] : undefined;
    return slot && partNode(slot);
  }, node);
}

function textSource(column: Column, language: string, cells: Cells): Source {
  return {
    column: {
      ...column,
      name: `${column.name}_${language}`,
      title: `${column.title} (${language})`,
      required: false,
    },
    cell: (node) => text(cells(node)[0]?.value, language),
  };
}

function columnOf(model: Model, field: Field, inside: readonly string[], shape: Shape): Column {
  const { value } = field;
  const target = value.type === 'reference' && !field.many ? kindTable(model, value.kinds) : undefined;
  return {
    // a part is named by its row id; its key inside the record stands beside it
    name: field.name === 'id' && model.parts.includes(shape) ? 'key' : [...inside, field.name].join('_'),
    title: field.title,
    description: field.description,
    datatype: value.type === 'scalar' && !field.many ? value.json : 'string',
    required: field.required && inside.length === 0,
    separator: field.many ? (value.type === 'citation' ? ' ' : LIST_SEPARATOR) : undefined,
    foreignKey: target === undefined ? undefined : { table: target, column: 'id' },
    namespace: value.type === 'item' ? value.namespace : undefined,
  };
}

function kindTable(model: Model, kinds: readonly string[]): string | undefined {
  return model.kinds.find(({ name }) => kinds.length === 1 && name === kinds[0])?.table;
}

function cellOf(field: Field, values: readonly Json[]): Cell {
  if (field.many)
    return values.map(String).join(field.value.type === 'citation' ? ' ' : LIST_SEPARATOR) || undefined;
  const [value] = values;
  if (isObject(value)) return claimedLiteral(value);
  return typeof value === 'object' ? undefined : value;
}
