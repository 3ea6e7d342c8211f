import { expect, test } from 'vitest';
import { DEMANDS } from '../../src/check/demands.ts';
import { isObject, list, member, objects, text, type Json } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import type { Message } from '../../src/message.ts';
import { colourReport, REPORTS } from '../../src/report/index.ts';
import { textReport } from '../../src/report/text.ts';

const message = (over: Partial<Message>): Message => ({
  rule: 'R07',
  severity: 'error',
  file: 'data/meeting/a.json',
  line: 2,
  column: 3,
  pointer: '/start',
  problem: 'the clocks disagree: 10%',
  expected: 'one instant,\nnot two',
  repair: 'look it up',
  fixable: false,
  ...over,
});

const REPORT = {
  messages: [
    message({ file: 'data/topic/b.json', rule: 'R31', line: 1, column: 1, pointer: '', fixable: true }),
    message({}),
    message({ line: 1, column: 1, severity: 'warning' }),
  ],
  texts: new Map([['data/meeting/a.json', '{\n  "start": 1\n}\n']]),
};

/** The report in a format. */
function report(format: string): string {
  const write = REPORTS[format];
  if (!write) throw new Error(`There is no format ${format}.`);
  return write(REPORT);
}

test('a person reads it by file, with the line in question, its mark, and what to do', () => {
  const lines = report('text').split('\n');
  expect(lines.filter((line) => line === 'data/meeting/a.json')).toHaveLength(1);
  expect(lines.indexOf('data/meeting/a.json')).toBeLessThan(lines.indexOf('data/topic/b.json'));
  const place = lines.indexOf('    > 2 |   "start": 1');
  expect(lines[place - 1]).toBe('      1 | {');
  expect(lines[place + 1]?.indexOf('^')).toBe(lines[place]?.indexOf('"start"'));
  expect(lines).toContain('    mend      npm run fix, or by hand: look it up');
  expect(lines.at(-1)).toMatch(/^2 errors, 1 warnings; npm run fix mends 1 of them\. .*npm run rules$/);
});

test('where nothing is wrong it says so in one line', () => {
  expect(textReport({ messages: [], texts: new Map() })).toBe('0 errors, 0 warnings');
});

test('a colour never changes the words', () => {
  const plain = colourReport(REPORT).replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
  expect(plain).toBe(report('text'));
});

test('a line that is very long, or has control characters, is shown short and safe', () => {
  const texts = new Map([['data/meeting/a.json', `{\n  "a": "\u0007${'x'.repeat(500)}"\n}`]]);
  const lines = textReport({ messages: [message({ column: 300 })], texts }).split('\n');
  expect(lines.every((line) => line.length < 130)).toBe(true);
  expect(lines.join('')).not.toContain('\u0007');
});

test('a program reads the messages as they are, in order', () => {
  const read = parseJson(report('json')).value;
  expect(objects(read).map((one) => [text(one, 'file'), member(one, 'line')])).toEqual([
    ['data/meeting/a.json', 1],
    ['data/meeting/a.json', 2],
    ['data/topic/b.json', 1],
  ]);
  expect(objects(read)[1]).toEqual(message({}));
});

test('a code host gets one command a message, with nothing left that would end it early', () => {
  const lines = report('github').split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe(
    '::error file=data/meeting/a.json,line=2,col=3,title=R07::the clocks disagree: 10%25%0Aexpected: one instant,%0Anot two%0Amend: look it up',
  );
  expect(lines[0]).toMatch(/^::warning /);
});

test('a scanner gets SARIF: every rule is described, every result has its place', () => {
  const [run] = objects(member(parseJson(report('sarif')).value, 'runs'));
  const rules = objects(at(run, 'tool', 'driver', 'rules'));
  expect(rules.map((rule) => text(rule, 'id'))).toEqual(DEMANDS.map(({ number }) => number));
  const results = objects(member(run, 'results'));
  expect(results).toHaveLength(3);
  for (const result of results) {
    const index = member(result, 'ruleIndex');
    expect(rules[typeof index === 'number' ? index : -1]).toMatchObject({ id: text(result, 'ruleId') });
    const [location] = list(member(result, 'locations'));
    expect(at(location, 'physicalLocation', 'region', 'startLine')).toBeGreaterThan(0);
  }
});

function at(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
