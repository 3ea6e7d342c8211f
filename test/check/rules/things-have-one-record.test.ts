import { expect, test } from 'vitest';
import { thingsHaveOneRecord } from '../../../src/check/rules/things-have-one-record.ts';
import { told, words } from '../../support/small.ts';

const item = (wikidata: string) => ({ wikidata });

test('an item of two records is told at the second, whatever their kinds', () => {
  const changes = { 'organization/x': item('Q1'), 'place/y': item('Q1') };
  expect(told(thingsHaveOneRecord, changes)).toEqual(['place/y /wikidata']);
  expect(words(thingsHaveOneRecord, changes)).toContain('“Q1” is the item of “organization/x” already');
});

test('of three records with one item the later two are told, with the first', () => {
  const changes = { 'place/x': item('Q1'), 'place/y': item('Q1'), 'place/z': item('Q1') };
  expect(told(thingsHaveOneRecord, changes)).toEqual(['place/y /wikidata', 'place/z /wikidata']);
  expect(words(thingsHaveOneRecord, changes)).not.toContain('“place/y” already');
});

test('records with items of their own, or with none, are not told', () => {
  expect(told(thingsHaveOneRecord, { 'place/x': item('Q1'), 'place/y': item('Q11'), 'place/z': {} })).toEqual(
    [],
  );
});
