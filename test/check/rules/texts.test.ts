import { expect, test } from 'vitest';
import { allTexts } from '../../../src/check/rules/texts.ts';
import { HELD, NEXT, small, type Changes } from '../../support/small.ts';

/** The words of a record that are not in the small dataset, each as `pointer field language: words`. */
const added = (name: string, changes: Changes) => {
  const before = new Set([...allTexts(small({}))].map(({ pointer, words }) => `${pointer} ${words}`));
  return [...allTexts(small(changes))]
    .filter(
      ({ entry, pointer, words }) =>
        `${entry.kind.name}/${entry.id}` === name && !before.has(`${pointer} ${words}`),
    )
    .map(({ pointer, field, language, words }) => `${pointer} ${field} ${language ?? '-'}: ${words}`);
};

test('texts have the languages of their tags', () => {
  expect(added(NEXT, { [NEXT]: { title: { en: 'Cranes', ja: '鶴' } } })).toEqual([
    '/title/en title en: Cranes',
    '/title/ja title ja: 鶴',
  ]);
});

test('single lines and ids have no language', () => {
  expect(added('person/x', { 'person/x': { familyName: 'Mihon' } })).toEqual([
    '/id id -: x',
    '/familyName familyName -: Mihon',
  ]);
});

test('texts of parts and of members of lists are among them', () => {
  const agenda = [{ id: 'a1' }, { id: 'a2', number: '2', title: { en: 'Frogs' } }];
  expect(added(NEXT, { [NEXT]: { agenda } })).toEqual([
    '/agenda/1/id id -: a2',
    '/agenda/1/number number -: 2',
    '/agenda/1/title/en title en: Frogs',
  ]);
});

test('reasons of inferences are among them, by path and without a language', () => {
  const inferred = { '/a~b': 'Why.', '/start/local': 'Therefore.' };
  expect(added(NEXT, { [NEXT]: { inferred } })).toEqual([
    '/inferred/~1a~0b inferred -: Why.',
    '/inferred/~1start~1local inferred -: Therefore.',
  ]);
});

test('values that a dispute claims are among them where they are words', () => {
  const positions = [{ value: 'noon' }, { value: { en: 'Cranes' } }, { value: 7 }, { value: ['night'] }];
  expect(added(NEXT, { [NEXT]: { disputes: [{ id: 'd7', positions }] } })).toEqual([
    '/disputes/0/id id -: d7',
    '/disputes/0/positions/0/value value -: noon',
    '/disputes/0/positions/1/value/en value -: Cranes',
  ]);
});

test.each([
  ['numbers', { ordinal: 3 }],
  [
    'terms, ids of records and citations',
    {
      status: 'held',
      place: 'x',
      topics: ['x'],
      links: [{ relation: 'x', meeting: 'x', evidence: ['x#p1'] }],
    },
  ],
  ['evidence', { evidence: { '/title': 'x#p1' } }],
  ['members of a text that are no words', { title: { en: 7, ja: null } }],
])('%s are not among them', (_, fields) => {
  expect(added(NEXT, { [NEXT]: fields })).toEqual([]);
});

test('each record has its own', () => {
  expect(added(HELD, { [NEXT]: { title: { en: 'Cranes' } } })).toEqual([]);
});
