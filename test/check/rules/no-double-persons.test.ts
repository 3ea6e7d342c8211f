import { expect, test } from 'vitest';
import { noDoublePersons } from '../../../src/check/rules/no-double-persons.ts';
import { AIKO, told, words, type Changes } from '../../support/small.ts';

const called = (en: string) => ({ name: { en } });

/** Two persons by their names, in the order of their ids. */
const two = (first: string, second: string): Changes => ({
  'person/x': called(first),
  'person/y': called(second),
});

test.each([
  ['with the words of the name in another order', 'Mihon Taro', 'Taro Mihon'],
  ['in capitals', 'Mihon Taro', 'MIHON Taro'],
  ['with a comma', 'Mihon Taro', 'Mihon, Taro'],
  ['with a hyphen', 'Mihon Taro', 'Mihon-Taro'],
  ['with full stops', 'Mihon Taro', 'Mihon.Taro'],
  ['with an initial', 'Mihon Taro', 'Mihon R. Taro'],
  ['with one letter more', 'Mihon Taro', 'Mihon Taroh'],
  ['with one letter less', 'Mihon Taroh', 'Mihon Taro'],
  ['with another letter', 'Mihon Taro', 'Mihon Tara'],
  ['with another letter in a name of nine', 'Orei Miko', 'Orei Mika'],
  ['with the same short name', 'Xi', 'Xi'],
])('a person is told a second time %s', (_, first, second) => {
  expect(told(noDoublePersons, two(first, second))).toEqual(['person/y /name']);
  expect(words(noDoublePersons, two(first, second))).toContain('“x”');
});

test.each([
  ['two letters apart', 'Mihon Taro', 'Mihon Tarooh'],
  ['one letter apart in short names', 'Rei Miko', 'Rei Mika'],
  ['of initials only', 'A. B.', 'C. D.'],
  ['that share one word of two', 'Mihon Taro', 'Mihon Hanako'],
])('two persons may have names %s', (_, first, second) => {
  expect(told(noDoublePersons, two(first, second))).toEqual([]);
});

const variant = (type: string, en: string) => ({ variants: [{ text: { en }, type }] });

test.each([
  ['is the name of another', variant('order', 'Mihon Taro'), {}],
  ['is also one of another', variant('order', 'Miss Origami'), variant('misspelling', 'Miss Origami')],
])('a variant that %s is told', (_, first, second) => {
  const changes = {
    'person/x': { ...called('Zettai Chigau'), ...first },
    'person/y': { ...called('Mihon Taro'), ...second },
  };
  expect(told(noDoublePersons, changes)).toEqual(['person/y /name']);
});

test('a byname may be that of two', () => {
  const byname = variant('byname', 'The Folder of Cranes');
  const changes = {
    'person/x': { ...called('Mihon Taro'), ...byname },
    'person/y': { ...called('Zettai Chigau'), ...byname },
  };
  expect(told(noDoublePersons, changes)).toEqual([]);
});

test('names in Japanese are compared where there are no others', () => {
  const changes = { 'person/x': { name: { ja: '折紙太郎' } }, 'person/y': { name: { ja: '折紙太郎' } } };
  expect(told(noDoublePersons, changes)).toEqual(['person/y /name']);
});

test('of three records of one person the later two are told', () => {
  const changes = { ...two('Mihon Taro', 'Mihon Taro'), 'person/z': called('Taro Mihon') };
  expect(told(noDoublePersons, changes)).toEqual(['person/y /name', 'person/z /name']);
});

test('records of other kinds may have the name of a person', () => {
  expect(told(noDoublePersons, { 'place/sample': called('Sample Aiko'), [AIKO]: {} })).toEqual([]);
});
