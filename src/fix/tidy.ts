/**
 * A text in Unicode normal form C, with plain single spaces (every separator of category Zs, tabs and line breaks
 * included) and none at the ends.
 */
export function tidy(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim();
}
