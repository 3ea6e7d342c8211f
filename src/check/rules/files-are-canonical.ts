import { canonicalText } from '../../fix/canonical.ts';
import type { Rule } from '../rule.ts';

/** R31. */
export const filesAreCanonical: Rule = {
  number: 'R31',
  demand:
    'Every file is in canonical form: fields in the order of the schema, two spaces, a line feed at the end.',
  reason: 'So a change shows what was changed, and nothing else.',
  fixable: 'yes',
  *check(dataset) {
    for (const entry of dataset.entries) {
      const expected = canonicalText(entry.kind, entry.value);
      if (entry.text === expected) continue;
      yield {
        entry,
        pointer: '',
        problem: `the file is not in canonical form from line ${firstDifference(entry.text, expected)} on`,
        expected: 'the form that npm run fix gives it',
        repair: 'let the command do it',
        fixable: true,
      };
    }
  },
};

function firstDifference(given: string, expected: string): number {
  const [ours, theirs] = [given.split('\n'), expected.split('\n')];
  const index = ours.findIndex((line, place) => line !== theirs[place]);
  return (index < 0 ? ours.length : index) + 1;
}
