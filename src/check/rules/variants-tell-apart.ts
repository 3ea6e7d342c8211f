import { isObject, objects, type Json } from '../../json.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';

/** R22. */
export const variantsTellApart: Rule = {
  number: 'R22',
  demand: 'A variant differs from the name of its record and is not the name of another record of its kind.',
  reason: 'A variant is how a reader finds the record; one that leads to two leads nowhere.',
  excusable: true,
  *check(dataset) {
    const owners = namesByOwner(dataset);
    for (const entry of dataset.entries)
      for (const [index, variant] of objects(entry.value['variants']).entries())
        for (const [language, words] of textsIn(variant['text'])) {
          const owner = owners.get(nameKey(entry.kind.name, language, words));
          if (owner === undefined) continue;
          yield {
            entry,
            pointer: `/variants/${index}/text/${language}`,
            problem:
              owner === entry.id ? `“${words}” is the name itself` : `“${words}” is the name of “${owner}”`,
            expected: 'a form that differs from the name, and leads to this record only',
            repair: 'remove the variant, or move it to the record that it names',
          };
        }
  },
};

function namesByOwner(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    dataset.entries.flatMap((entry) =>
      textsIn(nameOf(entry)).map(([language, words]): [string, string] => [
        nameKey(entry.kind.name, language, words),
        entry.id,
      ]),
    ),
  );
}

function nameOf({ kind, value }: Entry): Json | undefined {
  const [name = ''] = kind.label.flat();
  return value[name];
}

function textsIn(value: Json | undefined): readonly (readonly [language: string, words: string])[] {
  return Object.entries(isObject(value) ? value : {}).flatMap(([language, words]) =>
    typeof words === 'string' ? [[language, words] as const] : [],
  );
}

function nameKey(...parts: readonly string[]): string {
  return parts.join('\n');
}
