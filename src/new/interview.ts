import type { SchemaChecker } from '../check/schema-check.ts';
import { unwritten, type Dataset } from '../dataset/dataset.ts';
import { isObject, objects, type Json, type JsonObject } from '../json.ts';
import type { Field, Model, Shape } from '../model/model.ts';
import { readAnswer } from './answer.ts';
import { withEvidence, withoutEvidence } from './evidence-of-all.ts';
import type { Identified } from './write-record.ts';

/** Whoever answers. The answer is empty where a value is left out. */
export interface Partner {
  ask(question: string): Promise<string>;
  tell(words: string): void;
  /** Keeps what was answered so far, so that a break loses nothing. */
  keep(record: Identified): void;
}

/** What an interview needs to know. */
export interface Ground {
  readonly model: Model;
  readonly dataset: Dataset;
  readonly checker: SchemaChecker;
}

/** Fields that other questions or later work fill. */
const NOT_ASKED: readonly string[] = ['id', 'formerIds', 'evidence', 'inferred', 'notes', 'disputes', 'note'];

/**
 * Asks for all fields of a record in the words of the schema, and for the evidence of each value. A wrong answer is
 * asked again; fields that the record has already are passed over, so that an interview can be taken up again.
 */
export async function interview(
  ground: Ground,
  kind: Shape,
  start: Identified,
  partner: Partner,
): Promise<Identified> {
  let record = start;
  for (const field of asked(kind)) {
    if (record[field.name] !== undefined) continue;
    const value = await askUntilRight(ground, kind, record, field, partner);
    if (value === undefined) continue;
    record = { ...record, [field.name]: value };
    partner.keep(record);
  }
  return askEvidence(ground, kind, record, partner);
}

function asked(shape: Shape): readonly Field[] {
  return shape.fields.filter(({ name }) => !NOT_ASKED.includes(name));
}

async function askUntilRight(
  ground: Ground,
  kind: Shape,
  record: Identified,
  field: Field,
  partner: Partner,
): Promise<Json | undefined> {
  for (;;) {
    const value = await askField(ground, field, partner);
    if (value === undefined) return undefined;
    const whole = unwritten(kind, { ...record, [field.name]: value });
    const complaints = ground.checker
      .check(whole)
      .filter(({ pointer }) => pointer === `/${field.name}` || pointer.startsWith(`/${field.name}/`));
    if (complaints.length === 0) return value;
    for (const { problem, expected } of complaints) partner.tell(`${problem}; expected: ${expected}`);
  }
}

async function askField(ground: Ground, field: Field, partner: Partner): Promise<Json | undefined> {
  if (field.value.type === 'text') return askText(ground.model, field, partner);
  if (field.value.type === 'part') {
    const { shape } = field.value;
    return field.many ? askParts(ground, field, shape, partner) : askPart(ground, field, shape, partner);
  }
  for (;;) {
    const words = (await partner.ask(question(field))).trim();
    if (words === '' && !field.required) return undefined;
    const answer = words === '' ? { complaint: 'this is needed' } : readAnswer(ground.dataset, field, words);
    if ('value' in answer) return answer.value;
    partner.tell(answer.complaint);
  }
}

function question(field: Field, more = ''): string {
  const terms =
    field.value.type === 'concept'
      ? ` [${field.value.scheme.concepts.map(({ name }) => name).join(', ')}]`
      : '';
  const example = typeof field.examples[0] === 'string' ? ` Example: ${field.examples[0]}` : '';
  return `${field.title}${more}${field.required ? '' : ' (may be left out)'}: ${field.description}${terms}${example}`;
}

async function askText(model: Model, field: Field, partner: Partner): Promise<JsonObject | undefined> {
  for (;;) {
    const words: Record<string, string> = {};
    for (const language of model.languages) {
      const answer = (await partner.ask(question(field, ` [${language}]`))).trim();
      if (answer !== '') words[language] = answer;
    }
    if (Object.keys(words).length > 0) return words;
    if (!field.required) return undefined;
    partner.tell('this is needed in one language at least');
  }
}

async function askParts(
  ground: Ground,
  field: Field,
  shape: Shape,
  partner: Partner,
): Promise<readonly Json[] | undefined> {
  const parts: Json[] = [];
  while (
    isYes(
      await partner.ask(
        `${field.title}: ${field.description} Add ${parts.length === 0 ? 'one' : 'another'}? [y/N]`,
      ),
    )
  )
    parts.push(await askShape(ground, shape, partner, parts.length + 1));
  return parts.length > 0 ? parts : undefined;
}

async function askPart(
  ground: Ground,
  field: Field,
  shape: Shape,
  partner: Partner,
): Promise<JsonObject | undefined> {
  const wanted =
    field.required || isYes(await partner.ask(`${field.title}: ${field.description} Is it stated? [y/N]`));
  return wanted ? askShape(ground, shape, partner, 1) : undefined;
}

async function askShape(ground: Ground, shape: Shape, partner: Partner, number: number): Promise<JsonObject> {
  const part: Record<string, Json> = {};
  for (const field of shape.fields) {
    const value =
      field.name === 'id'
        ? `${shape.name.charAt(0)}${number}`
        : NOT_ASKED.includes(field.name) && field.name !== 'evidence'
          ? undefined
          : await askField(ground, field, partner);
    if (value !== undefined) part[field.name] = value;
  }
  return part;
}

async function askEvidence(
  { dataset }: Ground,
  kind: Shape,
  start: Identified,
  partner: Partner,
): Promise<Identified> {
  let record = start;
  let last = '';
  for (const path of withoutEvidence(kind, start)) {
    last = await askPassages(dataset, path, last, partner);
    if (last === '') continue;
    record = withEvidence(record, path, citations(last));
    partner.keep(record);
  }
  return record;
}

async function askPassages(dataset: Dataset, path: string, last: string, partner: Partner): Promise<string> {
  const before = last === '' ? '' : ` [${last}]`;
  for (;;) {
    const question = `Which passages state ${path}? source#locator, parted by commas${before}`;
    const answer = (await partner.ask(question)).trim() || last;
    const unknown = citations(answer).filter((citation) => !isPassage(dataset, citation));
    if (unknown.length === 0) return answer;
    partner.tell(`no source lists ${unknown.join(', ')}; npm run source adds one`);
  }
}

function citations(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isPassage(dataset: Dataset, citation: string): boolean {
  const [id = '', locator = ''] = citation.split('#');
  const passages = objects(dataset.find('source', id)?.value['passages']);
  return passages.some((passage) => passage['locator'] === locator);
}

function isYes(answer: string): boolean {
  return /^y(es)?$/i.test(answer.trim());
}

/** Whether a value is an object with an id, as a draft must be. */
export function isIdentified(value: Json | undefined): value is Identified {
  return isObject(value) && typeof value['id'] === 'string';
}
