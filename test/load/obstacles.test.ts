import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/load/read-json.ts';
import { messagesAfter, temporaryFolder, write, type Edit } from '../support/fixture.ts';

const FILE = 'topic/x.json';

/** Something else in place of a record. */
const OBSTACLES: readonly (readonly [name: string, edit: Edit, rule: string, words: string])[] = [
  [
    'a link to a file elsewhere',
    (folder) => {
      symlinkSync('/etc/hostname', join(folder, FILE));
    },
    'R04',
    'link',
  ],
  [
    'a link to nothing',
    (folder) => {
      symlinkSync('/nowhere', join(folder, FILE));
    },
    'R04',
    'link',
  ],
  [
    'a link to a folder above',
    (folder) => {
      symlinkSync('..', join(folder, FILE));
    },
    'R04',
    'link',
  ],
  [
    'a named pipe',
    (folder) => {
      execFileSync('mkfifo', [join(folder, FILE)]);
    },
    'R04',
    'not a file',
  ],
  [
    'a hundred megabytes',
    (folder) => {
      writeFileSync(join(folder, FILE), '{');
      truncateSync(join(folder, FILE), 100 * 1024 * 1024);
    },
    'R01',
    'bytes',
  ],
  ['a hundred thousand brackets', write(FILE, '['.repeat(100_000) + ']'.repeat(100_000)), 'R01', 'deep'],
  ['bytes of a picture', write(FILE, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])), 'R01', 'UTF-8'],
  ['a record that breaks off', write(FILE, '{ "id": "x", "label": { "en": "Br'), 'R01', 'JSON'],
];

describe.each(OBSTACLES)('%s', (_, edit, rule, words) => {
  test('is told in one message, and all else is read', () => {
    const messages = messagesAfter(edit);
    expect(messages.map((message) => message.rule)).toEqual([rule]);
    expect(messages[0]).toMatchObject({ file: FILE, line: 1 });
    expect(messages[0]?.problem).toContain(words);
  });
});

test('a file that goes away while it is read is told, not a crash', () => {
  const { messages } = readJson(join(temporaryFolder(), 'gone.json'), 10);
  expect(messages[0]?.problem).toContain('cannot be read');
});

test.each(['__proto__', 'constructor', 'toString', '../../escape', 'a/b', ''])(
  'a field named “%s” is told as unknown and changes nothing else',
  (name) => {
    const record = { id: 'x', label: { en: 'X' }, definition: { en: 'Y.' } };
    const text = JSON.stringify(record).replace('{', `{${JSON.stringify(name)}: {"polluted": true}, `);
    const messages = messagesAfter(write(FILE, text));
    expect(messages.map(({ rule }) => rule)).toContain('R03');
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  },
);
