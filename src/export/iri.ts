import { BASE, PREFIXES } from '../namespaces.ts';
import { nodeName, type Dataset, type Node } from '../dataset/dataset.ts';
import { label } from '../dataset/label.ts';
import type { FieldType, Scheme } from '../model/model.ts';
import { isObject, written, type Json } from '../json.ts';

/** IRI of a record or part: its name under the base. */
export function nodeIri(node: Node): string {
  if (node.shape.name === 'claim') return BASE + node.entry.id; // the id of a claim is its name already
  return BASE + nodeName(node);
}

/** IRI of a term of a closed vocabulary. */
export function conceptIri(scheme: Scheme, concept: string): string {
  return `${PREFIXES.voc}${scheme.name}-${concept}`;
}

/** IRI of a closed vocabulary. */
export function schemeIri(scheme: Scheme): string {
  return PREFIXES.voc + scheme.name;
}

/**
 * The IRI that a value names.
 * @returns undefined where values of the type are literals or parts
 */
export function iriOfValue(type: FieldType, value: Json, record: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  return IRIS[type.type]?.(type, value, record);
}

/** How a value of each type that names something becomes an IRI. */
const IRIS: Readonly<
  Partial<Record<FieldType['type'], (type: FieldType, value: string, record: string) => string>>
> = {
  concept: (type, value) => (type.type === 'concept' ? conceptIri(type.scheme, value) : ''),
  item: (type, value) => (type.type === 'item' ? type.namespace : '') + value,
  reference: (type, value) => `${BASE}${type.type === 'reference' ? (type.kinds[0] ?? '') : ''}/${value}`,
  local: (_, value, record) => `${record}#${value}`,
  citation: (_, value) => `${BASE}source/${value}`,
  record: (_, value) => BASE + value,
};

/** What the graphs call a record, so that a reader need not know which field names it; parts and claims have no such label. */
export function readerLabel(dataset: Dataset, node: Node): string | undefined {
  if (node.parent || node.shape.name === 'claim') return undefined;
  return label(dataset, node.shape, node.value) || node.entry.id;
}

/** Lexical form of a scalar in RDF: a time to the minute gets the seconds that `xsd:dateTime` demands. */
export function lexical(datatype: string, value: string): string {
  return datatype === `${PREFIXES.xsd}dateTime` ? `${value}:00` : value;
}

/** A claimed value as one literal: the words of a text, in each of its languages. */
export function claimedLiteral(value: Json): string {
  return isObject(value) ? Object.values(value).map(written).join(' / ') : written(value);
}
