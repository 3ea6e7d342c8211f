import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../json.ts';
import { readJson } from '../load/read-json.ts';
import type { Message } from '../message.ts';
import type { Placed } from './rule.ts';
import type { SchemaChecker } from './schema-check.ts';

/** A file of the data folder that is a list beside the records. */
export interface ListFile {
  readonly place: Placed;
  readonly value: Json;
  /** What is wrong with it; it is empty then. */
  readonly messages: readonly Message[];
}

/**
 * Reads a list beside the records; one that is not there is empty.
 * @param schema path of its schema, as in `lists/exceptions`
 */
export function readList(checker: SchemaChecker, folder: string, name: string, schema: string): ListFile {
  const file = join(folder, name);
  const nowhere = { file, positions: new Map() };
  if (!existsSync(file)) return { place: nowhere, value: [], messages: [] };
  const { parsed, messages } = readJson(file, statSync(file).size);
  if (!parsed) return { place: nowhere, value: [], messages };
  const place = { file, positions: parsed.positions };
  const refused = [...messages, ...checker.refusals(schema, place, parsed.value)];
  return { place, value: refused.length > 0 ? [] : parsed.value, messages: refused };
}
