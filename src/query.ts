import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Store, type Term } from 'oxigraph';
import { BASE, PREFIXES } from './namespaces.ts';

/** A table of answers: names of variables, and one row per solution. */
export interface Answer {
  readonly variables: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The prefixes of the exports as a prologue, so that a query can be short. */
export const PROLOGUE = [
  `BASE <${BASE}>`,
  ...Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`),
].join('\n');

/** The files that a store needs: the graph and the words of its terms. */
export const GRAPHS = ['turtle/dataset.ttl', 'turtle/vocabulary.ttl'] as const;

/** A store that holds graphs given as Turtle. */
export function createStore(graphs: readonly string[]): Store {
  const store = new Store();
  for (const graph of graphs) store.load(graph, { format: 'text/turtle' });
  return store;
}

/** Loads the graphs of an output folder into a store. */
export function loadStore(dist: string): Store {
  return createStore(GRAPHS.map((file) => readFileSync(join(dist, file), 'utf8')));
}

/**
 * Asks a store a question.
 * @param sparql a SELECT or ASK query; the prefixes of the exports need not be declared
 * @throws if the query is not valid SPARQL, or is neither SELECT nor ASK
 */
export function ask(store: Store, sparql: string): Answer {
  const result: unknown = store.query(`${PROLOGUE}\n${sparql}`, {});
  if (typeof result === 'boolean') return { variables: ['answer'], rows: [[String(result)]] };
  const solutions = Array.isArray(result)
    ? result.filter((row): row is Map<string, Term> => row instanceof Map)
    : [];
  // the triples of a CONSTRUCT query come in a list as well
  if (!Array.isArray(result) || solutions.length < result.length)
    throw new Error('Ask a SELECT or an ASK query.');
  const variables = [...new Set(solutions.flatMap((row) => [...row.keys()]))];
  return { variables, rows: solutions.map((row) => variables.map((name) => row.get(name)?.value ?? '')) };
}
