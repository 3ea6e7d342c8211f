import { describe, expect, test } from 'vitest';
import { nothingStandsAlone } from '../../../src/check/rules/nothing-stands-alone.ts';
import { HELD, HERALD, NEXT, told, words, type Changes } from '../../support/small.ts';

describe.each(['person', 'office', 'topic', 'document', 'source'])('a record of the kind “%s”', (kind) => {
  test('is told where nothing names it', () => {
    expect(told(nothingStandsAlone, { [`${kind}/x`]: {} })).toEqual([`${kind}/x /id`]);
    expect(words(nothingStandsAlone, { [`${kind}/x`]: {} })).toContain(`names this ${kind}`);
  });
});

test.each(['meeting', 'series', 'place', 'organization', 'initiative'])(
  'a record of the kind “%s” may stand alone',
  (kind) => {
    expect(told(nothingStandsAlone, { [`${kind}/x`]: {} })).toEqual([]);
  },
);

describe('a record is named', () => {
  test.each<readonly [string, string, Changes]>([
    ['in a field of a part', 'person/x', { [NEXT]: { participants: [{ person: 'x' }] } }],
    ['in a list', 'topic/x', { [NEXT]: { topics: ['paper-cranes', 'x'] } }],
    ['in a part of a part', 'topic/x', { [NEXT]: { statements: [{ id: 's1', topics: ['x'] }] } }],
    [
      'by a record of another kind that stands alone',
      'office/x',
      { 'person/example-bob': { tenures: [{ office: 'x' }] } },
    ],
    [
      'by a citation of a part',
      'source/x',
      { [NEXT]: { participants: [{ side: 'JP', evidence: ['x#p1'] }] } },
    ],
    [
      'by the evidence of a record',
      'source/x',
      { [NEXT]: { evidence: { '/date': ['gazette-2001-02-03#p1', 'x#p1'] } } },
    ],
    ['by a record of its kind', 'topic/x', { 'topic/paper-cranes': { broader: ['x'] } }],
  ])('%s', (_, name, changes) => {
    expect(told(nothingStandsAlone, { [name]: {}, ...changes })).toEqual([]);
  });

  test.each<readonly [string, string, Changes]>([
    ['by itself in a list', 'topic/x', { 'topic/x': { broader: ['x'] } }],
    ['by its own evidence', 'source/x', { 'source/x': { evidence: { '/title': ['x#p1'] } } }],
    ['by the name of another kind', 'topic/x', { 'topic/x': {}, [NEXT]: { place: 'x' } }],
    ['in words like those of a citation', 'source/x', { 'source/x': {}, [NEXT]: { title: { en: 'x#p1' } } }],
    ['in words', 'topic/x', { 'topic/x': {}, [NEXT]: { title: { en: 'x' } } }],
  ])('is told where it is named %s', (_, name, changes) => {
    expect(told(nothingStandsAlone, changes)).toEqual([`${name} /id`]);
  });
});

test('a source that was left behind is told', () => {
  expect(told(nothingStandsAlone, { [HELD]: { disputes: undefined } })).toEqual([`${HERALD} /id`]);
});
