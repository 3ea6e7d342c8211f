import { beforeAll, describe, expect, it } from 'vitest';
import { deriveClaims } from '../../src/dataset/claim.ts';
import { member, objects, text, type JsonObject } from '../../src/json.ts';
import { buildFolder, type Built } from '../support/built.ts';

let built: Built;
let resources: readonly JsonObject[];

beforeAll(async () => {
  built = await buildFolder();
  resources = objects(built.json('csv/datapackage.json')['resources']);
});

const nameOf = (resource: JsonObject): string => text(resource, 'name') ?? '';
const schemaOf = (resource: JsonObject) => member(resource, 'schema');
const namesIn = (columns: readonly JsonObject[]): readonly string[] => columns.map(nameOf);
const idsOf = (table: string): ReadonlySet<string | undefined> =>
  new Set(built.rows(table).map(({ id }) => id));

/** The table that a key leads to; in a data package the empty name means the table itself. */
function targetOf(resource: JsonObject, key: JsonObject): string {
  const name = text(member(key, 'reference'), 'resource') ?? '';
  return name === '' ? nameOf(resource) : name;
}

describe('the descriptors', () => {
  it('name all tables, and no others', () => {
    const tables = built.paths.filter((path) => path.startsWith('csv/') && path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(15);
    expect(resources.map((resource) => `csv/${text(resource, 'path') ?? ''}`)).toEqual(tables);
  });

  it('list the columns of each table, in the data package and in CSVW alike', () => {
    const csvw = objects(built.json('csv/csv-metadata.json')['tables']);
    expect(csvw.map((table) => text(table, 'url'))).toEqual(resources.map((one) => text(one, 'path')));
    for (const [index, resource] of resources.entries()) {
      const header = built.lines(nameOf(resource))[0] ?? [];
      expect(new Set(header).size).toBe(header.length);
      expect(namesIn(objects(member(schemaOf(resource), 'fields')))).toEqual(header);
      expect(namesIn(objects(member(member(csvw[index], 'tableSchema'), 'columns')))).toEqual(header);
    }
  });

  it('promise what the cells hold: integers, booleans, required cells', () => {
    const bad = resources.flatMap((resource) =>
      objects(member(schemaOf(resource), 'fields')).flatMap((field) => {
        const required = member(member(field, 'constraints'), 'required') === true;
        return built
          .rows(nameOf(resource))
          .map((row) => row[nameOf(field)] ?? '')
          .filter((cell) => (cell === '' ? required : !fits(text(field, 'type'), cell)))
          .map((cell) => `${nameOf(resource)}.${nameOf(field)}: ${cell}`);
      }),
    );
    expect(bad).toEqual([]);
  });
});

describe('the tables', () => {
  it('say which days a date may mean, for programs that know no EDTF', () => {
    const days = built.rows('meetings').map((row) => [row['date'], row['date_first'], row['date_last']]);
    expect(days).toContainEqual(['2023-11-14', '2023-11-14', '2023-11-14']);
    expect(days).toContainEqual(['2023-04', '2023-04-01', '2023-04-30']);
    for (const [, first = '', last = ''] of days) expect(last === '' || first <= last).toBe(true);
  });

  it('name each row once', () => {
    const twice = resources.flatMap((resource) => {
      const ids = built.rows(nameOf(resource)).flatMap(({ id }) => (id === undefined ? [] : [id]));
      return ids.length === new Set(ids).size ? [] : [nameOf(resource)];
    });
    expect(twice).toEqual([]);
  });

  it('join: every foreign key of the descriptor leads to a row', () => {
    const keys = resources.flatMap((resource) =>
      objects(member(schemaOf(resource), 'foreignKeys')).map((key) => ({
        table: nameOf(resource),
        column: text(key, 'fields') ?? '',
        target: targetOf(resource, key),
        targetColumn: text(member(key, 'reference'), 'fields') ?? '',
      })),
    );
    const followed = keys.flatMap(({ table, column, target, targetColumn }) => {
      const known = new Set(built.rows(target).map((row) => row[targetColumn]));
      return built
        .rows(table)
        .flatMap((row) => (row[column] ? [row[column]] : []))
        .map((cell) => ({ key: `${table}.${column}: ${cell}`, known: known.has(cell) }));
    });
    expect(followed.length).toBeGreaterThan(500);
    expect(followed.filter(({ known }) => !known)).toEqual([]);
  });

  it('join: every member of a list leads from a row to a row', () => {
    const ids = new Map(resources.map((resource) => [nameOf(resource), idsOf(nameOf(resource))]));
    const references = built.rows('references');
    const loose = references.filter(
      ({ table = '', row, targetTable = '', target }) =>
        ids.get(table)?.has(row) !== true || ids.get(targetTable)?.has(target) !== true,
    );
    expect(references.length).toBeGreaterThan(100);
    expect(loose).toEqual([]);
  });
});

describe('the claims', () => {
  it('read back from the table are those of the records, in all fields, evidence included', () => {
    const derived = deriveClaims(built.model, built.dataset);
    const read = built.rows('claims').map(({ evidence = '', ...row }) => ({
      ...Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
      evidence: evidence === '' ? [] : evidence.split(' '),
    }));
    expect(derived.length).toBeGreaterThan(500);
    expect(read).toEqual(derived);
  });

  it('are the same in JSON', () => {
    expect(built.json('json/dataset.json')['claims']).toEqual(deriveClaims(built.model, built.dataset));
  });

  it('join with passages and sources by the citations, all of them', () => {
    const evidence = new Map(
      built.rows('claims').map((row) => [row['id'], row['evidence']?.split(' ') ?? []]),
    );
    const [passages, sources] = [idsOf('passages'), idsOf('sources')];
    const citations = built.rows('citations');
    const loose = citations.filter(
      ({ claim, passage = '', source = '', locator = '' }) =>
        evidence.get(claim)?.includes(`${source}#${locator}`) !== true ||
        passage !== `source/${source}#${locator}` ||
        !passages.has(passage) ||
        !sources.has(source),
    );
    expect(citations).toHaveLength([...evidence.values()].flat().length);
    expect(loose).toEqual([]);
  });
});

function fits(type: string | undefined, cell: string): boolean {
  if (type === 'integer') return /^-?\d+$/.test(cell);
  return type === 'boolean' ? cell === 'true' || cell === 'false' : type === 'string';
}
