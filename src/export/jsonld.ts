import { BASE, PREFIXES } from '../namespaces.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { partNode, rootNode, slots, type Dataset, type Node, type Slot } from '../dataset/dataset.ts';
import type { Field, FieldType, Model, Shape } from '../model/model.ts';
import { typeName } from '../model/type-name.ts';
import { claimEntries, CLAIMS_CARRY } from './derived.ts';
import { printJson, type Exporter } from './exporter.ts';
import { claimedLiteral, iriOfValue, lexical, nodeIri, readerLabel } from './iri.ts';

/** The records as JSON-LD 1.1, each nested as it was written, with a context that says what the fields mean. */
export const jsonld: Exporter = {
  name: 'JSON-LD',
  mediaType: 'application/ld+json',
  holdsRecords: true,
  leftOut: CLAIMS_CARRY,
  write(model, dataset) {
    const context = writeContext(model);
    return new Map([
      ['jsonld/context.jsonld', printJson({ '@context': context })],
      ['jsonld/dataset.jsonld', printJson({ '@context': context, '@graph': writeGraph(model, dataset) })],
    ]);
  },
};

/** Prefix of IRIs under the base. */
const RECORD = 'jum';

/**
 * The JSON-LD context: one term per shape, with the fields of the shape as its scoped context,
 * since fields of different shapes may share a name and not a meaning.
 */
export function writeContext(model: Model): JsonObject {
  const shapes = [...model.kinds, ...model.parts, ...model.derived];
  return {
    '@version': 1.1,
    ...PREFIXES,
    [RECORD]: BASE,
    ...Object.fromEntries(
      shapes.map((shape) => [typeName(shape), { '@id': shape.term, '@context': shapeContext(shape) }]),
    ),
  };
}

function shapeContext(shape: Shape): JsonObject {
  return Object.fromEntries(
    shape.fields.flatMap((field) =>
      field.term === undefined
        ? []
        : [[field.name, { '@id': field.term, ...COERCIONS[field.value.type](field.value) }]],
    ),
  );
}

const iriValued = (): JsonObject => ({ '@type': '@id' });
const plainValued = (): JsonObject => ({});

/** JSON has strings, numbers and booleans of its own; only other datatypes are told. */
function isTyped(datatype: string): boolean {
  return !['string', 'integer', 'boolean'].some((name) => datatype === PREFIXES.xsd + name);
}

const COERCIONS: Readonly<Record<FieldType['type'], (type: FieldType) => JsonObject>> = {
  scalar: (type) => (type.type === 'scalar' && isTyped(type.datatype) ? { '@type': type.datatype } : {}),
  text: () => ({ '@container': '@language' }),
  concept: iriValued,
  item: iriValued,
  reference: iriValued,
  local: iriValued,
  citation: iriValued,
  record: iriValued,
  part: plainValued,
  evidence: plainValued,
  inference: plainValued,
  claimed: plainValued,
};

function writeGraph(model: Model, dataset: Dataset): readonly JsonObject[] {
  return [...dataset.entries, ...claimEntries(model, dataset)].map((entry) =>
    writeNode(dataset, rootNode(entry)),
  );
}

function writeNode(dataset: Dataset, node: Node): JsonObject {
  const name = readerLabel(dataset, node);
  const fields = node.shape.fields.filter(
    ({ term, name }) => term !== undefined && node.value[name] !== undefined,
  );
  return {
    '@id': compact(nodeIri(node)),
    '@type': typeName(node.shape),
    ...(name === undefined ? {} : { 'rdfs:label': { '@value': name, '@language': 'en' } }),
    ...Object.fromEntries(fields.map((field) => [field.name, writeField(dataset, node, field)])),
  };
}

function writeField(dataset: Dataset, node: Node, field: Field): Json {
  const values = slots(node, field).map((slot) => writeValue(dataset, slot));
  return field.many ? values : (values[0] ?? null);
}

function writeValue(dataset: Dataset, slot: Slot): Json {
  const { node, field, value } = slot;
  const part = partNode(slot);
  if (part) return writeNode(dataset, part);
  const iri = iriOfValue(field.value, value, `${BASE}${node.entry.kind.name}/${node.entry.id}`);
  if (iri !== undefined) return compact(iri);
  if (field.value.type === 'claimed') return claimedLiteral(value);
  if (field.value.type === 'scalar' && typeof value === 'string') return lexical(field.value.datatype, value);
  return isObject(value) ? { ...value } : value;
}

function compact(iri: string): string {
  if (iri.startsWith(PREFIXES.voc)) return `voc:${iri.slice(PREFIXES.voc.length)}`;
  return iri.startsWith(BASE) ? `${RECORD}:${iri.slice(BASE.length)}` : iri;
}
