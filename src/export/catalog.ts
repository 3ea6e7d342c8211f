import rdf from '@rdfjs/data-model';
import type { Quad } from '@rdfjs/types';
import { BASE, expand } from '../namespaces.ts';
import { DATA_LICENCE, DESCRIPTION, TITLE } from '../about.ts';
import type { Exporter } from './exporter.ts';
import { datasetQuads, writeTurtle } from './turtle.ts';

/** What the dataset is and in which forms it comes: DCAT 3 and VoID. */
export const catalog: Exporter = {
  name: 'Catalogue',
  mediaType: 'text/turtle',
  holdsRecords: false,
  leftOut: { '*': 'It describes the dataset, not its records.' },
  async write(model, dataset) {
    const subject = `${BASE}dataset`;
    const to = (predicate: string, object: string): Quad => quad(subject, predicate, rdf.namedNode(object));
    const quads = [
      to('rdf:type', expand('dcat:Dataset')),
      to('rdf:type', expand('void:Dataset')),
      quad(subject, 'dcterms:title', rdf.literal(TITLE, 'en')),
      quad(subject, 'dcterms:description', rdf.literal(DESCRIPTION, 'en')),
      to('dcterms:license', DATA_LICENCE.url),
      quad(subject, 'void:uriSpace', rdf.literal(BASE)),
      quad(
        subject,
        'void:triples',
        rdf.literal(String(datasetQuads(model, dataset).length), rdf.namedNode(expand('xsd:integer'))),
      ),
      ...FORMS.flatMap(([path, mediaType]) => {
        const distribution = `${BASE}${path}`;
        return [
          to('dcat:distribution', distribution),
          quad(distribution, 'rdf:type', rdf.namedNode(expand('dcat:Distribution'))),
          quad(distribution, 'dcterms:format', rdf.literal(mediaType)),
          quad(distribution, 'dcterms:license', rdf.namedNode(DATA_LICENCE.url)),
        ];
      }),
    ];
    return new Map([['turtle/catalog.ttl', await writeTurtle(bySubject(quads))]]);
  },
};

const FORMS = [
  ['turtle/dataset.ttl', 'text/turtle'],
  ['jsonld/dataset.jsonld', 'application/ld+json'],
  ['json/dataset.json', 'application/json'],
  ['csv/datapackage.json', 'text/csv'],
] as const;

function quad(subject: string, predicate: string, object: Quad['object']): Quad {
  return rdf.quad(rdf.namedNode(subject), rdf.namedNode(expand(predicate)), object);
}

function bySubject(quads: readonly Quad[]): readonly Quad[] {
  const subjects = [...new Set(quads.map(({ subject }) => subject.value))];
  return subjects.flatMap((subject) => quads.filter((one) => one.subject.value === subject));
}
