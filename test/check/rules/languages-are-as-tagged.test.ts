import { expect, test } from 'vitest';
import { languagesAreAsTagged } from '../../../src/check/rules/languages-are-as-tagged.ts';
import { HELD, told, words } from '../../support/small.ts';

const titled = (language: string, title: string) => ({ [HELD]: { title: { [language]: title } } });

test.each([
  ['en', 'The Second Meeting on Paper Cranes'],
  ['en', 'The meeting on “折り鶴” and more'],
  ['en', 'The meetings on 「つる」, “ツル” and more'],
  ['en', 'Paper Cranes (折り鶴) and Frogs（かえる）'],
  ['en', 'Café “Señor”'],
  ['en', '2 + 2'],
  ['ja', '第2回折り鶴閣僚会合'],
  ['ja', 'つる'],
  ['ja', 'ツル'],
  ['ja', 'The meeting on 鶴'],
  ['ja', 'EPCC'],
  ['ja', '2+2'],
  ['ja', 'iPS'],
  ['zh', 'The meeting on cranes'],
  ['fr', '折り鶴'],
])('“%s” may be the tag of: %s', (language, title) => {
  expect(told(languagesAreAsTagged, titled(language, title))).toEqual([]);
});

test.each([
  ['en', '折り鶴'],
  ['en', 'つる'],
  ['en', 'ツル'],
  ['en', '鶴'],
  ['en', 'The meeting on 鶴'],
  ['en', 'The meeting on “cranes” 鶴 and “frogs”'],
  ['en', 'The meeting on 「cranes」 鶴 and 「frogs」'],
  ['en', 'The meeting (on cranes) 鶴 (and frogs)'],
  ['en', 'The meeting（on cranes）鶴（and frogs）'],
  ['en', 'The meeting on “鶴'],
  ['ja', 'The Second Meeting'],
  ['ja', 'EPCC meeting'],
  ['ja', 'The “Cranes”'],
])('“%s” is not the tag of: %s', (language, title) => {
  expect(told(languagesAreAsTagged, titled(language, title))).toEqual([`${HELD} /title/${language}`]);
  expect(words(languagesAreAsTagged, titled(language, title))).toContain(`“${language}”`);
});

test('words without a tag may be in any language', () => {
  const changes = { [HELD]: { inferred: { '/title': '折り鶴' } }, 'person/x': { familyName: '見本' } };
  expect(told(languagesAreAsTagged, changes)).toEqual([]);
});
