import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../dataset/dataset.ts';
import type { Model } from '../model/model.ts';
import type { Exporter } from './exporter.ts';
import { readTables, type Table } from './table.ts';

/** Normalised tables that join, as CSV (RFC 4180 with line feeds, UTF-8), described by CSVW and a data package beside them. */
export const csv: Exporter = {
  name: 'CSV',
  mediaType: 'text/csv',
  holdsRecords: true,
  leftOut: {
    'record.evidence': 'Each entry is the evidence of a claim; see the tables claims and citations.',
    'record.inferred': 'Each entry is the reason of a claim; see the table claims.',
  },
  write: (model, dataset) => tableFiles(model, dataset, 'csv', ''),
};

/** The same tables with a byte order mark, by which some spreadsheet programs tell UTF-8. */
export const spreadsheetCsv: Exporter = {
  ...csv,
  name: 'CSV for spreadsheets',
  write: (model, dataset) => tableFiles(model, dataset, 'spreadsheet', '\uFEFF'),
};

function tableFiles(
  model: Model,
  dataset: Dataset,
  folder: string,
  mark: string,
): ReadonlyMap<string, string> {
  return new Map(
    readTables(model, dataset).map((table) => [`${folder}/${table.name}.csv`, mark + printCsv(table)]),
  );
}

/** One table as CSV with a header line. */
export function printCsv(table: Table): string {
  const header = table.columns.map(({ name }) => name);
  return stringify([header, ...table.rows.map((row) => [...row])], {
    record_delimiter: 'unix',
    cast: { boolean: String },
  });
}
