import { isObject, member, written, type Json, type JsonObject } from '../json.ts';
import type { Field, FieldType, Shape } from '../model/model.ts';
import type { Dataset } from './dataset.ts';

/** The words for a language map: English if there is some, else the first. */
export function words(value: Json | undefined): string {
  if (!isObject(value)) return '';
  const found = value['en'] ?? Object.values(value)[0];
  return typeof found === 'string' ? found : '';
}

/** What a reader calls a record or part (`x-label` of its shape): in English, if a choice of fields gives it. */
export function label(dataset: Dataset, shape: Shape, value: JsonObject): string {
  const choices = shape.label.filter((names) => names.every((name) => value[name] !== undefined));
  const choice = choices.find((names) => names.every((name) => !isForeign(value[name]))) ?? choices[0] ?? [];
  return choice
    .map((name) => {
      const field = shape.fields.find((candidate) => candidate.name === name);
      return field && !isTacit(field, value[name]) ? labelOfValue(dataset, field, value[name] ?? null) : '';
    })
    .filter((part) => part !== '')
    .join(', ');
}

/** Whether these are words, none of them English. */
function isForeign(value: Json | undefined): boolean {
  return isObject(value) && value['en'] === undefined;
}

function isTacit({ value: type }: Field, value: Json | undefined): boolean {
  return type.type === 'concept' && type.scheme.concepts.some(({ name, tacit }) => tacit && name === value);
}

/** What a reader calls one value of a field. */
export function labelOfValue(dataset: Dataset, field: Field, value: Json): string {
  return LABELS[field.value.type](dataset, field.value, value);
}

const plain = (_: Dataset, __: FieldType, value: Json): string => written(value);

const LABELS: Readonly<
  Record<FieldType['type'], (dataset: Dataset, type: FieldType, value: Json) => string>
> = {
  scalar: plain,
  text: (_, __, value) => words(value),
  concept: (_, type, value) =>
    (type.type === 'concept' ? type.scheme.concepts.find(({ name }) => name === value)?.title : undefined) ??
    written(value),
  item: plain,
  reference: (dataset, type, value) =>
    type.type === 'reference' ? labelOfRecord(dataset, type.kinds, value) : '',
  local: plain,
  citation: plain,
  part: (dataset, type, value) =>
    type.type === 'part' && isObject(value) ? label(dataset, type.shape, value) : '',
  evidence: plain,
  inference: plain,
  claimed: (_, __, value) => (isObject(value) ? words(value) || JSON.stringify(value) : written(value)),
  record: plain,
};

function labelOfRecord(dataset: Dataset, kinds: readonly string[], id: Json): string {
  if (typeof id !== 'string') return '';
  const entry = kinds.map((kind) => dataset.find(kind, id)).find((found) => found !== undefined);
  return entry ? label(dataset, entry.kind, entry.value) || id : id;
}

/** The value at the end of a path of names in a JSON value. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, name) => member(inner, name), value);
}
