import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from 'oxigraph';
import { ask } from '../src/query.ts';
import { BASE } from '../src/namespaces.ts';
import { realStore } from './support/built.ts';

const MEETING = '2023-11-14-epcc-ministerial';
const WHO = `SELECT ?person ?office ?passage {
  <meeting/${MEETING}> voc:participation ?participation .
  ?participation voc:person ?person ; voc:office ?office ; prov:wasDerivedFrom ?passage .
} ORDER BY ?person ?passage`;

describe('a question to the graph', () => {
  let store: Store;

  beforeAll(async () => {
    store = await realStore();
  });

  it('tells who attended a meeting, in which office, and by which passage', () => {
    const { variables, rows } = ask(store, WHO);
    expect(variables).toEqual(['person', 'office', 'passage']);
    const attended = new Set(
      rows.map(([person = '', office = '']) => `${person} ${office}`.replaceAll(BASE, '')),
    );
    expect([...attended]).toEqual([
      'person/blinken-antony office/us-secretary-of-state',
      'person/kamikawa-yoko office/jp-minister-for-foreign-affairs',
      'person/nishimura-yasutoshi office/jp-minister-of-economy-trade-and-industry',
      'person/raimondo-gina office/us-secretary-of-commerce',
    ]);
    const byReadout = rows.filter(([, , passage]) => passage === `${BASE}source/mofa-2023-11-14#p2`);
    expect(byReadout).toHaveLength(4);
  });

  it('leads from a passage to its source', () => {
    const passage = `<source/mofa-2023-11-14#p2>`;
    expect(
      ask(store, `ASK { ?source a voc:Source ; ?has ${passage} . ${passage} a voc:Passage }`).rows,
    ).toEqual([['true']]);
    expect(ask(store, `ASK { <meeting/${MEETING}> a voc:Series }`).rows).toEqual([['false']]);
  });

  it('finds the words of a term in the vocabulary', () => {
    const { rows } = ask(store, 'SELECT ?label { voc:status-held skos:prefLabel ?label }');
    expect(rows).toHaveLength(1);
  });

  it('has no answer where nothing matches', () => {
    expect(ask(store, 'SELECT ?s { ?s a voc:Nothing }')).toEqual({ variables: [], rows: [] });
  });

  it.each([
    ['no SPARQL', 'WHO MET WHOM?'],
    ['an unknown prefix', 'SELECT ?s { ?s a foo:Meeting }'],
    ['a CONSTRUCT query', 'CONSTRUCT { ?s a voc:Meeting } WHERE { ?s a voc:Meeting }'],
  ])('is refused if it is %s', (_, sparql) => {
    expect(() => ask(store, sparql)).toThrow();
  });
});
