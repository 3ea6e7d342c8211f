import type { JsonObject } from '../json.ts';
import { passageDigest, textLines } from '../verify/passage-text.ts';
import { proposeLocators } from './locators.ts';

/** A passage with its first line. */
export interface Proposed {
  readonly passage: JsonObject;
  readonly words: string;
}

/**
 * The passages of a text, one a line, with locators and digests.
 * @param text the text of the source
 * @param locators names in place of those proposed; the same name on lines that follow each other makes one passage
 * @throws if the number of names is not that of lines, or a name comes back after another
 */
export function passagesOf(text: string, locators?: readonly string[]): readonly Proposed[] {
  const lines = textLines(text);
  const names = locators ?? proposeLocators(lines);
  if (names.length !== lines.length)
    throw new Error(`There are ${names.length} locators for ${lines.length} lines; give one for each line.`);
  const starts = names.flatMap((name, index) => (name === names[index - 1] ? [] : [index]));
  const twice = starts.find((start) => names.indexOf(names[start] ?? '') < start);
  if (twice !== undefined)
    throw new Error(
      `The locator “${names[twice] ?? ''}” comes back at line ${twice + 1}; each passage has its own.`,
    );
  return starts.map((start, index) => {
    const stretch = lines.slice(start, starts[index + 1]);
    const count = stretch.length > 1 ? { lines: stretch.length } : {};
    const passage = { locator: names[start] ?? '', digest: passageDigest(stretch), ...count };
    return { passage, words: stretch[0] ?? '' };
  });
}
