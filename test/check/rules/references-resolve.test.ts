import { describe, expect, test } from 'vitest';
import { referencesResolve } from '../../../src/check/rules/references-resolve.ts';
import { findings, HELD, NEXT, told, words } from '../../support/small.ts';

describe('an id that a record names', () => {
  test.each([
    ['of a record', { place: 'fixture-city' }],
    ['of the record itself', { links: [{ relation: 'refers-to', meeting: '2001-03-crane-ministerial' }] }],
    ['of records in a list', { documents: ['2001-02-03-crane-statement'] }],
    ['that is no text: the schema tells it', { place: 7, documents: [null, 7] }],
  ])('may be that %s', (_, fields) => {
    expect(told(referencesResolve, { [NEXT]: fields })).toEqual([]);
  });

  test.each([
    ['in a field', { place: 'nowhere' }, '/place', 'no place “nowhere”'],
    [
      'in a list',
      { documents: ['2001-02-03-crane-statement', 'none'] },
      '/documents/1',
      'no document “none”',
    ],
    ['in a part', { participants: [{ person: 'nobody' }] }, '/participants/0/person', 'no person “nobody”'],
    [
      'in a part of a part',
      { outcomes: [{ id: 'o1', followUps: [{ meeting: 'none' }] }] },
      '/outcomes/0/followUps/0/meeting',
      'no meeting “none”',
    ],
    ['of another kind', { place: 'sample-aiko' }, '/place', 'no place “sample-aiko”'],
  ])('is told where there is no such record, %s', (_, fields, pointer, problem) => {
    expect(told(referencesResolve, { [NEXT]: fields })).toEqual([`${NEXT} ${pointer}`]);
    expect(words(referencesResolve, { [NEXT]: fields })).toContain(problem);
  });

  test('is told where the record went', () => {
    const changes = { 'topic/paper-cranes': null };
    expect(told(referencesResolve, changes)).toEqual([
      `${HELD} /topics/0`,
      `${HELD} /agenda/0/topics/0`,
      `${HELD} /statements/0/topics/0`,
    ]);
  });
});

describe('the key of a part of the same record', () => {
  const statement = (agendaItem: string, more: object = {}) => ({
    statements: [{ id: 's1', agendaItem }],
    ...more,
  });

  test('leads to it', () => {
    const agenda = [{ id: 'a1' }, { id: 'a2' }];
    expect(told(referencesResolve, { [NEXT]: statement('a2', { agenda }) })).toEqual([]);
  });

  test.each([
    ['of no part', statement('a2', { agenda: [{ id: 'a1' }] })],
    ['of a part of another list', statement('s1', { agenda: [{ id: 'a1' }] })],
    ['of a part of another record', statement('a1')],
  ])('is told where it is that %s', (_, fields) => {
    expect(told(referencesResolve, { [NEXT]: fields })).toEqual([`${NEXT} /statements/0/agendaItem`]);
    expect(words(referencesResolve, { [NEXT]: fields })).toContain('member of “agenda” of this record');
    expect(words(referencesResolve, { [NEXT]: fields })).not.toContain('perhaps');
  });
});

describe('the id that was meant', () => {
  const CITIES = {
    'place/old-fixture-city': {},
    'place/new-fixture-town': {},
    'place/far-fixture-hill': {},
    'place/sea': {},
  };
  const expected = (place: string) =>
    findings(referencesResolve, { ...CITIES, [NEXT]: { place } })[0]?.expected;

  test('is one with most words in common, up to three of them', () => {
    expect(expected('the-fixture-city')).toMatch(
      /perhaps “fixture-city”, “old-fixture-city”, “far-fixture-hill”$/,
    );
    expect(expected('new-fixture-city')).toMatch(
      /perhaps “fixture-city”, “new-fixture-town”, “old-fixture-city”$/,
    );
  });

  test('is one with nearly the same letters where no word is the same', () => {
    expect(expected('fixturecity')).toMatch(/perhaps “fixture-city”$/);
    expect(expected('seas')).toMatch(/perhaps “sea”$/);
  });

  test('is not guessed where nothing is like it', () => {
    expect(expected('wxyz')).toBe('the id of an existing place');
  });

  test('is one of the kind that the field names', () => {
    expect(expected('sample-bob')).not.toContain('sample-aiko');
  });
});
