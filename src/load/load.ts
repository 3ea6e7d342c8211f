import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isObject } from '../json.ts';
import type { Message } from '../message.ts';
import type { Entry } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import { parseJson, type Position } from './parse.ts';

/** What a data folder holds, and what could not be read of it. */
export interface Loaded {
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
}

/**
 * Reads all records of a data folder: `<kind>/<id>.json`.
 * @param folder path of the data folder
 * @returns every record that is JSON, and a message for every file that is not a record
 */
export function load(model: Model, folder: string): Loaded {
  const files = listFiles(folder);
  if (files.length === 0)
    return {
      entries: [],
      messages: [
        fault(
          folder,
          'R04',
          'there are no records here',
          'a folder of records, one folder per kind',
          'name the data folder',
        ),
      ],
    };
  const results = files.map((file) => loadFile(model, folder, file));
  return {
    entries: results.flatMap(({ entries }) => entries),
    messages: results.flatMap(({ messages }) => messages),
  };
}

/** The one file of a data folder that is no record. */
const LICENCE = 'LICENSE';

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== LICENCE)
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function fault(
  file: string,
  rule: string,
  problem: string,
  expected: string,
  repair: string,
  { line, column }: Position = { line: 1, column: 1 },
): Message {
  return {
    rule,
    severity: 'error',
    file,
    line,
    column,
    pointer: '',
    problem,
    expected,
    repair,
    fixable: false,
  };
}

function loadFile(model: Model, folder: string, file: string): Loaded {
  const [kindName = '', ...rest] = relative(folder, file).split(sep);
  const kind = model.kinds.find(({ name }) => name === kindName);
  if (kind && rest.length === 1 && file.endsWith(SUFFIX)) return readRecord(kind, file);
  const kinds = model.kinds.map(({ name }) => name).join(', ');
  return {
    entries: [],
    messages: [
      fault(
        file,
        'R04',
        'the file is not a record by its place and name',
        `a file that ends in ${SUFFIX}, in one of the folders ${kinds}, and in no folder below it`,
        'move the file into the folder of its kind, give it the ending, or remove it',
      ),
    ],
  };
}

const SUFFIX = '.json';

function readRecord(kind: Shape, file: string): Loaded {
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    const { value, positions, duplicates } = parseJson(source);
    const twice = duplicates.map(({ name, pointer, position }) => ({
      ...fault(file, 'R02', ...twiceWords(name), position),
      pointer,
    }));
    if (!isObject(value))
      return {
        entries: [],
        messages: [
          fault(
            file,
            'R01',
            'the file holds no JSON object',
            'one record, in braces',
            'write the record as { … }',
          ),
        ],
      };
    const id = basename(file, SUFFIX);
    return { entries: [{ kind, id, value, file, positions }], messages: twice };
  } catch (error) {
    return { entries: [], messages: [syntaxFault(file, error)] };
  }
}

function twiceWords(name: string): [problem: string, expected: string, repair: string] {
  return [
    `the name “${name}” stands twice in one object, so one value would be lost`,
    'each name once',
    'keep the right one of the two members and remove the other',
  ];
}

function syntaxFault(file: string, error: unknown): Message {
  const problem = error instanceof Error ? error.message : String(error);
  const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const column =
    error instanceof Error && 'column' in error && typeof error.column === 'number' ? error.column : 1;
  return fault(
    file,
    'R01',
    `this is not JSON in UTF-8: ${problem}`,
    'JSON as in RFC 8259: double quotes, no comment, no comma after the last member',
    'look at the place named and just before it for a missing or surplus comma, quote or brace',
    { line, column },
  );
}
