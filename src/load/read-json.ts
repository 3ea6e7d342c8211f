import { readFileSync } from 'node:fs';
import type { Message } from '../message.ts';
import { fault, type Words } from './fault.ts';
import { parseJson, type ParsedJson } from './parse.ts';

/** A JSON file as it was read. */
export interface ReadJson {
  readonly text: string;
  /** Undefined where the text is not JSON. */
  readonly parsed: ParsedJson | undefined;
  readonly messages: readonly Message[];
}

/** Bytes that a file may have; records of any meeting stay far below. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Reads a file as JSON. Whatever is wrong with it comes back as messages of R01 and R02.
 * @param path path of the file
 * @param size its size in bytes
 */
export function readJson(path: string, size: number): ReadJson {
  if (size > LARGEST) return { text: '', parsed: undefined, messages: [fault('R01', path, tooLarge(size))] };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const parsed = parseJson(text);
    const messages = parsed.duplicates.map(({ name, pointer, position }) => ({
      ...fault('R02', path, twice(name), position),
      pointer,
    }));
    return { text, parsed, messages };
  } catch (error) {
    return { text, parsed: undefined, messages: [fault('R01', path, wordsOf(error), placeOf(error))] };
  }
}

function tooLarge(size: number): Words {
  return [
    `the file has ${size} bytes and was not read`,
    `a record of at most ${LARGEST} bytes`,
    'look whether something else than a record was put here, and remove it',
  ];
}

function twice(name: string): Words {
  return [
    `the name “${name}” stands twice in one object, so one value would be lost`,
    'each name once',
    'keep the right one of the two members and remove the other',
  ];
}

function wordsOf(error: unknown): Words {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError)
    return [
      'lists or objects stand in each other too deep to be read',
      'a record as the schema of its kind has it, a few levels deep',
      'look whether brackets were repeated by mistake',
    ];
  if (error instanceof Error && 'syscall' in error)
    return [
      `the file cannot be read: ${message}`,
      'a file that you may read, and that nobody removes meanwhile',
      'look at the rights of the file, and start the command again',
    ];
  return [
    `this is not JSON in UTF-8: ${message}`,
    'JSON as in RFC 8259: double quotes, no comment, no comma after the last member',
    'look at the place named and just before it for a missing or surplus comma, quote or brace',
  ];
}

function placeOf(error: unknown): { line: number; column: number } {
  const read = (name: 'line' | 'column'): number => {
    const found: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
    return typeof found === 'number' ? found : 1;
  };
  return { line: read('line'), column: read('column') };
}
