import type { Dataset } from '../dataset/dataset.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { nearest } from '../check/nearest.ts';
import type { Field, Shape } from '../model/model.ts';
import { readAnswer } from './answer.ts';

/** What was given on the command line, and what of it cannot be taken. */
export interface Given {
  readonly value: JsonObject;
  readonly complaints: readonly string[];
}

/**
 * Reads fields given as `NAME=VALUE`; a name may lead into a part or a language (`start.local`, `title.ja`).
 * @param fields as on the command line
 */
export function readGiven(dataset: Dataset, kind: Shape, fields: readonly string[]): Given {
  return fields.reduce<Given>(
    ({ value, complaints }, words) => {
      const [name = '', ...rest] = words.split('=');
      const read = readPath(dataset, kind, name.split('.'), rest.join('='));
      return 'complaint' in read
        ? { value, complaints: [...complaints, `${name}: ${read.complaint}`] }
        : { value: put(value, name.split('.'), read.value), complaints };
    },
    { value: {}, complaints: [] },
  );
}

function readPath(dataset: Dataset, shape: Shape, [name = '', ...rest]: readonly string[], words: string) {
  const field: Field | undefined = shape.fields.find((candidate) => candidate.name === name);
  if (!field) {
    const near = nearest(
      name,
      shape.fields.map((candidate) => candidate.name),
    );
    return {
      complaint: `${shape.name} has no such field${near === undefined ? '' : `; did you mean “${near}”?`}`,
    };
  }
  if (rest.length === 0) return readAnswer(dataset, field, words);
  if (field.value.type === 'text') return { value: words };
  if (field.value.type === 'part' && !field.many) return readPath(dataset, field.value.shape, rest, words);
  return { complaint: `nothing can be reached inside “${name}”; write the whole of it as JSON` };
}

function put(object: JsonObject, [name = '', ...rest]: readonly string[], value: Json): JsonObject {
  const inner = object[name];
  return { ...object, [name]: rest.length === 0 ? value : put(isObject(inner) ? inner : {}, rest, value) };
}
