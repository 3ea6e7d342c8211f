import { isObject, list, member, text, type Json, type JsonObject } from '../json.ts';
import type { Position } from '../load/parse.ts';
import type { Field, Shape } from '../model/model.ts';
import { keyOf } from './key.ts';

/** A record with its kind, its file and the places of its values in it. */
export interface Entry {
  readonly kind: Shape;
  readonly id: string;
  readonly value: JsonObject;
  readonly file: string;
  /** The file as it was read. */
  readonly text: string;
  /** Place of each value by its JSON Pointer. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** An entry that was read from no file: a record that was computed, or is not written yet. */
export function unwritten(kind: Shape, value: JsonObject): Entry {
  const id = statedId(value) ?? '';
  return { kind, id, value, file: `${kind.name}/${id}.json`, text: '', positions: new Map() };
}

/** All records, in the order of kinds and ids. */
export interface Dataset {
  readonly entries: readonly Entry[];
  /** The record of a kind and id. */
  find(kind: string, id: string): Entry | undefined;
  /** The records of a kind, by id. */
  ofKind(kind: string): readonly Entry[];
}

/** Makes a dataset of records, whatever order they come in. */
export function createDataset(entries: readonly Entry[]): Dataset {
  const name = (entry: Entry): string => `${entry.kind.name}/${entry.id}`;
  const sorted = [...entries].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const byName = new Map(sorted.map((entry) => [name(entry), entry]));
  return {
    entries: sorted,
    find: (kind, id) => byName.get(`${kind}/${id}`),
    ofKind: (kind) => sorted.filter((entry) => entry.kind.name === kind),
  };
}

/** A record or a part of one, with all that names it. */
export interface Node {
  readonly entry: Entry;
  readonly shape: Shape;
  readonly value: JsonObject;
  /** JSON Pointer of the node in its record. */
  readonly pointer: string;
  /** Steps of the path in which members of lists go by key; empty for the record itself. */
  readonly path: readonly string[];
  /** The name of the node inside the record: what stands behind `#` in its IRI; empty for the record itself. */
  readonly fragment: string;
  /** The node that holds it; none holds a record. */
  readonly parent: Node | undefined;
}

/** A value of a field of a node. */
export interface Slot {
  readonly node: Node;
  readonly field: Field;
  readonly value: Json;
  readonly pointer: string;
  readonly path: readonly string[];
}

/** The record as a node. */
export function rootNode(entry: Entry): Node {
  return {
    entry,
    shape: entry.kind,
    value: entry.value,
    pointer: '',
    path: [],
    fragment: '',
    parent: undefined,
  };
}

/** The values of a field of a node: one, or each member of a list. */
export function slots(node: Node, field: Field): readonly Slot[] {
  const value = member(node.value, field.name);
  if (value === undefined) return [];
  const pointer = `${node.pointer}/${field.name}`;
  const path = [...node.path, field.name];
  if (!field.many) return [{ node, field, value, pointer, path }];
  return list(value).map((one, index) => ({
    node,
    field,
    value: one,
    pointer: `${pointer}/${index}`,
    path: [...path, stepOf(field, one, index)],
  }));
}

function stepOf(field: Field, value: Json, index: number): string {
  if (typeof value === 'string') return value;
  if (field.value.type === 'part' && isObject(value)) return keyOf(field.value.shape, value) ?? String(index);
  return String(index);
}

/**
 * The part that a slot holds, as a node.
 * @returns undefined where the field holds no parts
 */
export function partNode({ node, field, value, pointer, path }: Slot): Node | undefined {
  if (field.value.type !== 'part' || !isObject(value)) return undefined;
  const step = path.at(-1) ?? '';
  const nested = field.many && node.fragment !== '' ? `${field.name}.${step}` : step;
  const fragment = node.fragment === '' ? nested : `${node.fragment}.${nested}`;
  return { entry: node.entry, shape: field.value.shape, value, pointer, path, fragment, parent: node };
}

/** A node and all parts below it, in the order of the schema and of the lists. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const field of node.shape.fields)
    for (const slot of slots(node, field)) {
      const part = partNode(slot);
      if (part) yield* walk(part);
    }
}

/** All nodes of a dataset. */
export function* allNodes(dataset: Dataset): Generator<Node> {
  for (const entry of dataset.entries) yield* walk(rootNode(entry));
}

/** All values of all fields of a node that are no parts themselves. */
export function* allSlots(node: Node): Generator<Slot> {
  for (const field of node.shape.fields) yield* slots(node, field);
}

/** Name of a node across the dataset: `kind/id`, with `#fragment` for a part. */
export function nodeName({ entry, fragment }: Node): string {
  const record = `${entry.kind.name}/${entry.id}`;
  return fragment === '' ? record : `${record}#${fragment}`;
}

/** The id that a record states. */
export function statedId(value: JsonObject): string | undefined {
  return text(value, 'id');
}
