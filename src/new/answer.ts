import { nearest } from '../check/nearest.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isList, isObject, type Json } from '../json.ts';
import { parseJson } from '../load/parse.ts';
import type { Field, FieldType, Scheme } from '../model/model.ts';

/** What somebody answered, or why it cannot be taken. */
export type Answer = { readonly value: Json } | { readonly complaint: string };

/**
 * Reads an answer to the question for a field. Several values are parted by commas; parts are written as JSON.
 * @param words the answer as typed
 */
export function readAnswer(dataset: Dataset, field: Field, words: string): Answer {
  if (/^[[{]/.test(words)) return readJsonAnswer(words);
  if (!field.many) return readOne(dataset, field, words);
  const answers = words.split(',').map((one) => readOne(dataset, field, one.trim()));
  const complaint = answers.find((answer) => 'complaint' in answer);
  return complaint ?? { value: answers.flatMap((answer) => ('value' in answer ? [answer.value] : [])) };
}

function readJsonAnswer(words: string): Answer {
  try {
    const { value } = parseJson(words);
    return isObject(value) || isList(value)
      ? { value }
      : { complaint: 'that is neither a list nor an object' };
  } catch (error) {
    return { complaint: `that is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function readOne(dataset: Dataset, { value: type }: Field, words: string): Answer {
  if (type.type === 'scalar') return READERS[type.json](words);
  if (type.type === 'text') return { value: { en: words } };
  if (type.type === 'concept') return readTerm(type.scheme, words);
  if (type.type === 'reference') return readReference(dataset, type.kinds, words);
  return PLAIN.includes(type.type)
    ? { value: words }
    : { complaint: 'write it as JSON, in braces or brackets' };
}

/** Types of fields whose values are written as they are, and checked with the whole record. */
const PLAIN: readonly FieldType['type'][] = ['item', 'local', 'citation', 'claimed', 'record'];

function readTerm(scheme: Scheme, words: string): Answer {
  const terms = scheme.concepts.map(({ name }) => name);
  if (terms.includes(words)) return { value: words };
  return {
    complaint: `“${words}” is no term; ${suggest(words, terms, `the terms are ${terms.join(', ')}`)}`,
  };
}

function readReference(dataset: Dataset, kinds: readonly string[], words: string): Answer {
  const ids = kinds.flatMap((kind) => dataset.ofKind(kind)).map(({ id }) => id);
  if (ids.includes(words)) return { value: words };
  return {
    complaint: `there is no ${kinds.join(' or ')} “${words}”; ${suggest(words, ids, 'add it first')}`,
  };
}

const READERS: Readonly<Record<'string' | 'integer' | 'boolean', (words: string) => Answer>> = {
  string: (words) => ({ value: words }),
  integer: (words) =>
    /^-?\d+$/.test(words) ? { value: Number(words) } : { complaint: `“${words}” is not a whole number` },
  boolean: (words) =>
    /^(true|false|yes|no)$/.test(words)
      ? { value: words === 'true' || words === 'yes' }
      : { complaint: 'answer yes or no' },
};

function suggest(words: string, names: readonly string[], otherwise: string): string {
  const inside = words.length > 2 ? names.filter((name) => name.includes(words)).slice(0, 5) : [];
  const near = inside.length > 0 ? inside : [nearest(words, names)].filter((name) => name !== undefined);
  return near.length > 0 ? `did you mean ${near.map((name) => `“${name}”`).join(', ')}?` : otherwise;
}
