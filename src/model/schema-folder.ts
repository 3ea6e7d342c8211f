import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseJson } from '../load/parse.ts';
import { isObject, type JsonObject } from '../json.ts';

const SUFFIX = '.schema.json';

/** The schemas of a folder by their path in it, without suffix: `meeting`, `parts/actor`. */
export type SchemaFolder = ReadonlyMap<string, JsonObject>;

/**
 * Reads all schemas of a folder and of the folders in it.
 * @param folder path of the folder
 * @throws if a file is not a JSON object
 */
export function readSchemas(folder: string): SchemaFolder {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(SUFFIX))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -SUFFIX.length), readSchema(join(folder, name))]));
}

function readSchema(file: string): JsonObject {
  const { value } = parseJson(readFileSync(file, 'utf8'));
  if (!isObject(value)) throw new Error(`${file}: a schema is a JSON object.`);
  return value;
}

/** A schema with its references followed: keywords beside a `$ref` win over those that it leads to. */
export interface Resolved {
  /** Path of the last file that a reference led to. */
  readonly path: string;
  readonly schema: JsonObject;
}

/**
 * Follows the `$ref` of a schema to the end.
 * @param from path of the file that the schema stands in
 * @throws if a reference leads nowhere
 */
export function resolve(schemas: SchemaFolder, schema: JsonObject, from: string): Resolved {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return { path: from, schema };
  const path = posix.join(posix.dirname(from), reference).slice(0, -SUFFIX.length);
  const target = schemas.get(path);
  if (target === undefined)
    throw new Error(`schema/${from}${SUFFIX}: the reference “${reference}” leads to no schema.`);
  const end = resolve(schemas, target, path);
  const own = Object.entries(schema).filter(([name]) => name !== '$ref');
  return { path: end.path, schema: { ...end.schema, ...Object.fromEntries(own) } };
}
