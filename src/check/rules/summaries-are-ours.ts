import type { Rule } from '../rule.ts';
import { allTexts } from './texts.ts';

/** Words that a summary may have, and words in a row that it may quote. */
const LONGEST = 40;
const LONGEST_QUOTE = 9;

/** R27. */
export const summariesAreOurs: Rule = {
  number: 'R27',
  demand: `A summary has at most ${LONGEST} words and quotes at most ${LONGEST_QUOTE} in a row.`,
  reason:
    'Longer ones hold several points, or are taken from the source, whose words are not ours to give away.',
  *check(dataset) {
    for (const { entry, pointer, field, words } of allTexts(dataset)) {
      if (field !== 'summary') continue;
      const quotes = [...words.matchAll(/“([^”]*)”|"([^"]*)"/g)].map(([, a, b]) => a ?? b ?? '');
      const problem =
        count(words) > LONGEST
          ? `the summary has ${count(words)} words`
          : quotes.some((quote) => count(quote) > LONGEST_QUOTE)
            ? 'the summary quotes a whole passage'
            : undefined;
      if (problem === undefined) continue;
      yield {
        entry,
        pointer,
        problem,
        expected: `at most ${LONGEST} words of our own, with at most ${LONGEST_QUOTE} quoted in a row`,
        repair: 'say it shorter in other words, or make two of it',
      };
    }
  },
};

function count(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length;
}
