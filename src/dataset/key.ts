import { isObject, written, type Json, type JsonObject } from '../json.ts';
import type { Shape } from '../model/model.ts';

/**
 * The key by which a member of a list is told from the others (`x-key` of its shape), fit to stand in an IRI.
 * @returns undefined where no choice of key fields is complete
 */
export function keyOf(shape: Shape, value: JsonObject): string | undefined {
  const choice = shape.key.find((names) => names.every((name) => value[name] !== undefined));
  return choice?.map((name) => slug(plain(value[name]))).join('-');
}

function plain(value: Json | undefined): string {
  if (isObject(value)) return plain(Object.values(value)[0]);
  return written(value ?? '');
}

function slug(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, '-')).replace(
    /['()*~!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
