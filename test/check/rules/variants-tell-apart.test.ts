import { describe, expect, test } from 'vitest';
import { variantsTellApart } from '../../../src/check/rules/variants-tell-apart.ts';
import { AIKO, told, words } from '../../support/small.ts';

const variants = (...texts: readonly Record<string, string>[]) => ({
  variants: texts.map((text) => ({ text, type: 'order' })),
});

describe('a variant may be', () => {
  test.each([
    ['another form of the name', variants({ en: 'Aiko Sample' })],
    ['the name in small letters', variants({ en: 'sample aiko' })],
    ['the name in another language', variants({ ja: 'Sample Aiko' })],
    ['the name of a record of another kind', variants({ en: 'Fixture City' }, { en: 'Paper cranes' })],
    ['the name of another in another language', variants({ ja: 'Bob Example' })],
    ['the same as another variant', variants({ en: 'Aiko' }, { en: 'Aiko' })],
    ['without words', { variants: [{ type: 'order' }, { text: 'Sample Aiko' }, { text: { en: 7 } }] }],
    ['none', { variants: undefined }],
  ])('%s', (_, fields) => {
    expect(told(variantsTellApart, { [AIKO]: fields })).toEqual([]);
  });
});

test.each([
  ['en', 'Sample Aiko'],
  ['ja', '見本愛子'],
])('a variant must not be the name itself: “%s”', (language, name) => {
  const changes = { [AIKO]: variants({ en: 'Aiko' }, { [language]: name }) };
  expect(told(variantsTellApart, changes)).toEqual([`${AIKO} /variants/1/text/${language}`]);
  expect(words(variantsTellApart, changes)).toContain(`“${name}” is the name itself`);
});

test('a variant must not be the name of another, in any of its languages', () => {
  const changes = {
    [AIKO]: variants({ ja: '愛子', en: 'Bob Example' }, { en: 'Mihon Hanako', ja: '見本花子' }),
    'person/mihon-hanako': { name: { en: 'Mihon Hanako', ja: '見本花子' } },
  };
  expect(told(variantsTellApart, changes)).toEqual([
    `${AIKO} /variants/0/text/en`,
    `${AIKO} /variants/1/text/en`,
    `${AIKO} /variants/1/text/ja`,
  ]);
  expect(words(variantsTellApart, changes)).toMatch(/name of “example-bob”[^]*name of “mihon-hanako”/);
});

describe('what a record is called by', () => {
  test.each([
    ['office/us-secretary-of-cranes', { en: 'Minister for Cranes of Japan' }],
    ['series/origami', { en: 'Ministerial Meeting on Paper Cranes' }],
    ['topic/frogs', { en: 'Paper cranes' }],
    ['organization/other', { en: 'Ministry of Cranes of Japan' }],
  ])('is looked up for each kind: %s', (name, text) => {
    expect(told(variantsTellApart, { [name]: variants(text) })).toEqual([`${name} /variants/0/text/en`]);
  });

  test('may be missing', () => {
    expect(told(variantsTellApart, { 'person/x': variants({ en: '' }), 'person/y': { name: 'Z' } })).toEqual(
      [],
    );
  });

  test('is text: a number is nobody’s name', () => {
    const changes = { 'person/x': variants({ en: '7' }), 'person/y': { name: { en: 7 } } };
    expect(told(variantsTellApart, changes)).toEqual([]);
  });
});
