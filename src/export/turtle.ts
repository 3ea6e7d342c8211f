import rdf from '@rdfjs/data-model';
import type { Quad, Term } from '@rdfjs/types';
import { Parser, Writer } from 'n3';
import { PREFIXES, BASE } from '../namespaces.ts';
import { isObject, text, written } from '../json.ts';
import {
  allSlots,
  partNode,
  rootNode,
  walk,
  type Dataset,
  type Node,
  type Slot,
} from '../dataset/dataset.ts';
import type { Model } from '../model/model.ts';
import { assertLexicalForm } from './lexical-form.ts';
import { claimEntries, CLAIMS_CARRY } from './derived.ts';
import type { Exporter } from './exporter.ts';
import { claimedLiteral, iriOfValue, lexical, nodeIri, readerLabel } from './iri.ts';

/** The dataset as one graph in Turtle (RDF 1.1 Turtle). */
export const turtle: Exporter = {
  name: 'Turtle',
  mediaType: 'text/turtle',
  holdsRecords: true,
  leftOut: CLAIMS_CARRY,
  async write(model, dataset) {
    return new Map([
      ['turtle/dataset.ttl', await writeTurtle(datasetQuads(model, dataset), recordPrefixes(model))],
    ]);
  },
};

/** Prefixes of the records, one per kind. */
export function recordPrefixes(model: Model): Readonly<Record<string, string>> {
  return Object.fromEntries(model.kinds.map(({ name }) => [name, `${BASE}${name}/`]));
}

/** All quads of a dataset, its claims included. */
export function datasetQuads(model: Model, dataset: Dataset): readonly Quad[] {
  return [...dataset.entries, ...claimEntries(model, dataset)].flatMap((entry) =>
    [...walk(rootNode(entry))].flatMap((node) => nodeQuads(dataset, node)),
  );
}

function nodeQuads(dataset: Dataset, node: Node): readonly Quad[] {
  const subject = rdf.namedNode(nodeIri(node));
  const type = rdf.quad(subject, rdf.namedNode(`${PREFIXES.rdf}type`), rdf.namedNode(node.shape.term));
  const rest = [...allSlots(node)].flatMap((slot) => {
    const term = slot.field.term;
    return term === undefined
      ? []
      : objectsOf(slot).map((object) => rdf.quad(subject, rdf.namedNode(term), object));
  });
  const name = readerLabel(dataset, node);
  const named = rdf.namedNode(`${PREFIXES.rdfs}label`);
  return [type, ...(name === undefined ? [] : [rdf.quad(subject, named, rdf.literal(name, 'en'))]), ...rest];
}

function objectsOf(slot: Slot): readonly Quad['object'][] {
  const { node, field, value } = slot;
  const part = partNode(slot);
  if (part) return [rdf.namedNode(nodeIri(part))];
  const record = BASE + `${node.entry.kind.name}/${node.entry.id}`;
  const iri = iriOfValue(field.value, value, record);
  if (iri !== undefined) return [rdf.namedNode(iri)];
  if (field.value.type === 'text' && isObject(value))
    return Object.keys(value).map((language) => rdf.literal(text(value, language) ?? '', language));
  if (field.value.type === 'scalar')
    return [rdf.literal(lexical(field.value.datatype, written(value)), rdf.namedNode(field.value.datatype))];
  return [rdf.literal(claimedLiteral(value))];
}

/**
 * Turtle of quads: subjects in the order given, one paragraph each, only the prefixes that are used.
 * @throws if a literal is not of its datatype, or what was written cannot be read back as the same number of quads
 */
export async function writeTurtle(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>> = {},
): Promise<string> {
  for (const { object } of quads) if (object.termType === 'Literal') assertLexicalForm(object);
  const used = usedPrefixes(quads, { ...PREFIXES, ...prefixes });
  const body = await print(quads, used);
  const spaced = body
    .replace(/(?<=\d)\.\n/g, ' .\n') // some stores read the full stop after a number as a decimal point
    .replace(/\.\n(?=<|[a-z]+:)/g, '.\n\n');
  const read = new Parser().parse(spaced).length;
  if (read !== quads.length)
    throw new Error(
      `Turtle holds ${read} triples where ${quads.length} were written: some are not valid RDF.`,
    );
  return spaced;
}

function print(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    // the writer makes IRIs relative before it looks for a prefix, so prefixes under the base are relative too
    const relative = Object.entries(prefixes).map(([name, iri]): [string, string] => [
      name,
      iri.startsWith(BASE) ? iri.slice(BASE.length) : iri,
    ]);
    const options = { baseIRI: BASE, writeBase: true, prefixes: Object.fromEntries(relative) };
    const writer = new Writer(options);
    writer.addQuads([...quads]);
    writer.end((error: Error | null, result: string) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

function usedPrefixes(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const iris = new Set(quads.flatMap((quad) => [quad.subject, quad.predicate, quad.object].flatMap(irisOf)));
  return Object.fromEntries(
    Object.entries(prefixes)
      .filter(([, namespace]) => [...iris].some((iri) => iri.startsWith(namespace)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function irisOf(term: Term): readonly string[] {
  if (term.termType === 'Literal') return [term.datatype.value];
  return term.termType === 'NamedNode' ? [term.value] : [];
}
