import { basename, relative, sep } from 'node:path';
import { isObject } from '../json.ts';
import type { Message } from '../message.ts';
import type { Entry } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import { fault } from './fault.ts';
import { listFiles, type Listed } from './list-files.ts';
import { readJson } from './read-json.ts';

/** What a data folder holds, and what could not be read of it. */
export interface Loaded {
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  /** Text of each file that could be decoded, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The file of exceptions to rules, in the data folder. */
export const EXCEPTIONS_FILE = 'exceptions.json';

/** The list of meetings without a record of their own, in the data folder. */
export const SET_ASIDE_FILE = 'set-aside.json';

/** The list of the records of the last release, in the data folder. */
export const RELEASED_FILE = 'released.json';

/** The files of a data folder that are no records. */
const OTHERS: readonly string[] = ['LICENSE', EXCEPTIONS_FILE, SET_ASIDE_FILE, RELEASED_FILE];

const SUFFIX = '.json';

/**
 * Reads all records of a data folder: `<kind>/<id>.json`.
 * @param folder path of the data folder
 * @returns every record that is JSON, and a message for every file that is not a record
 */
export function load(model: Model, folder: string): Loaded {
  const files = listFiles(folder).filter(({ path }) => !OTHERS.includes(relative(folder, path)));
  const results = files.map((file) => loadFile(model, folder, file));
  const nothing = fault('R04', folder, [
    'there are no records here',
    'a folder of records, one folder per kind',
    'name the data folder',
  ]);
  return {
    entries: results.flatMap(({ entries }) => entries),
    messages: files.length === 0 ? [nothing] : results.flatMap(({ messages }) => messages),
    texts: new Map(results.flatMap(({ texts }) => [...texts])),
  };
}

function loadFile(model: Model, folder: string, file: Listed): Loaded {
  const { path, obstacle } = file;
  const [kindName = '', ...rest] = relative(folder, path).split(sep);
  const kind = model.kinds.find(({ name }) => name === kindName);
  if (kind && rest.length === 1 && path.endsWith(SUFFIX) && obstacle === undefined)
    return readRecord(kind, file);
  const kinds = model.kinds.map(({ name }) => name).join(', ');
  const message = fault('R04', path, [
    `the file is not a record by its place and name${obstacle === undefined ? '' : `: ${obstacle}`}`,
    `a file that ends in ${SUFFIX}, in one of the folders ${kinds}, and in no folder below it`,
    'move the file into the folder of its kind, give it the ending, or remove it',
  ]);
  return { entries: [], messages: [message], texts: new Map() };
}

function readRecord(kind: Shape, { path, size }: Listed): Loaded {
  const { text, parsed, messages } = readJson(path, size);
  const texts = new Map([[path, text]]);
  if (!parsed) return { entries: [], messages, texts };
  const { value, positions } = parsed;
  if (isObject(value)) {
    const id = basename(path, SUFFIX);
    return { entries: [{ kind, id, value, file: path, text, positions }], messages, texts };
  }
  const message = fault('R01', path, [
    'the file holds no JSON object',
    'one record, in braces',
    'write the record as { … }',
  ]);
  return { entries: [], messages: [...messages, message], texts };
}
