import { describe, expect, test } from 'vitest';
import { createSchemaChecker } from '../../src/check/schema-check.ts';
import { MEETING, messagesAfter, PROJECT, replace } from '../support/fixture.ts';

const checker = createSchemaChecker(PROJECT.schemas);
const folders = (prefix: string): readonly string[] =>
  [...PROJECT.schemas.keys()].filter((path) => path.startsWith(prefix));
const records = [...PROJECT.model.kinds, ...PROJECT.model.derived].map(({ name }) => name);

test('all files of the schema folder are read', () => {
  expect(records).toHaveLength(13);
  expect(folders('parts/').length).toBeGreaterThanOrEqual(15);
});

describe.each([...records, ...folders('parts/')])('schema %s', (path) => {
  test('refuses the empty object', () => {
    expect(checker.accepts(path, {})).toBe(false);
  });

  test.each([null, [], 'text', 7, true])('refuses %j in place of an object', (value) => {
    expect(checker.accepts(path, value)).toBe(false);
  });
});

describe.each(folders('concepts/'))('vocabulary %s', (path) => {
  test('refuses a term that it lacks', () => {
    expect(checker.accepts(path, 'no such term')).toBe(false);
    expect(checker.accepts(path, '')).toBe(false);
  });
});

function only(before: string, after: string) {
  const messages = messagesAfter(replace(MEETING, before, after));
  expect(messages.map(({ rule }) => rule)).toEqual(['R03']);
  return messages[0];
}

describe('an unknown field', () => {
  test('is named, with the fields there are and the one that was meant', () => {
    const message = only('"ordinal": 2', '"ordinl": 2');
    expect(message).toMatchObject({ line: 4, column: 3, pointer: '/ordinl' });
    expect(message?.problem).toContain('“ordinl”');
    expect(message?.expected).toContain('series, ordinal, title');
    expect(message?.repair).toContain('“ordinal”');
  });

  test.each(['__proto__', 'constructor', 'toString'])('is found though JavaScript knows %s', (name) => {
    expect(only('"ordinal": 2,', `"ordinal": 2, "${name}": 1,`)?.problem).toContain(`“${name}”`);
    expect(only('"minutes": 45,', `"minutes": 45, "${name}": 1,`)?.problem).toContain(`“${name}”`);
  });

  test('keeps its place when its name needs an escape in a pointer', () => {
    const message = only('"ordinal": 2,', '"ordinal": 2,\n  "a/b~": 1,');
    expect(message).toMatchObject({ line: 5, column: 3, pointer: '/a~1b~0' });
  });
});

describe('a missing field', () => {
  test('is named with what belongs there', () => {
    const message = only('  "status": "held",\n', '');
    expect(message?.problem).toContain('“status”');
    expect(message?.expected).toBe('Whether it took place.');
  });

  test('of which one of several is needed gives one message that names them all', () => {
    const named =
      '"person": "example-bob",\n      "office": "us-secretary-of-cranes",\n      "side": "US",\n      ';
    expect(only(named, '')?.expected).toBe('at least one of person, office, organization, side');
  });
});

describe('a term that its vocabulary lacks', () => {
  test.each([
    ['status', 'held', 'hled', 'held'],
    ['act', 'urged', 'concured', 'concurred'],
    ['format', 'in-person', 'In person', 'in-person'],
  ])('in %s, %s as %s, is answered with all terms and the nearest', (field, right, wrong, meant) => {
    const message = only(`"${field}": "${right}"`, `"${field}": "${wrong}"`);
    expect(message?.problem).toContain(`"${wrong}"`);
    expect(message?.expected).toMatch(new RegExp(`^one of .*\\b${meant}\\b`));
    expect(message?.repair).toContain(`did you mean “${meant}”?`);
  });

  test('lists every term of the scheme', () => {
    const scheme = PROJECT.model.schemes.find(({ name }) => name === 'act');
    const terms = scheme?.concepts.map(({ name }) => name).join(', ') ?? 'no scheme';
    expect(only('"act": "urged"', '"act": "zzz"')?.expected).toBe(`one of ${terms}`);
  });
});

describe('a value of the wrong type or form', () => {
  test.each([
    ['"ordinal": 2', '"ordinal": "2"', '/ordinal', 'integer'],
    ['"ordinal": 2', '"ordinal": 0', '/ordinal', 'number in the series'],
    ['"ordinal": 2', '"ordinal": 1.5', '/ordinal', 'integer'],
    ['"ordinal": 2', '"ordinal": null', '/ordinal', 'integer'],
    ['"approximate": true', '"approximate": "yes"', '/duration/approximate', 'boolean'],
    ['"date": "2001-02-03"', '"date": "2001-02-30"', '/date', 'ISO 8601-2'],
    ['"date": "2001-02-03"', '"date": "2001-13"', '/date', 'ISO 8601-2'],
    ['"date": "2001-02-03"', '"date": "3 February 2001"', '/date', 'ISO 8601-2'],
    ['"date": "2001-02-03"', '"date": ""', '/date', 'ISO 8601-2'],
    ['"local": "2001-02-03T17:30"', '"local": "2001-02-03T24:30"', '/start/local', 'wall-clock'],
    ['"local": "2001-02-03T17:30"', '"local": "2001-02-03T17:30Z"', '/start/local', 'wall-clock'],
    ['"America/Los_Angeles"', '"PST"', '/start/timeZone', 'IANA'],
    ['"America/Los_Angeles"', '"America/San_Francisco"', '/start/timeZone', 'IANA'],
    ['"America/Los_Angeles"', '"america/los_angeles"', '/start/timeZone', 'IANA'],
    ['"place": "fixture-city"', '"place": "Fixture City"', '/place', 'lower-case'],
    ['"value": 60', '"value": null', '/disputes/0/positions/1/value', 'type'],
    ['"preferred": true', '"preferred": false', '/disputes/0/positions/0/preferred', 'True'],
  ])('%s as %s is told at %s', (before, after, pointer, expected) => {
    const message = only(before, after);
    expect(message?.pointer).toBe(pointer);
    expect(message?.expected).toContain(expected);
    expect(message?.problem).toContain(after.slice(after.indexOf(': ') + 2));
  });

  test('in the name of a path is told at that path', () => {
    const message = only('"/ordinal": [', '"ordinal": [');
    expect(message).toMatchObject({ line: 152, column: 5, pointer: '/evidence/ordinal' });
  });

  test('given twice in a list is named', () => {
    const message = only('"outcomes": [', '"occasions": ["x", "x"],\n  "outcomes": [');
    expect(message?.problem).toBe('"x" stands in the list twice');
  });

  test.each(['2001', '2001-02', '2001-02-03', '2001-02/2001-03', '2001-02~', '2001?', '200X', '2001-21'])(
    'is not what %s is: honest dates are welcome',
    (date) => {
      expect(checker.accepts('values/edtf', date)).toBe(true);
    },
  );
});
