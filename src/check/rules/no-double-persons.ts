import { objects, text } from '../../json.ts';
import { words } from '../../dataset/label.ts';
import type { Entry } from '../../dataset/dataset.ts';
import { almostEqual } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** R25. */
export const noDoublePersons: Rule = {
  number: 'R25',
  demand: 'No two persons have names so alike that they may be one.',
  reason: 'A second spelling makes a second person, and splits a career in two.',
  excusable: true,
  *check(dataset) {
    const persons = dataset.ofKind('person').map((entry) => ({ entry, names: forms(entry) }));
    for (const [index, { entry, names }] of persons.entries()) {
      const twin = persons.slice(0, index).find((other) => alike(names, other.names))?.entry;
      if (!twin) continue;
      yield {
        entry,
        pointer: '/name',
        problem: `this may be “${twin.id}” under another spelling`,
        expected: 'one record per person, with other spellings as variants',
        repair: 'merge the two records, or name an exception if they are two persons',
      };
    }
  },
};

function alike(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((one) =>
    theirs.some((other) => one === other || (one.length > 8 && almostEqual(one, other))),
  );
}

/** The name and its variants, each as its words in the order of the alphabet; single letters tell nobody apart. */
function forms({ value }: Entry): readonly string[] {
  const variants = objects(value['variants']).filter((one) => text(one, 'type') !== 'byname');
  return [value['name'], ...variants.map((one) => one['text'])]
    .map((name) =>
      words(name)
        .toLowerCase()
        .split(/[\s.,-]/)
        .filter((part) => part.length > 1)
        .sort()
        .join(' '),
    )
    .filter((form) => form !== '');
}
