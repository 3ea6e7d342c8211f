import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isObject } from '../json.ts';
import type { Message } from '../message.ts';
import type { Entry } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import { parseJson } from './parse.ts';

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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && file.endsWith('.json'))
    .sort();
  const results = files.map((file) => loadFile(model, folder, file));
  return {
    entries: results.flatMap(({ entries }) => entries),
    messages: results.flatMap(({ messages }) => messages),
  };
}

function loadFile(model: Model, folder: string, file: string): Loaded {
  const [kindName = '', ...rest] = relative(folder, file).split(sep);
  const kind = model.kinds.find(({ name }) => name === kindName);
  const message = (
    rule: string,
    problem: string,
    expected: string,
    repair: string,
    line = 1,
    column = 1,
  ): Message => ({
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
  });
  if (!kind || rest.length !== 1)
    return {
      entries: [],
      messages: [
        message(
          'R04',
          'the file does not lie in a folder of records',
          `one of the folders ${model.kinds.map(({ name }) => name).join(', ')}, and no folder below it`,
          'move the file into the folder of its kind',
        ),
      ],
    };
  return readRecord(kind, file, message);
}

type MakeMessage = (
  rule: string,
  problem: string,
  expected: string,
  repair: string,
  line?: number,
  column?: number,
) => Message;

function readRecord(kind: Shape, file: string, message: MakeMessage): Loaded {
  const bytes = readFileSync(file);
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const { value, positions, duplicates } = parseJson(source);
    const twice = duplicates.map(({ pointer, position }) => ({
      ...message(
        'R02',
        `the name “${pointer.slice(pointer.lastIndexOf('/') + 1)}” stands twice in one object, so one value would be lost`,
        'each name once',
        'keep the right one of the two members and remove the other',
        position.line,
        position.column,
      ),
      pointer,
    }));
    if (!isObject(value))
      return {
        entries: [],
        messages: [
          message(
            'R01',
            'the file holds no JSON object',
            'one record, in braces',
            'write the record as { … }',
          ),
        ],
      };
    const id = file.slice(file.lastIndexOf(sep) + 1, -'.json'.length);
    return { entries: [{ kind, id, value, file, positions }], messages: twice };
  } catch (error) {
    return { entries: [], messages: [message('R01', ...syntaxProblem(error))] };
  }
}

function syntaxProblem(error: unknown): [string, string, string, number, number] {
  const problem = error instanceof Error ? error.message : String(error);
  const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const column =
    error instanceof Error && 'column' in error && typeof error.column === 'number' ? error.column : 1;
  return [
    `this is not JSON in UTF-8: ${problem}`,
    'JSON as in RFC 8259: double quotes, no comment, no comma after the last member',
    'look at the place named and just before it for a missing or surplus comma, quote or brace',
    line,
    column,
  ];
}
