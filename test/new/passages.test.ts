import { expect, test } from 'vitest';
import { passagesOf } from '../../src/new/passages.ts';
import { proposeLocators } from '../../src/new/locators.ts';
import { objects } from '../../src/json.ts';
import { sourceRecord } from '../../src/new/source-record.ts';
import { passageDigest } from '../../src/verify/passage-text.ts';

test.each([
  [
    'a release',
    ['Title', 'November 14, 2023', 'Today they met.', 'Then they parted.'],
    ['title', 'header', 'p1', 'p2'],
  ],
  [
    'a Japanese release',
    ['日米外相会談', '令和5年11月14日', '１　冒頭', '２　両者', '（１）北朝鮮', '（２）中国', '３　最後'],
    ['title', 'header', 'item-1', 'item-2', 'item-2.1', 'item-2.2', 'item-3'],
  ],
  [
    'a list that starts again',
    ['Title', '1. One', '2. Two', '• (1) Inner', '1. One again', '2. Two again'],
    ['title', 'item-1', 'item-2', 'item-2.1', 'list-2-item-1', 'list-2-item-2'],
  ],
  ['a year at the beginning of a sentence', ['Title', '2023 was a good year.'], ['title', 'p1']],
])('the lines of %s are named as a reader would count them', (_, lines, names) => {
  expect(proposeLocators(lines)).toEqual(names);
});

test('the name of the section, the date and the way back of a page are told from its title and body', () => {
  const lines = ['Press Releases', 'The Talk', 'April 9, 2026', 'They talked.', 'Back to Press Releases'];
  expect(proposeLocators(lines)).toEqual(['section', 'title', 'header', 'p1', 'footer']);
});

test('a source gets the evidence of its own title, date and publisher, and reasons for what carries no claim', () => {
  const proposed = passagesOf('Press Releases\nThe Talk\nApril 9, 2026\nThey talked.\n');
  const given = {
    type: 'readout',
    publisher: 'mofa',
    published: '2026-04-09',
    url: 'https://www.mofa.go.jp/a.html',
  };
  const record = sourceRecord('mofa-2026-04-09', given, proposed);
  expect(record).toMatchObject({
    title: { en: 'The Talk' },
    read: 'whole',
    evidence: {
      '/title': ['mofa-2026-04-09#title'],
      '/publisher': ['mofa-2026-04-09#title'],
      '/published': ['mofa-2026-04-09#header'],
    },
    inferred: { '/publisher': 'The text names no publisher; it stands on the host www.mofa.go.jp.' },
  });
  expect(objects(record['passages']).map((passage) => passage['unused'])).toEqual([
    expect.stringContaining('section'),
    undefined,
    undefined,
    undefined,
  ]);
});

test('each line becomes a passage with its digest, whatever its white space', () => {
  const [title, p1] = passagesOf('  Title \r\n\r\nTwo\u00A0 words\n');
  expect(title?.passage).toEqual({ locator: 'title', digest: passageDigest(['Title']) });
  expect(p1?.passage).toEqual({ locator: 'p1', digest: passageDigest(['Two words']) });
});

test('lines of one name make one passage', () => {
  const passages = passagesOf('a\nb\nc\n', ['title', 'p1', 'p1']).map(({ passage }) => passage);
  expect(passages).toEqual([
    { locator: 'title', digest: passageDigest(['a']) },
    { locator: 'p1', digest: passageDigest(['b', 'c']), lines: 2 },
  ]);
});

test.each([
  ['too few names', ['title'], /1 locators for 3 lines/],
  ['a name that comes back', ['p1', 'p2', 'p1'], /“p1” comes back at line 3/],
])('%s are refused', (_, names, words) => {
  expect(() => passagesOf('a\nb\nc', names)).toThrow(words);
});
