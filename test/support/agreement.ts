import jsonld from 'jsonld';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveClaims } from '../../src/dataset/claim.ts';
import { isObject, strings } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { buildFolder, type Built } from './built.ts';

const offline = (url: string): Promise<never> => Promise.reject(new Error(`no network: ${url}`));
const canonical = (nquads: string): Promise<string> =>
  canonize(new Parser({ format: 'application/n-quads' }).parse(nquads), { algorithm: 'RDFC-1.0' });

/** Tests that all formats of a data folder say the same, read by readers that are not ours. */
export function describeAgreement(folder?: string): void {
  describe('the formats', () => {
    let built: Built;
    let turtle: string;

    beforeAll(async () => {
      built = await buildFolder(folder);
      turtle = await canonize(new Parser().parse(built.file('turtle/dataset.ttl')), {
        algorithm: 'RDFC-1.0',
      });
    });

    it('say the same in JSON-LD, read by jsonld.js in safe mode, as in Turtle, read by N3', async () => {
      const { value } = parseJson(built.file('jsonld/dataset.jsonld'));
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
      store.load(built.file(path), { format });
      expect(await canonical(store.dump({ format: 'application/n-quads' }))).toBe(turtle);
    });

    it('hold the same claims in CSV as the dataset', () => {
      const read = built.rows('claims').map(({ id, path, value, basis, rank, evidence = '' }) => ({
        id,
        path,
        value,
        basis,
        rank,
        evidence: evidence.split(' '),
      }));
      const derived = deriveClaims(built.model, built.dataset).map(
        ({ id, path, value, basis, rank, evidence }) => ({
          id,
          path,
          value,
          basis,
          rank,
          evidence: strings(evidence),
        }),
      );
      expect(read).toEqual(derived);
    });
  });
}
