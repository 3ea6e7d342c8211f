import { BASE } from '../namespaces.ts';
import type { Column } from './column.ts';
import { printJson, type Exporter } from './exporter.ts';
import { readTables, type Table } from './table.ts';
import { TITLE, DESCRIPTION, DATA_LICENCE } from '../about.ts';

/** What the tables mean, for machines: CSV on the Web (W3C 2015) and Data Package 1.0. */
export const descriptors: Exporter = {
  name: 'Table descriptors',
  mediaType: 'application/csvm+json',
  holdsRecords: false,
  leftOut: {
    'record.evidence': 'The tables hold no such column; see the tables claims and citations.',
    'record.inferred': 'The tables hold no such column; see the table claims.',
  },
  write(model, dataset) {
    const tables = readTables(model, dataset);
    return new Map([
      ['csv/csv-metadata.json', printJson(csvw(tables))],
      ['csv/datapackage.json', printJson(dataPackage(tables))],
    ]);
  },
};

function csvw(all: readonly Table[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': `${BASE}csv`,
    'dc:title': TITLE,
    'dc:description': DESCRIPTION,
    'dc:license': { '@id': DATA_LICENCE.url },
    tables: all.map((table) => ({
      url: `${table.name}.csv`,
      'dc:title': table.title,
      'dc:description': table.description,
      tableSchema: {
        columns: table.columns.map(csvwColumn),
        ...(hasId(table) ? { primaryKey: 'id' } : {}),
        foreignKeys: table.columns.flatMap(({ name, foreignKey }) =>
          foreignKey
            ? [
                {
                  columnReference: name,
                  reference: { resource: `${foreignKey.table}.csv`, columnReference: foreignKey.column },
                },
              ]
            : [],
        ),
      },
    })),
  };
}

function csvwColumn(column: Column) {
  return {
    name: column.name,
    titles: column.name,
    'dc:title': column.title,
    'dc:description': column.description,
    datatype: column.datatype,
    required: column.required,
    ...(column.separator === undefined ? {} : { separator: column.separator }),
    ...(column.namespace === undefined ? {} : { valueUrl: `${column.namespace}{${column.name}}` }),
  };
}

function dataPackage(all: readonly Table[]) {
  return {
    profile: 'tabular-data-package',
    name: 'japan-us-meetings',
    title: TITLE,
    description: DESCRIPTION,
    licenses: [{ name: DATA_LICENCE.spdx, path: DATA_LICENCE.url, title: DATA_LICENCE.title }],
    resources: all.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: table.columns.map(({ name, title, description, datatype, required }) => ({
          name,
          title,
          description,
          type: datatype,
          ...(required ? { constraints: { required } } : {}),
        })),
        missingValues: [''],
        ...(hasId(table) ? { primaryKey: 'id' } : {}),
        foreignKeys: table.columns.flatMap(({ name, foreignKey }) =>
          foreignKey
            ? [
                {
                  fields: name,
                  reference: {
                    resource: foreignKey.table === table.name ? '' : foreignKey.table,
                    fields: foreignKey.column,
                  },
                },
              ]
            : [],
        ),
      },
    })),
  };
}

function hasId(table: Table): boolean {
  return table.columns.some(({ name }) => name === 'id');
}
