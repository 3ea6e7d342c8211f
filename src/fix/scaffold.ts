import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printJson } from '../export/exporter.ts';
import type { JsonObject } from '../json.ts';
import type { Shape } from '../model/model.ts';
import { canonical } from './canonical.ts';

/**
 * Writes a new record with the fields given and, for the required ones that are missing, their examples.
 * @param folder the data folder
 * @returns the file written, and the fields that still hold an example
 * @throws if the record exists already, or the id is not one
 */
export function scaffold(
  kind: Shape,
  folder: string,
  given: JsonObject & { readonly id: string },
): { readonly file: string; readonly examples: readonly string[] } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given.id))
    throw new Error(`“${given.id}” is no id; use lower-case letters, digits and single hyphens.`);
  const file = join(folder, kind.name, `${given.id}.json`);
  if (existsSync(file)) throw new Error(`${file} exists already; edit it instead.`);
  const missing = kind.fields.filter(({ name, required }) => required && given[name] === undefined);
  const examples = Object.fromEntries(
    missing.map(({ name, examples: [example] }) => [name, toJson(example)]),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, printJson(canonical(kind, { ...examples, ...given })));
  return { file, examples: missing.map(({ name }) => name) };
}

function toJson(example: unknown): string | JsonObject {
  return typeof example === 'string' ? example : Object.fromEntries(Object.entries(example ?? {}));
}
