import { describe, expect, test } from 'vitest';
import { filesAreCanonical } from '../../../src/check/rules/files-are-canonical.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { PROJECT } from '../../support/fixture.ts';
import { small } from '../../support/small.ts';

/** What the rule finds in a topic whose file is written otherwise. */
const found = (write: (canonical: string) => string) => {
  const entry = small({}).find('topic', 'paper-cranes');
  if (!entry) throw new Error('there is no such topic');
  return [...filesAreCanonical.check(createDataset([{ ...entry, text: write(entry.text) }]), PROJECT.model)];
};

test('a file in canonical form is not told', () => {
  expect(found((text) => text)).toEqual([]);
});

describe('a file is told with the first line that differs', () => {
  test.each<readonly [string, (text: string) => string, number]>([
    ['another indent', (text) => text.replaceAll('\n  ', '\n    '), 2],
    ['a last brace indented', (text) => text.replace(/\}\n$/, ' }\n'), 9],
    ['no line feed at the end', (text) => text.trimEnd(), 10],
    ['a line feed more at the end', (text) => `${text}\n`, 11],
    ['all in one line', (text) => JSON.stringify(JSON.parse(text)), 1],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n'), 1],
    ['nothing', () => '', 1],
  ])('%s', (_, write, line) => {
    const [finding, ...more] = found(write);
    expect(finding).toMatchObject({ pointer: '', fixable: true });
    expect(finding?.problem).toContain(`from line ${line} on`);
    expect(more).toEqual([]);
  });
});
