import { parse } from 'csv-parse/sync';
import type { Store } from 'oxigraph';
import { build } from '../../src/build.ts';
import { check } from '../../src/check/check.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Files } from '../../src/export/exporter.ts';
import { isObject, type JsonObject } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { hasErrors } from '../../src/message.ts';
import type { Model } from '../../src/model/model.ts';
import { FOLDERS, readProject } from '../../src/project.ts';
import { createStore, GRAPHS } from '../../src/query.ts';
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

const built = new Map<string, Promise<Built>>();

/** Builds a data folder in memory, once for all tests that run in one process; it throws if the check finds an error. */
export function buildFolder(data: string = FOLDERS.data, schema: string = FOLDERS.schema): Promise<Built> {
  const key = `${data}\n${schema}`;
  const made = built.get(key) ?? buildNow(data, schema);
  built.set(key, made);
  return made;
}

let graph: Promise<Store> | undefined;

/** The graph of the real records in a store, loaded once. */
export function realStore(): Promise<Store> {
  graph ??= buildFolder().then(({ file }) => createStore(GRAPHS.map(file)));
  return graph;
}

async function buildNow(data: string, schema: string): Promise<Built> {
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
  const lines = once((table): readonly (readonly string[])[] => parse(file(`csv/${table}.csv`)));
  const rows = once((table) =>
    parse<Readonly<Record<string, string>>>(file(`csv/${table}.csv`), { columns: true }),
  );
  return { model, dataset, files, paths: [...files.keys()], file, json, lines, rows };
}

/** A function of a name that is computed once for each name. */
function once<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? compute(name);
    known.set(name, value);
    return value;
  };
}
