import { printJson } from '../export/exporter.ts';
import { isList, isObject, list, type Json, type JsonObject } from '../json.ts';
import type { Field, Shape } from '../model/model.ts';
import { tidy } from './tidy.ts';

/** A record as the text of its file: fields in the order of the schema, two spaces, a line feed at the end. */
export function canonicalText(shape: Shape, value: JsonObject): string {
  return printJson(canonical(shape, value));
}

/** A record with its fields in the order of the schema, at every depth. Fields that the schema lacks come last. */
export function canonical(shape: Shape, value: JsonObject): JsonObject {
  const known = shape.fields.filter(({ name }) => Object.hasOwn(value, name));
  const names = new Set(known.map(({ name }) => name));
  const rest = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries([
    ...known.map((field): [string, Json] => [field.name, canonicalField(field, value[field.name] ?? null)]),
    ...rest,
  ]);
}

function canonicalField(field: Field, value: Json): Json {
  const type = field.value;
  if (type.type !== 'part') return value;
  const one = (part: Json): Json => (isObject(part) ? canonical(type.shape, part) : part);
  return field.many ? list(value).map(one) : one(value);
}

/** A value with all texts in it tidied. */
export function tidied(value: Json): Json {
  if (typeof value === 'string') return tidy(value);
  if (isList(value)) return value.map(tidied);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidied(inner)]));
  return value;
}
