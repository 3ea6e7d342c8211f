import { describe, expect, test } from 'vitest';
import { addressesArePublic } from '../../../src/check/rules/addresses-are-public.ts';
import { GAZETTE, HERALD, told, words } from '../../support/small.ts';

const at = (url: string) => ({ [HERALD]: { url } });
const HERALD_URL = [`${HERALD} /url`];

test.each([
  'https://herald.example/',
  'http://herald.example/2001/02/03.html',
  'https://www.herald.example/a_b/c?page=4&lang=en#top',
  'https://herald1.example/',
  'https://1herald.example/',
  'https://3.herald.example/',
  'https://herald.example:443/',
  'https://herald.example/?no_utm_source=1',
  'https://herald.example/?gclick=1',
  'https://herald.example/utm_source',
  'https://herald.example/?q=utm_source',
  'https://local.example/',
  'https://herald.lang/',
  'https://notlocalhost.example/',
  'https://見本.example/',
])('an address may be %s', (url) => {
  expect(told(addressesArePublic, at(url))).toEqual([]);
});

describe('an address is told', () => {
  test.each([
    ['herald.example', 'not an address'],
    ['/2001/02', 'not an address'],
    ['ftp://herald.example/', 'ftp:'],
    ['file:///herald.html', 'file:'],
    ['mailto:editor@herald.example', 'mailto:'],
    ['https+x://herald.example/', 'https+x:'],
    ['xhttps://herald.example/', 'xhttps:'],
    ['https://10.0.0.1/', '10.0.0.1'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://localhost/', 'localhost'],
    ['https://intranet/', 'intranet'],
    ['https://herald.local/', 'herald.local'],
    ['https://herald.internal/', 'herald.internal'],
    ['https://herald.lan/', 'herald.lan'],
    ['https://editor@herald.example/', 'password'],
    ['https://:secret@herald.example/', 'password'],
    ['https://herald.example:8443/', 'port 8443'],
    ['http://herald.example:443/', 'port 443'],
    ['https://herald.example/?utm_source=x', 'tracking'],
    ['https://herald.example/?page=4&utm_campaign=x', 'tracking'],
    ['https://herald.example/?fbclid=x', 'tracking'],
    ['https://herald.example/?gclid=x&page=4', 'tracking'],
  ])('%s', (url, word) => {
    expect(told(addressesArePublic, at(url))).toEqual(HERALD_URL);
    expect(words(addressesArePublic, at(url))).toContain(word);
  });
});

describe('an address that two records have', () => {
  const SHARED = 'https://gazette.example/2001-02-03';

  test('is told at the second source', () => {
    expect(told(addressesArePublic, at(SHARED))).toEqual(HERALD_URL);
    expect(words(addressesArePublic, at(SHARED))).toContain('“gazette-2001-02-03”');
  });

  test('is told at each source after the first', () => {
    const changes = { ...at(SHARED), 'source/third': { url: SHARED } };
    expect(told(addressesArePublic, changes)).toEqual([...HERALD_URL, 'source/third /url']);
  });

  test('may be that of a source and a document', () => {
    expect(told(addressesArePublic, { 'document/statement': { url: SHARED } })).toEqual([]);
  });

  test('may be where two sources are kept, or where the one is kept that the other is', () => {
    const [page, archive] = ['https://herald.example/', 'https://archive.example/'];
    expect(told(addressesArePublic, { [GAZETTE]: { archive }, [HERALD]: { url: page, archive } })).toEqual(
      [],
    );
    expect(told(addressesArePublic, { [HERALD]: { url: page, archive: SHARED } })).toEqual([]);
    expect(told(addressesArePublic, { [GAZETTE]: { archive: page }, [HERALD]: { url: page } })).toEqual([]);
  });

  test('differs by its last letter', () => {
    expect(told(addressesArePublic, at(`${SHARED}/`))).toEqual([]);
  });
});

test('an address that is no text is left to the schema', () => {
  expect(told(addressesArePublic, { [HERALD]: { url: 7 } })).toEqual([]);
});

test('words that are no addresses by their field are not looked at', () => {
  expect(told(addressesArePublic, { [GAZETTE]: { title: { en: 'ftp://gazette' } } })).toEqual([]);
});
