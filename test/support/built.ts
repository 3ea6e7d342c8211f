import { parse } from 'csv-parse/sync';
import { build } from '../../src/build.ts';
import { check } from '../../src/check/check.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Files } from '../../src/export/exporter.ts';
import { isObject, type JsonObject } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { hasErrors } from '../../src/message.ts';
import type { Model } from '../../src/model/model.ts';
import { FOLDERS, readProject } from '../../src/project.ts';
import { textReport } from '../../src/report/text.ts';

/** A dataset with all files that the build makes of it. */
export interface Built {
  readonly model: Model;
  readonly dataset: Dataset;
  readonly files: Files;
  /** Paths of all files. */
  readonly paths: readonly string[];
  /** The text of a file; it throws if there is none. */
  readonly file: (path: string) => string;
  /** A file that is a JSON object. */
  readonly json: (path: string) => JsonObject;
  /** A CSV file as its lines: the header first. */
  readonly lines: (table: string) => readonly (readonly string[])[];
  /** A CSV file as its rows by column. */
  readonly rows: (table: string) => readonly Readonly<Record<string, string>>[];
}

/** Checks and builds a data folder in memory; it throws if the check finds an error. */
export async function buildFolder(
  data: string = FOLDERS.data,
  schema: string = FOLDERS.schema,
): Promise<Built> {
  const { model, schemas } = readProject(schema);
  const checked = check(model, schemas, data);
  const { dataset } = checked;
  if (hasErrors(checked.messages)) throw new Error(textReport(checked));
  const files = await build(model, dataset);
  const file = (path: string): string => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`The build wrote no ${path}.`);
    return found;
  };
  const json = (path: string): JsonObject => {
    const { value } = parseJson(file(path));
    if (!isObject(value)) throw new Error(`${path} is no JSON object.`);
    return value;
  };
  const lines = (table: string): readonly (readonly string[])[] => parse(file(`csv/${table}.csv`));
  const rows = (table: string): readonly Readonly<Record<string, string>>[] =>
    parse<Readonly<Record<string, string>>>(file(`csv/${table}.csv`), { columns: true });
  return { model, dataset, files, paths: [...files.keys()], file, json, lines, rows };
}
