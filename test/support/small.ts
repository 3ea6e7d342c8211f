import { canonicalText } from '../../src/fix/canonical.ts';
import { createDataset, type Dataset, type Entry } from '../../src/dataset/dataset.ts';
import type { Json, JsonObject } from '../../src/json.ts';
import { load } from '../../src/load/load.ts';
import type { Finding, Rule } from '../../src/check/rule.ts';
import { PROJECT, SMALL } from './fixture.ts';

/** Records of the small dataset, by kind and id. */
export const HELD = 'meeting/2001-02-03-crane-ministerial';
export const NEXT = 'meeting/2001-03-crane-ministerial';
export const SERIES = 'series/crane-ministerial';
export const AIKO = 'person/sample-aiko';
export const BOB = 'person/example-bob';
export const CITY = 'place/fixture-city';
export const GAZETTE = 'source/gazette-2001-02-03';
export const HERALD = 'source/herald-2001-02';

/** Fields by name; one that is undefined is left out. */
export type Fields = Readonly<Record<string, Json | undefined>>;

/** Records by `kind/id`, with the fields that they have in place of their own; null removes a record. */
export type Changes = Readonly<Record<string, Fields | null>>;

const ENTRIES = new Map(load(PROJECT.model, SMALL).entries.map((entry) => [nameOf(entry), entry]));

function nameOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind.name}/${id}`;
}

/** The small dataset with changes made to it in memory, whatever the schema says to them. */
export function small(changes: Changes): Dataset {
  const kept = [...ENTRIES].flatMap(([name, entry]) => (name in changes ? [] : [entry]));
  const changed = Object.entries(changes).flatMap(([name, fields]) =>
    fields === null ? [] : [changedEntry(name, fields)],
  );
  return createDataset([...kept, ...changed]);
}

function changedEntry(name: string, fields: Fields): Entry {
  const [kindName = '', id = ''] = name.split('/');
  const kind = PROJECT.model.kinds.find((one) => one.name === kindName);
  if (!kind) throw new Error(`there is no kind “${kindName}”`);
  const value = withoutUndefined({ ...(ENTRIES.get(name)?.value ?? { id }), ...fields });
  return { kind, id, value, file: `${name}.json`, text: canonicalText(kind, value), positions: new Map() };
}

function withoutUndefined(fields: Fields): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Json][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** What a rule finds in the small dataset with changes made to it. */
export function findings(rule: Rule, changes: Changes): readonly Finding[] {
  return [...rule.check(small(changes), PROJECT.model)];
}

/** The places of what a rule finds, in the order of its findings: `kind/id /pointer`. */
export function told(rule: Rule, changes: Changes): readonly string[] {
  return findings(rule, changes).map(
    ({ entry, pointer }) => `${'kind' in entry ? nameOf(entry) : entry.file} ${pointer}`,
  );
}

/** All words of what a rule finds. */
export function words(rule: Rule, changes: Changes): string {
  return findings(rule, changes)
    .map(({ problem, expected, repair }) => [problem, expected, repair].join('\n'))
    .join('\n');
}
