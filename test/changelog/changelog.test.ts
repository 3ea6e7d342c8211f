import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/changelog/compare.ts';
import { printChanges } from '../../src/changelog/print.ts';
import { redirects } from '../../src/export/redirects.ts';
import {
  checkFolder,
  copySmall,
  MEETING,
  messagesAfter,
  PROJECT,
  remove,
  replace,
  SMALL,
  write,
  type Edit,
} from '../support/fixture.ts';

/** The changes from the small dataset to a copy with edits. */
const after = (...edits: readonly Edit[]) =>
  compare(PROJECT.model, checkFolder(SMALL).dataset, checkFolder(copySmall(...edits)).dataset);

const RECORD = 'meeting/2001-02-03-crane-ministerial';
const NEXT = 'meeting/2001-03-crane-ministerial';
const move: Edit = (folder) => {
  replace(
    `${NEXT}.json`,
    '"id": "2001-03-crane-ministerial"',
    '"id": "2001-03-01-crane-ministerial"',
  )(folder);
  replace(
    `${NEXT}.json`,
    '"date": "2001-03",',
    '"date": "2001-03-01",\n  "formerIds": [\n    "2001-03-crane-ministerial"\n  ],',
  )(folder);
  renameSync(join(folder, `${NEXT}.json`), join(folder, 'meeting/2001-03-01-crane-ministerial.json'));
};

test('two equal versions demand no new version', () => {
  expect(after()).toEqual({ least: 'none', records: [], facts: [] });
});

test('a value that changed is a fact with both values and its passages, and demands a patch', () => {
  expect(after(replace(MEETING, '"in-person"', '"video"'))).toEqual({
    least: 'patch',
    records: [],
    facts: [
      {
        change: 'changed',
        record: RECORD,
        path: '/format',
        before: 'in-person',
        after: 'video',
        evidence: ['gazette-2001-02-03#p1'],
      },
    ],
  });
});

test('a value that stays as a rejected claim was superseded', () => {
  const swap = [
    replace(MEETING, '"minutes": 45', '"minutes": 60'),
    replace(MEETING, '"value": 45,\n          "preferred": true,', '"value": 45,'),
    replace(MEETING, '"value": 60,', '"value": 60,\n          "preferred": true,'),
  ];
  expect(after(...swap).facts).toMatchObject([
    { change: 'superseded', path: '/duration/minutes', before: '45', after: '60' },
  ]);
});

test('a fact or record more demands a minor version', () => {
  const topic = write(
    'topic/origami.json',
    '{ "id": "origami", "label": { "en": "Origami" }, "definition": { "en": "Folding." } }',
  );
  expect(after(topic)).toMatchObject({
    least: 'minor',
    records: [{ change: 'added', record: 'topic/origami' }],
  });
  const title = replace(
    MEETING,
    'on Paper Cranes"\n  },\n  "status"',
    'on Paper Cranes",\n    "ja": "折り鶴"\n  },\n  "status"',
  );
  expect(after(title).facts).toHaveLength(0); // the words of a title are one value, and English is its label
});

test('a record that moved keeps its facts, and leads from the old id to the new', () => {
  const changes = after(move);
  expect(changes.least).toBe('minor');
  expect(changes.records).toContainEqual({
    change: 'moved',
    record: NEXT,
    to: 'meeting/2001-03-01-crane-ministerial',
  });
  expect(changes.facts.filter(({ change }) => change === 'removed')).toEqual([]);
});

test('a record that is gone demands a major version', () => {
  expect(after(remove('topic/paper-cranes.json'))).toMatchObject({
    least: 'major',
    records: [{ change: 'removed', record: 'topic/paper-cranes' }],
  });
});

test('the page names each change with its values and passages', () => {
  const page = printChanges(after(move, replace(MEETING, '"in-person"', '"video"')));
  expect(page).toContain('**minor**');
  expect(page).toContain(`- \`${NEXT}\` → \`meeting/2001-03-01-crane-ministerial\``);
  expect(page).toContain(`- \`${RECORD}#/format\`: “in-person” → “video” (gazette-2001-02-03#p1)`);
});

test('a record that moved is redirected', async () => {
  const { dataset } = checkFolder(copySmall(move));
  const files = await redirects.write(PROJECT.model, dataset);
  const page: unknown = JSON.parse(files.get('json/redirects.json') ?? '');
  expect(page).toEqual({ [NEXT]: 'meeting/2001-03-01-crane-ministerial' });
});

describe('the records of the last release', () => {
  const released = write('released.json', JSON.stringify([RECORD, NEXT]));

  test('are all there, or led to by a former id', () => {
    expect(messagesAfter(released)).toEqual([]);
    const moved = messagesAfter(released, move).filter(({ rule }) => rule === 'R36');
    expect(moved).toEqual([]);
  });

  test('and none of them vanishes in silence', () => {
    const [message] = messagesAfter(released, remove(`${NEXT}.json`)).filter(({ rule }) => rule === 'R36');
    expect(message).toMatchObject({ file: 'released.json', pointer: '/1' });
    expect(message?.problem).toContain(NEXT);
  });
});
