import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalText } from '../fix/canonical.ts';
import type { JsonObject } from '../json.ts';
import type { Shape } from '../model/model.ts';

/** A record that has an id. */
export type Identified = JsonObject & { readonly id: string };

/**
 * Makes sure that an id is one, before it becomes part of a path.
 * @throws if it is not
 */
export function assertId(id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`“${id}” is no id; use lower-case letters, digits and single hyphens.`);
}

/**
 * Writes a new record in canonical form.
 * @param folder the data folder
 * @param anew whether it may take the place of an earlier one
 * @returns the file written
 * @throws if the record exists already, or the id is not one
 */
export function writeRecord(kind: Shape, folder: string, record: Identified, anew = false): string {
  assertId(record.id);
  const file = join(folder, kind.name, `${record.id}.json`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, canonicalText(kind, record), { flag: anew ? 'w' : 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${file} exists already; edit it instead.`, { cause: error });
    throw error;
  }
  return file;
}
