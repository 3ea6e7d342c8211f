import { describe, expect, test } from 'vitest';
import { charactersAreVisible } from '../../../src/check/rules/characters-are-visible.ts';
import { findings, HELD, told, words } from '../../support/small.ts';

const titled = (en: string) => ({ [HELD]: { title: { en } } });
const TITLE = [`${HELD} /title/en`];

test.each(['Paper cranes', 'Café', '折り鶴（つる）', 'Cranes – “paper” ones', 'Crane 🕊', 'a\u00b2', ''])(
  'a text may be: %s',
  (title) => {
    expect(told(charactersAreVisible, titled(title))).toEqual([]);
  },
);

describe('a character that nobody sees is told, and for people to mend', () => {
  test.each([
    ['U+0000', '\u0000'],
    ['U+0007', '\u0007'],
    ['U+00AD', '\u00ad'],
    ['U+200B', '\u200b'],
    ['U+200E', '\u200e'],
    ['U+E000', '\ue000'],
    ['U+0378', '\u0378'],
    ['U+FFFD', '\ufffd'],
    ['U+E0041', '\u{e0041}'],
    ['U+F0000', '\u{f0000}'],
  ])('%s', (code, character) => {
    const changes = titled(`Paper${character}cranes`);
    expect(told(charactersAreVisible, changes)).toEqual(TITLE);
    expect(words(charactersAreVisible, changes)).toContain(`${code} in the text\n"Papercranes"\n`);
    expect(findings(charactersAreVisible, changes)[0]?.fixable).toBe(false);
  });

  test('each time that it stands there, in the text expected', () => {
    const changes = titled('Pa\u200bper  cra\u200bnes\u0007');
    expect(told(charactersAreVisible, changes)).toEqual(TITLE);
    expect(words(charactersAreVisible, changes)).toMatch(/U\+200B[^]*"Paper cranes"\nremove/);
  });
});

describe('an odd form is told, and for npm run fix to mend', () => {
  test.each([
    ['two spaces', 'Paper  cranes', 'Paper cranes'],
    ['a space before', ' Paper cranes', 'Paper cranes'],
    ['a space behind', 'Paper cranes ', 'Paper cranes'],
    ['a space that does not break', 'Paper\u00a0cranes', 'Paper cranes'],
    ['an ideographic space', '折り\u3000鶴', '折り 鶴'],
    ['a line break', 'Paper\ncranes', 'Paper cranes'],
    ['a line separator', 'Paper\u2028cranes', 'Paper cranes'],
    ['a tab', 'Paper\tcranes', 'Paper cranes'],
    ['a letter in two parts', 'Cafe\u0301', 'Café'],
    ['kana in two parts', 'か\u3099', 'が'],
  ])('%s', (_, title, clean) => {
    expect(told(charactersAreVisible, titled(title))).toEqual(TITLE);
    expect(words(charactersAreVisible, titled(title))).toContain(`normal form C, or has`);
    expect(words(charactersAreVisible, titled(title))).toContain(`\n"${clean}"\nwrite`);
    expect(findings(charactersAreVisible, titled(title))[0]?.fixable).toBe(true);
  });
});
