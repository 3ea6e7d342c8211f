import { describe, expect, test } from 'vitest';
import { pathsLeadToValues } from '../../../src/check/rules/paths-lead-to-values.ts';
import { HELD, NEXT, told, words } from '../../support/small.ts';

describe.each(['evidence', 'inferred'])('a path in the field “%s”', (map) => {
  const paths = (...given: readonly string[]) => ({
    [HELD]: {
      disputes: undefined,
      evidence: undefined,
      inferred: undefined,
      [map]: Object.fromEntries(given.map((path) => [path, ['x']])),
    },
  });

  test.each([
    '/title',
    '/start',
    '/start/local',
    '/topics',
    '/topics/paper-cranes',
    '/agenda/a1',
    '/agenda/a1/title',
    '/agenda/a1/topics/paper-cranes',
    '/participants/sample-aiko/office',
    '/outcomes/o1/parties/JP/side',
  ])('may be %s', (path) => {
    expect(told(pathsLeadToValues, paths(path))).toEqual([]);
  });

  test.each([
    '/titles',
    '/start/zone',
    '/start/local/hour',
    '/topics/0',
    '/topics/frogs',
    '/agenda/0',
    '/agenda/a2',
    '/participants/nobody/office',
    'title',
    '/',
    '',
    '/title/',
  ])('leads to no value: %s', (path) => {
    expect(told(pathsLeadToValues, paths('/title', path))).toEqual([
      `${HELD} /${map}/${path.replaceAll('/', '~1')}`,
    ]);
    expect(words(pathsLeadToValues, paths(path))).toContain(`“${path}”`);
  });

  test('is escaped where it is told', () => {
    expect(told(pathsLeadToValues, paths('/a~b/c'))).toEqual([`${HELD} /${map}/~1a~0b~1c`]);
  });

  test('is looked up in its own record', () => {
    expect(told(pathsLeadToValues, { [NEXT]: { [map]: { '/place': ['x'] } } })).toEqual([
      `${NEXT} /${map}/~1place`,
    ]);
  });
});

describe('the field of a dispute', () => {
  const disputed = (...fields: readonly (readonly [field: string, preferred: boolean])[]) => ({
    [HELD]: {
      disputes: fields.map(([field, preferred], index) => ({
        id: `d${index}`,
        field,
        positions: [{ value: 1 }, preferred ? { value: 2, preferred } : { value: 2 }],
      })),
    },
  });

  test('leads to a value where a position is preferred', () => {
    expect(told(pathsLeadToValues, disputed(['/ordinal', true]))).toEqual([]);
    expect(told(pathsLeadToValues, disputed(['/ordinal', true], ['/numbers', true]))).toEqual([
      `${HELD} /disputes/1/field`,
    ]);
  });

  test('may lead nowhere where none is preferred', () => {
    expect(told(pathsLeadToValues, disputed(['/numbers', false]))).toEqual([]);
    const untrue = { id: 'd1', field: '/numbers', positions: [{ value: 1, preferred: false }] };
    expect(told(pathsLeadToValues, { [HELD]: { disputes: [untrue] } })).toEqual([]);
  });

  test('may be missing: the schema tells it', () => {
    const without = { id: 'd1', positions: [{ value: 1, preferred: true }] };
    expect(told(pathsLeadToValues, { [HELD]: { disputes: [without] } })).toEqual([]);
  });
});

test('a record may have no paths', () => {
  expect(told(pathsLeadToValues, { [NEXT]: { evidence: undefined } })).toEqual([]);
});
