import { expect, test } from 'vitest';
import { expand, shorten } from '../src/namespaces.ts';

test('a compact name and its IRI stand for each other', () => {
  expect(expand('dcterms:title')).toBe('http://purl.org/dc/terms/title');
  expect(shorten('http://purl.org/dc/terms/title')).toBe('dcterms:title');
  expect(shorten('https://example.org/x')).toBe('https://example.org/x');
});

test('a prefix that nobody declared is told', () => {
  expect(() => expand('nope:x')).toThrow('nope:x');
});
