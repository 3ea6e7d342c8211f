import rdf from '@rdfjs/data-model';
import type { Quad } from '@rdfjs/types';
import { expand } from '../namespaces.ts';
import type { Field, FieldType, Model, Shape } from '../model/model.ts';
import type { Exporter } from './exporter.ts';
import { conceptIri } from './iri.ts';
import { writeTurtle } from './turtle.ts';

/** SHACL shapes (W3C 2017) of records and parts, in the words of the schemas. */
export const shapes: Exporter = {
  name: 'SHACL shapes',
  mediaType: 'text/turtle',
  holdsRecords: false,
  leftOut: {
    'record.evidence': 'It is no property; claims carry it.',
    'record.inferred': 'It is no property; claims carry it.',
  },
  async write(model) {
    const quads = [...model.kinds, ...model.parts, ...model.derived].flatMap((shape) =>
      shapeQuads(model, shape),
    );
    return new Map([['turtle/shapes.ttl', await writeTurtle(quads)]]);
  },
};

type Constraint = readonly [predicate: string, object: Quad['object']];

function shapeQuads(model: Model, shape: Shape): readonly Quad[] {
  if (shape.fields.length === 0 || shape.table === 'references' || shape.table === 'citations') return [];
  const subject = expand(`voc:${shape.name}-shape`);
  const fields = shape.fields.filter(({ term }) => term !== undefined);
  return [
    ...quadsOf(subject, [
      ['rdf:type', rdf.namedNode(expand('sh:NodeShape'))],
      ['sh:targetClass', rdf.namedNode(shape.term)],
      ['rdfs:label', rdf.literal(shape.title, 'en')],
      ...fields.map((field): Constraint => ['sh:property', rdf.namedNode(`${subject}-${field.name}`)]),
    ]),
    ...fields.flatMap((field) => fieldQuads(model, `${subject}-${field.name}`, field)),
  ];
}

function quadsOf(subject: string, constraints: readonly Constraint[]): readonly Quad[] {
  return constraints.map(([predicate, object]) =>
    rdf.quad(rdf.namedNode(subject), rdf.namedNode(expand(predicate)), object),
  );
}

function fieldQuads(model: Model, subject: string, field: Field): readonly Quad[] {
  const unique = !field.many && field.value.type !== 'text';
  return [
    ...quadsOf(subject, [
      ['rdf:type', rdf.namedNode(expand('sh:PropertyShape'))],
      ['sh:path', rdf.namedNode(field.term ?? '')],
      ['sh:name', rdf.literal(field.title, 'en')],
      ['sh:description', rdf.literal(field.description, 'en')],
      ...(field.required ? [count('sh:minCount')] : []),
      ...(unique ? [count('sh:maxCount')] : []),
    ]),
    ...valueQuads(model, subject, field.value),
  ];
}

function count(predicate: string): Constraint {
  return [predicate, rdf.literal('1', rdf.namedNode(expand('xsd:integer')))];
}

function valueQuads(model: Model, subject: string, type: FieldType): readonly Quad[] {
  return VALUES[type.type](model, subject, type);
}

const IRI: Constraint = ['sh:nodeKind', rdf.namedNode(expand('sh:IRI'))];
const named = (_: Model, subject: string): readonly Quad[] => quadsOf(subject, [IRI]);
const free = (): readonly Quad[] => [];

/** What the values of each type must be. */
const VALUES: Readonly<
  Record<FieldType['type'], (model: Model, subject: string, type: FieldType) => readonly Quad[]>
> = {
  scalar: (_, subject, type) =>
    type.type === 'scalar' ? quadsOf(subject, [['sh:datatype', rdf.namedNode(type.datatype)]]) : [],
  text: ({ languages }, subject) => [
    ...quadsOf(subject, [
      ['sh:datatype', rdf.namedNode(expand('rdf:langString'))],
      ['sh:uniqueLang', rdf.literal('true', rdf.namedNode(expand('xsd:boolean')))],
    ]),
    ...list(
      subject,
      'sh:languageIn',
      languages.map((tag) => rdf.literal(tag)),
    ),
  ],
  concept: (_, subject, type) =>
    type.type === 'concept'
      ? list(
          subject,
          'sh:in',
          type.scheme.concepts.map(({ name }) => rdf.namedNode(conceptIri(type.scheme, name))),
        )
      : [],
  reference: (model, subject, type) =>
    type.type === 'reference' ? quadsOf(subject, [IRI, ...classOf(model, type.kinds)]) : [],
  part: (_, subject, type) =>
    type.type === 'part' ? quadsOf(subject, [IRI, ['sh:class', rdf.namedNode(type.shape.term)]]) : [],
  item: named,
  local: named,
  citation: named,
  record: named,
  claimed: free,
  evidence: free,
  inference: free,
};

function classOf(model: Model, kinds: readonly string[]): readonly Constraint[] {
  const [kind, ...others] = model.kinds.filter(({ name }) => kinds.includes(name));
  return kind && others.length === 0 ? [['sh:class', rdf.namedNode(kind.term)]] : [];
}

/** An RDF list of named cells, so that the file stays the same from run to run. */
function list(subject: string, predicate: string, members: readonly Quad['object'][]): readonly Quad[] {
  const cell = (index: number): string =>
    index === members.length ? expand('rdf:nil') : `${subject}-${index + 1}`;
  return [
    ...quadsOf(subject, [[predicate, rdf.namedNode(cell(0))]]),
    ...members.flatMap((member, index) =>
      quadsOf(cell(index), [
        ['rdf:first', member],
        ['rdf:rest', rdf.namedNode(cell(index + 1))],
      ]),
    ),
  ];
}
