import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { Store } from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveClaims } from '../../src/dataset/claim.ts';
import type { Files } from '../../src/export/exporter.ts';
import { readTables } from '../../src/export/table.ts';
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

  it('join: every key that a table holds is found where its descriptor says', () => {
    const tables = readTables(model, dataset);
    const ids = new Map(tables.map(({ name }) => [name, new Set(readCsv(files, name).map(({ id }) => id))]));
    for (const { name, columns } of tables)
      for (const { name: column, foreignKey } of columns) {
        if (!foreignKey) continue;
        const held = readCsv(files, name).flatMap((row) => (row[column] ? [row[column]] : []));
        expect(held.filter((id) => !ids.get(foreignKey.table)?.has(id))).toEqual([]);
      }
  });

  it('name every row once', () => {
    for (const { name, columns } of readTables(model, dataset)) {
      if (!columns.some((column) => column.name === 'id')) continue;
      const ids = readCsv(files, name).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('describe each table as it is', () => {
    const descriptors = fileOf(files, 'csv/datapackage.json');
    for (const table of readTables(model, dataset)) {
      const [header = ''] = fileOf(files, `csv/${table.name}.csv`).split('\n');
      const names = table.columns.map(({ name }) => name);
      expect(header.split(',')).toEqual(names);
      expect(new Set(names).size).toBe(names.length);
      expect(descriptors).toContain(`"path": "${table.name}.csv"`);
    }
  });

  it('write false as false, and nothing that a spreadsheet or a reader of tables takes for something else', () => {
    const cells = readTables(model, dataset).flatMap(({ name }) =>
      readCsv(files, name).flatMap(Object.values),
    );
    expect(cells).toContain('false');
    expect(cells.filter((cell) => /^[=+@\t-]|[\n\r]|^(NA|N\/A|NULL|null|NaN|nan|None)$/.test(cell))).toEqual(
      [],
    );
  });
});
