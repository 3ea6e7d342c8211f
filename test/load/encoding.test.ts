import { describe, expect, test } from 'vitest';
import { messagesAfter, write } from '../support/fixture.ts';

const FILE = 'place/other.json';
const record = JSON.stringify({ id: 'other', name: { en: 'Café' }, type: 'venue' }, null, 2).concat('\n');

describe('a file', () => {
  test('in UTF-8 is read', () => {
    expect(messagesAfter(write(FILE, record)).map(({ rule }) => rule)).toEqual(['R09']);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${record}`],
    ['in Latin 1', Buffer.from(record, 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${record}`, 'utf16le')],
    ['with a character cut off', Buffer.from(record).subarray(0, record.indexOf('é') + 1)],
    ['with nothing in it', ''],
  ])('%s is refused', (_, content) => {
    const messages = messagesAfter(write(FILE, content));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule: 'R01', file: FILE, line: 1 });
    expect(messages[0]?.problem).toContain('UTF-8');
  });
});
