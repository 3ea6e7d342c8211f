import { check } from '../src/check/check.ts';
import { RULES } from '../src/check/rules/index.ts';
import { createSchemaChecker } from '../src/check/schema-check.ts';
import { allNodes, allSlots, createDataset, type Dataset, type Entry } from '../src/dataset/dataset.ts';
import { isObject, strings, type Json, type JsonObject } from '../src/json.ts';
import { FOLDERS, readProject } from '../src/project.ts';

/** Schemas and model of this project. */
export const PROJECT = readProject();

/** The real records. */
export const REAL: Dataset = check(PROJECT.model, PROJECT.schemas, FOLDERS.data).dataset;

const checker = createSchemaChecker(PROJECT.schemas);

/** How often a random test is repeated; `RUNS` in the environment multiplies patience. */
export function runs(usual: number): number {
  return Number(process.env['RUNS'] ?? usual);
}

/** A record with all records that it leads to, over so many steps: a dataset of its own. */
export function neighbourhood(start: Entry, steps = 2): readonly Entry[] {
  const found = new Map([[name(start), start]]);
  let rim: readonly Entry[] = [start];
  for (let step = 0; step < steps; step++) {
    rim = rim.flatMap(targets).filter((entry) => !found.has(name(entry)));
    for (const entry of rim) found.set(name(entry), entry);
  }
  return [...found.values()];
}

function name({ kind, id }: Entry): string {
  return `${kind.name}/${id}`;
}

function targets(entry: Entry): readonly Entry[] {
  return [...allNodes(createDataset([entry]))].flatMap((node) =>
    [...allSlots(node)].flatMap(({ field, value }) => {
      if (field.value.type === 'reference' && typeof value === 'string')
        return field.value.kinds.flatMap((kind) => REAL.find(kind, value) ?? []);
      if (field.value.type !== 'citation' && field.value.type !== 'evidence') return [];
      const citations = isObject(value) ? Object.values(value).flatMap(strings) : strings(value);
      return citations.flatMap((citation) => REAL.find('source', citation.split('#')[0] ?? '') ?? []);
    }),
  );
}

/** What schema and rules find in records, one line each, without what only other records can cause. */
export function faults(entries: readonly Entry[]): ReadonlySet<string> {
  const dataset = createDataset(entries);
  const schema = entries.flatMap((entry) =>
    checker.check(entry).map(({ pointer, problem }) => `R03 ${name(entry)} ${pointer} ${problem}`),
  );
  const rules = RULES.flatMap((rule) =>
    [...rule.check(dataset, PROJECT.model)].map(({ entry, pointer, problem }) =>
      [rule.number, 'kind' in entry ? name(entry) : entry.file, pointer, problem].join(' '),
    ),
  );
  return new Set([...schema, ...rules]);
}

/** A copy of a value with the inner value at a JSON Pointer replaced, or taken out. */
export function withValue(value: Json, [step = '', ...rest]: readonly string[], put: Json | undefined): Json {
  const change = (inner: Json): Json | undefined => (rest.length === 0 ? put : withValue(inner, rest, put));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([key, inner]: [string, Json]): [string, Json][] => {
    const changed = key === step ? change(inner) : inner;
    return changed === undefined ? [] : [[key, changed]];
  });
  return Array.isArray(value) ? members.map(([, inner]) => inner) : Object.fromEntries(members);
}

/** The record with another value. */
export function changed(entry: Entry, value: Json): Entry {
  const object: JsonObject = isObject(value) ? value : {};
  return { ...entry, value: object };
}

/** Steps of a JSON Pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
