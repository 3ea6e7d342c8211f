import rdf from '@rdfjs/data-model';
import type { Quad } from '@rdfjs/types';
import { expand, PREFIXES } from '../namespaces.ts';
import type { Field, FieldType, Scheme, Shape } from '../model/model.ts';
import type { Exporter } from './exporter.ts';
import { conceptIri, schemeIri } from './iri.ts';
import { writeTurtle } from './turtle.ts';

/** Our own classes and properties (RDFS, OWL) and the closed vocabularies (SKOS), in the words of the schemas. */
export const vocabulary: Exporter = {
  name: 'Vocabulary',
  mediaType: 'text/turtle',
  holdsRecords: false,
  leftOut: {
    'record.evidence': 'It is no property; claims carry it.',
    'record.inferred': 'It is no property; claims carry it.',
  },
  async write(model) {
    const shapes = [...model.kinds, ...model.parts, ...model.derived];
    const quads = [
      ...shapes.flatMap(classQuads),
      ...propertyQuads(shapes),
      ...model.schemes.flatMap(schemeQuads),
    ];
    return new Map([['turtle/vocabulary.ttl', await writeTurtle(quads)]]);
  },
};

function describe(subject: string, type: string, title: string, description: string): readonly Quad[] {
  return [
    link(subject, 'rdf:type', expand(type)),
    words(subject, type.startsWith('skos:') ? 'skos:prefLabel' : 'rdfs:label', title),
    words(subject, type.startsWith('skos:') ? 'skos:definition' : 'rdfs:comment', description),
  ];
}

function link(subject: string, predicate: string, object: string): Quad {
  return rdf.quad(rdf.namedNode(subject), rdf.namedNode(expand(predicate)), rdf.namedNode(object));
}

function words(subject: string, predicate: string, text: string): Quad {
  return rdf.quad(rdf.namedNode(subject), rdf.namedNode(expand(predicate)), rdf.literal(text, 'en'));
}

function isOurs(iri: string): boolean {
  return iri.startsWith(PREFIXES.voc);
}

function classQuads(shape: Shape): readonly Quad[] {
  if (!isOurs(shape.term)) return [];
  return [
    ...describe(shape.term, 'rdfs:Class', shape.title, shape.description),
    ...shape.superclasses.map((superclass) => link(shape.term, 'rdfs:subClassOf', superclass)),
  ];
}

/** One property for all fields that share a term; its words are those of the first field. */
function propertyQuads(shapes: readonly Shape[]): readonly Quad[] {
  const fields = new Map<string, Field>();
  for (const field of shapes.flatMap((shape) => shape.fields))
    if (field.term !== undefined && isOurs(field.term) && !fields.has(field.term))
      fields.set(field.term, field);
  return [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([term, field]) => describe(term, propertyType(field.value), field.title, field.description));
}

function propertyType(value: FieldType): string {
  const literal = value.type === 'scalar' || value.type === 'text' || value.type === 'claimed';
  return literal ? 'owl:DatatypeProperty' : 'owl:ObjectProperty';
}

function schemeQuads(scheme: Scheme): readonly Quad[] {
  const iri = schemeIri(scheme);
  return [
    ...describe(`${iri}-scheme`, 'skos:ConceptScheme', scheme.title, scheme.description),
    ...scheme.concepts.flatMap((concept) => {
      const subject = conceptIri(scheme, concept.name);
      return [
        ...describe(subject, 'skos:Concept', concept.title, concept.description),
        link(subject, 'skos:inScheme', `${iri}-scheme`),
        ...concept.examples.map((example) => words(subject, 'skos:example', example)),
        ...(concept.cameo === undefined
          ? []
          : [
              rdf.quad(
                rdf.namedNode(subject),
                rdf.namedNode(expand('skos:notation')),
                rdf.literal(`CAMEO ${concept.cameo}`),
              ),
            ]),
        ...(concept.opposite === undefined
          ? []
          : [link(subject, 'voc:opposite', conceptIri(scheme, concept.opposite))]),
        ...(concept.neighbour === undefined
          ? []
          : [link(subject, 'skos:related', conceptIri(scheme, concept.neighbour))]),
      ];
    }),
  ];
}
