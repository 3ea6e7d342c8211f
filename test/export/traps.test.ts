import rdf from '@rdfjs/data-model';
import type { Literal } from '@rdfjs/types';
import { parse } from 'oxigraph';
import { beforeAll, describe, expect, it } from 'vitest';
import { printCsv } from '../../src/export/csv.ts';
import type { Cell } from '../../src/export/column.ts';
import type { Table } from '../../src/export/table.ts';
import { writeTurtle } from '../../src/export/turtle.ts';
import { expand } from '../../src/namespaces.ts';
import { buildFolder, type Built } from '../support/built.ts';

let built: Built;

beforeAll(async () => {
  built = await buildFolder();
});

describe('a CSV file', () => {
  const cells = (): readonly string[] =>
    built.paths
      .filter((path) => path.startsWith('csv/') && path.endsWith('.csv'))
      .flatMap((path) => built.lines(path.slice('csv/'.length, -'.csv'.length)))
      .flat();

  it('says false where a value is false, and nothing where there is none', () => {
    expect(print(false, true, undefined, 0)).toBe('a,b,c,d\nfalse,true,,0\n');
  });

  it('quotes what would break a row', () => {
    expect(print('x,y', 'say "so"')).toBe('a,b\n"x,y","say ""so"""\n');
  });

  it('holds no line break in a cell, so that a line is a row', () => {
    expect(cells().filter((cell) => /[\n\r\u2028\u2029]/.test(cell))).toEqual([]);
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    expect(cells().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('holds no cell that a reader takes for a missing value', () => {
    expect(cells().filter((cell) => /^(n\/?a|null|nil|nan|none|#n\/a|<na>)$/i.test(cell))).toEqual([]);
  });

  it('comes without a byte order mark for programs, and with one for spreadsheets', () => {
    const paths = built.paths.filter((path) => path.endsWith('.csv'));
    expect(paths.filter((path) => built.file(path).startsWith('\uFEFF'))).toEqual(
      paths.filter((path) => path.startsWith('spreadsheet/')),
    );
    for (const path of paths.filter((one) => one.startsWith('csv/')))
      expect(built.file(path.replace('csv/', 'spreadsheet/'))).toBe(`\uFEFF${built.file(path)}`);
  });
});

describe('a Turtle file', () => {
  it('is read by Oxigraph, whichever it is', () => {
    const paths = built.paths.filter((path) => path.endsWith('.ttl'));
    expect(paths.length).toBeGreaterThanOrEqual(4);
    for (const path of paths) expect(parse(built.file(path), { format: 'text/turtle' })).not.toHaveLength(0);
  });

  it('is written from terms that are valid', async () => {
    await expect(
      writeTurtle([statement('https://example.org/a', typed('2', 'xsd:integer'))]),
    ).resolves.toContain('2');
  });

  it('keeps a number apart from the full stop, which Virtuoso takes for a decimal point', () => {
    for (const path of built.paths.filter((one) => one.endsWith('.ttl')))
      expect(built.file(path)).not.toMatch(/\d\.$/m);
  });

  it.each(['https://example.org/a b', 'https://example.org/<a>', 'https://example.org/"a"'])(
    'is not written with the broken IRI %s',
    async (iri) => {
      await expect(writeTurtle([statement(iri, rdf.literal('x'))])).rejects.toThrow();
    },
  );

  it.each([
    ['xsd:dateTime', '1951-13-45T10:00:00'],
    ['xsd:dateTime', '2023-11-14T17:32'],
    ['xsd:integer', 'two'],
    ['xsd:integer', '2.5'],
    ['xsd:boolean', 'yes'],
    ['xsd:anyURI', 'not an address'],
    ['xsd:language', 'japanese!'],
    ['edtf:EDTF', '2023-13'],
    ['edtf:EDTF', '14 November'],
  ])('is not written with a %s that reads %s', async (datatype, value) => {
    await expect(writeTurtle([statement('https://example.org/a', typed(value, datatype))])).rejects.toThrow(
      value,
    );
  });

  it('is not written with a datatype that nothing tests', async () => {
    const date = statement('https://example.org/a', typed('1951-13-45', 'xsd:date'));
    await expect(writeTurtle([date])).rejects.toThrow('No test of the datatype');
  });

  it('is not written with a broken language tag', async () => {
    const words = statement('https://example.org/a', rdf.literal('会議', 'ja_JP'));
    await expect(writeTurtle([words])).rejects.toThrow('ja_JP');
  });
});

function print(...row: readonly Cell[]): string {
  const columns = row.map((_, index) => ({
    name: 'abcd'.charAt(index),
    title: '',
    description: '',
    datatype: 'string' as const,
    required: false,
    separator: undefined,
    foreignKey: undefined,
    namespace: undefined,
  }));
  const table: Table = { name: 'table', title: '', description: '', columns, rows: [row] };
  return printCsv(table);
}

function typed(value: string, datatype: string): Literal {
  return rdf.literal(value, rdf.namedNode(expand(datatype)));
}

function statement(subject: string, object: Literal) {
  return rdf.quad(rdf.namedNode(subject), rdf.namedNode(expand('rdfs:comment')), object);
}
