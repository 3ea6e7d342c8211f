import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/load/parse.ts';
import { member } from '../../src/json.ts';
import { messagesAfter, write } from '../support/fixture.ts';

/** The error that a text is refused with. */
function refusal(source: string): unknown {
  try {
    parseJson(source);
  } catch (error) {
    return error;
  }
  throw new Error(`This was accepted: ${source}`);
}

describe('a place', () => {
  const { positions } = parseJson('{\n  "a/b": [1,\n    { "~": "見本" }],\n\t"c": null\n}\n');

  test.each([
    ['', 1, 1],
    ['/a~1b', 2, 3],
    ['/a~1b/0', 2, 11],
    ['/a~1b/1', 3, 5],
    ['/a~1b/1/~0', 3, 7],
    ['/c', 4, 2],
  ])('of %j is line %i, column %i', (pointer, line, column) => {
    expect(positions.get(pointer)).toEqual({ line, column });
  });

  test('is kept for each value and nothing else', () => {
    expect(positions.size).toBe(6);
  });

  test('is the same with the line ends of Windows', () => {
    const windows = parseJson('{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n');
    expect(windows.positions.get('/b')).toEqual({ line: 3, column: 3 });
  });
});

describe('a name given twice', () => {
  test('is told at its second place, as written', () => {
    const { duplicates } = parseJson('{ "/a": 1,\n  "b": 2,\n  "/a": 3 }');
    expect(duplicates).toEqual([{ name: '/a', pointer: '/~1a', position: { line: 3, column: 3 } }]);
  });

  test('is told once, though its values have the same names inside', () => {
    const { duplicates } = parseJson(
      '{ "a": { "x": 1, "y": [{ "z": 1 }] }, "a": { "x": 2, "y": [{ "z": 2 }] } }',
    );
    expect(duplicates.map(({ pointer }) => pointer)).toEqual(['/a']);
  });

  test('is found however it is written', () => {
    expect(parseJson(String.raw`{ "a": 1, "\u0061": 2 }`).duplicates).toHaveLength(1);
  });

  test('is none where two objects have it', () => {
    expect(parseJson('[{ "a": 1 }, { "a": 2 }, { "b": { "a": 3 } }]').duplicates).toEqual([]);
  });
});

describe('a name that JavaScript knows', () => {
  test('__proto__ is a member like any other', () => {
    const { value, positions } = parseJson('{ "__proto__": { "polluted": true } }');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(member(value, '__proto__')).toEqual({ polluted: true });
    expect(member(value, 'polluted')).toBeUndefined();
    expect(member({}, 'polluted')).toBeUndefined();
    expect(positions.get('/__proto__/polluted')).toEqual({ line: 1, column: 18 });
  });

  test('constructor is not there unless it is written', () => {
    expect(member(parseJson('{}').value, 'constructor')).toBeUndefined();
    expect(parseJson('{ "constructor": 1 }').duplicates).toEqual([]);
  });
});

describe('what is no JSON', () => {
  test.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1\n}', 2, 7],
    ["{\n  'a': 1\n}", 2, 3],
    ['{ "a": 1 } // note', 1, 12],
    ['{ "a": 01 }', 1, 8],
    ['{ "a": NaN }', 1, 8],
    ['{\n "a": "b\nc" }', 2, 7],
    ['{ "a": "b\tc" }', 1, 8],
    ['{ "a\u0001": 1 }', 1, 3],
    ['', 1, 1],
    ['{ "a": [1, 2', 1, 12],
    [String.raw`{ "a": "\ud83d" }`, 1, 8],
    [String.raw`{ "\udc00": 1 }`, 1, 3],
  ])('%j is refused at line %i, column %i', (source, line, column) => {
    expect(refusal(source)).toMatchObject({ line, column });
  });

  test('is told with the file, and the rest of the data is not called wrong', () => {
    const messages = messagesAfter(write('topic/paper-cranes.json', '{\n  "id": "paper-cranes",\n}\n'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule: 'R01', file: 'topic/paper-cranes.json', line: 3, column: 1 });
  });
});

test('numbers, escapes and characters beyond the basic plane come through', () => {
  const source = String.raw`{ "a": [-1.5e3, "\u00e9\n\"", "\ud83d\ude00", "𠮷", true, null] }`;
  expect(parseJson(source).value).toEqual({ a: [-1500, 'é\n"', '😀', '𠮷', true, null] });
});
