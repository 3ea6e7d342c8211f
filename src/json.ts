/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a value is a JSON object: neither null nor a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether a value is a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as a list: itself, itself alone in one, or nothing. */
export function list(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** The members of a value that are objects. */
export function objects(value: Json | undefined): readonly JsonObject[] {
  return list(value).filter(isObject);
}

/** The members of a value that are strings. */
export function strings(value: Json | undefined): readonly string[] {
  return list(value).filter((member) => typeof member === 'string');
}

/** A member of an object, or undefined where the value is no object or has no such member of its own. */
export function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A member of an object if it is a string. */
export function text(value: Json | undefined, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** A value as people write it: a text as it is, anything else as JSON. */
export function written(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One step of a JSON Pointer (RFC 6901), escaped. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
