import { isObject, list, type Json, type JsonObject } from '../json.ts';
import type { Field, Shape } from '../model/model.ts';

/** A record with its fields in the order of the schema, at every depth. Fields that the schema lacks come last. */
export function canonical(shape: Shape, value: JsonObject): JsonObject {
  const known = shape.fields.filter(({ name }) => value[name] !== undefined);
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
