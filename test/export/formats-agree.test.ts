import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveClaims } from '../../src/dataset/claim.ts';
import type { Files } from '../../src/export/exporter.ts';
import { isObject, strings } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { buildReal, fileOf, readReal } from '../support/built.ts';

const offline = (url: string): Promise<never> => Promise.reject(new Error(`no network: ${url}`));
const canonical = (nquads: string): Promise<string> =>
  canonize(new Parser({ format: 'application/n-quads' }).parse(nquads), { algorithm: 'RDFC-1.0' });

/** A table of a build as a reader of CSV gets it: rows by column, empty cells as empty text. */
function readCsv(files: Files, table: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(fileOf(files, `csv/${table}.csv`), { columns: true });
}

describe('the formats', () => {
  let files: Files;
  let turtle: string;
  const { model, dataset } = readReal();

  beforeAll(async () => {
    files = await buildReal();
    turtle = await canonize(new Parser().parse(fileOf(files, 'turtle/dataset.ttl')), {
      algorithm: 'RDFC-1.0',
    });
  });

  it('say the same in JSON-LD, read by jsonld.js in safe mode, as in Turtle, read by N3', async () => {
    const { value } = parseJson(fileOf(files, 'jsonld/dataset.jsonld'));
    if (!isObject(value)) throw new Error('JSON-LD is an object.');
    const nquads = await jsonld.toRDF(value, {
      safe: true,
      format: 'application/n-quads',
      documentLoader: offline,
    });
    expect(await canonical(nquads)).toBe(turtle);
  });

  it.each([
    ['turtle/dataset.ttl', 'text/turtle'],
    ['jsonld/dataset.jsonld', 'application/ld+json'],
  ])('say the same in %s, read by Oxigraph', async (path, format) => {
    const store = new Store();
    store.load(fileOf(files, path), { format });
    expect(await canonical(store.dump({ format: 'application/n-quads' }))).toBe(turtle);
  });

  it('hold the same claims in CSV as the dataset', () => {
    const read = readCsv(files, 'claims').map(({ id, path, value, basis, rank, evidence = '' }) => ({
      id,
      path,
      value,
      basis,
      rank,
      evidence: evidence.split(' '),
    }));
    const derived = deriveClaims(model, dataset).map(({ id, path, value, basis, rank, evidence }) => ({
      id,
      path,
      value,
      basis,
      rank,
      evidence: strings(evidence),
    }));
    expect(read).toEqual(derived);
  });
});
