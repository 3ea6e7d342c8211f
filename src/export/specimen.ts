import type { Json, JsonObject } from '../json.ts';
import { createDataset, unwritten, type Dataset } from '../dataset/dataset.ts';
import type { Field, Model, Shape } from '../model/model.ts';

/** A field of a shape. */
export interface Place {
  readonly shape: Shape;
  readonly field: Field;
}

/**
 * The model without labels, keys and derived kinds. An export of it holds a value only where it carries the field of
 * the value, and not because the value is part of a name.
 */
export function bareModel(model: Model): Model {
  const bare = new Map<Shape, Shape>();
  const strip = (shape: Shape): Shape => {
    const known = bare.get(shape);
    if (known) return known;
    const stripped = { ...shape, label: [], key: [], fields: shape.fields.map(stripField) };
    bare.set(shape, stripped);
    return stripped;
  };
  const stripField = (field: Field): Field =>
    field.value.type === 'part'
      ? { ...field, value: { type: 'part', shape: strip(field.value.shape) } }
      : field;
  return { ...model, kinds: model.kinds.map(strip), parts: model.parts.map(strip), derived: [] };
}

/**
 * All fields of a kind and of the parts below it, each once.
 * @param seen parts that were looked at before and are passed over; those found are added
 */
export function placesOf(kind: Shape, seen = new Set<Shape>()): readonly Place[] {
  if (seen.has(kind)) return [];
  seen.add(kind);
  return kind.fields.flatMap((field) => [
    { shape: kind, field },
    ...(field.value.type === 'part' ? placesOf(field.value.shape, seen) : []),
  ]);
}

/**
 * A dataset of one record with all its fields and parts filled from the examples of the schemas.
 * @param missing a field that is left empty wherever it occurs
 * @throws if a field has no example
 */
export function specimen(kind: Shape, missing?: Place): Dataset {
  const value = sample(kind, missing);
  return createDataset([unwritten(kind, value)]);
}

function sample(shape: Shape, missing: Place | undefined): JsonObject {
  const present = shape.fields.filter((field) => shape !== missing?.shape || field !== missing.field);
  return Object.fromEntries(present.map((field) => [field.name, sampleField(shape, field, missing)]));
}

function sampleField(shape: Shape, field: Field, missing: Place | undefined): Json {
  if (field.value.type === 'part') {
    const part = sample(field.value.shape, missing);
    return field.many ? [part] : part;
  }
  const [example] = field.examples;
  if (example === undefined) throw new Error(`The field ${shape.name}.${field.name} has no example.`);
  return example;
}
