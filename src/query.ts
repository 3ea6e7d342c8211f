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

/** Loads the graph and the vocabulary of an output folder into a store. */
export function loadStore(dist: string): Store {
  const store = new Store();
  for (const file of ['dataset', 'vocabulary'])
    store.load(readFileSync(join(dist, 'turtle', `${file}.ttl`), 'utf8'), { format: 'text/turtle' });
  return store;
}

/**
 * Asks a store a question.
 * @param sparql a SELECT or ASK query; the prefixes of the exports need not be declared
 * @throws if the query is not valid SPARQL, or is neither SELECT nor ASK
 */
export function ask(store: Store, sparql: string): Answer {
  const result: unknown = store.query(`${PROLOGUE}\n${sparql}`, {});
  if (typeof result === 'boolean') return { variables: ['answer'], rows: [[String(result)]] };
  if (!Array.isArray(result)) throw new Error('Ask a SELECT or an ASK query.');
  const solutions = result.filter((row): row is Map<string, Term> => row instanceof Map);
  const variables = [...new Set(solutions.flatMap((row) => [...row.keys()]))];
  return { variables, rows: solutions.map((row) => variables.map((name) => row.get(name)?.value ?? '')) };
}
