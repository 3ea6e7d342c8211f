import { describe, expect, test } from 'vitest';
import { allCitations, citationsResolve } from '../../../src/check/rules/citations-resolve.ts';
import { NEXT, small, told, words } from '../../support/small.ts';

const recorded = (...citations: readonly string[]) => ({ [NEXT]: { evidence: { '/date': citations } } });

test.each(['gazette-2001-02-03#title', 'gazette-2001-02-03#item-2', 'herald-2001-02#p1'])(
  'a citation may be %s',
  (citation) => {
    expect(told(citationsResolve, recorded(citation))).toEqual([]);
  },
);

describe('a citation is told', () => {
  test.each([
    ['of a passage that the source lacks', 'herald-2001-02#p2', 'has no passage “p2”', 'one of p1\n'],
    ['of a passage of another source', 'herald-2001-02#title', 'has no passage “title”', 'one of p1\n'],
    ['of a source that is missing', 'none#p1', 'no source “none”', 'add the source'],
    ['of a record that is no source', 'paper-cranes#p1', 'no source “paper-cranes”', 'add the source'],
    ['without a passage', 'herald-2001-02', 'has no passage', 'one of p1\n'],
    ['without a source', '#p1', 'no source “”', 'add the source'],
    ['without anything', '', 'no source “”', 'add the source'],
  ])('%s', (_, citation, problem, help) => {
    const changes = recorded('gazette-2001-02-03#p1', citation);
    expect(told(citationsResolve, changes)).toEqual([`${NEXT} /evidence/~1date/1`]);
    expect(words(citationsResolve, changes)).toContain(problem);
    expect(words(citationsResolve, changes)).toContain(help);
  });

  test('of a source that lists no passages', () => {
    const changes = { ...recorded('x#p1'), 'source/x': {} };
    expect(words(citationsResolve, changes)).toContain('source “x” has no passage “p1”');
  });

  test('in a part, and in a part of a part', () => {
    const participants = [{ side: 'JP' }, { side: 'US', evidence: ['herald-2001-02#p1', 'none#p1'] }];
    const disputes = [{ id: 'd1', positions: [{ value: 1, evidence: ['none#p2'] }] }];
    expect(told(citationsResolve, { [NEXT]: { participants, disputes } })).toEqual([
      `${NEXT} /participants/1/evidence/1`,
      `${NEXT} /disputes/0/positions/0/evidence/0`,
    ]);
  });
});

test('what is no list of citations has none', () => {
  const of = (evidence: string | null | Record<string, number | null>) =>
    [
      ...allCitations(small({ [NEXT]: { evidence, participants: [{ side: 'JP', evidence: [7, null] }] } })),
    ].filter(({ entry }) => entry.id === '2001-03-crane-ministerial');
  expect(of({ '/date': 7, '/a': null })).toEqual([]);
  expect(of(null)).toEqual([]);
  expect(of('none#p1')).toEqual([]);
});
