import { expect, test } from 'vitest';
import { RULES } from '../src/check/rules/index.ts';
import { createSchemaChecker } from '../src/check/schema-check.ts';
import { createDataset, type Entry } from '../src/dataset/dataset.ts';
import { isList, isObject, type Json } from '../src/json.ts';
import { load } from '../src/load/load.ts';
import { PROJECT, SMALL } from '../test/support/fixture.ts';

const { entries } = load(PROJECT.model, SMALL);
const checker = createSchemaChecker(PROJECT.schemas);
const WRONG: readonly Json[] = [null, 7, 'x#y', [null], { '': [] }];

/** The value with each of its inner values, one at a time, made something else. */
function* spoilt(value: Json): Generator<Json> {
  if (isList(value))
    for (const [index, inner] of value.entries())
      for (const bad of [...WRONG, ...spoilt(inner)]) yield value.with(index, bad);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      for (const bad of [...WRONG, ...spoilt(inner)]) yield { ...value, [name]: bad };
}

test.each(entries.map((entry): [string, Entry] => [`${entry.kind.name}/${entry.id}`, entry]))(
  'whatever stands anywhere in %s, the check ends in messages, not in a crash',
  (_, entry) => {
    const others = entries.filter((other) => other !== entry);
    let refused = 0;
    for (const value of spoilt(entry.value)) {
      if (!isObject(value)) continue;
      const bad = { ...entry, value };
      const dataset = createDataset([...others, bad]);
      const found = RULES.flatMap((rule) => [...rule.check(dataset, PROJECT.model)]);
      if (found.length + checker.check(bad).length > 0) refused++;
    }
    expect(refused).toBeGreaterThan(20);
  },
);
