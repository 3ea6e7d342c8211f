import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { load } from '../../src/load/load.ts';
import { verify } from '../../src/verify/verify.ts';
import {
  copySmall,
  MEETING,
  PROJECT,
  remove,
  replace,
  temporaryFolder,
  write,
  type Edit,
} from '../support/fixture.ts';

const TEXTS = fileURLToPath(new URL('texts', import.meta.url));
const GAZETTE = 'gazette-2001-02-03.txt';
const RECORD = 'source/gazette-2001-02-03.json';
const text = readFileSync(join(TEXTS, GAZETTE), 'utf8');

/** The proofs of the small dataset against its texts, after edits of both. */
function proofs({ data = [], texts = [] }: { data?: readonly Edit[]; texts?: readonly Edit[] }) {
  const folder = temporaryFolder();
  cpSync(TEXTS, folder, { recursive: true });
  for (const edit of texts) edit(folder);
  const records = load(PROJECT.model, copySmall(...data));
  return verify(createDataset(records.entries), folder);
}

/** What is found against the gazette. */
function gazette(edits: Parameters<typeof proofs>[0]) {
  const proof = proofs(edits).find(({ source }) => source === 'gazette-2001-02-03');
  return {
    proven: proof?.proven,
    file: proof?.file,
    found: proof?.findings.map(({ pointer }) => pointer),
    words: proof?.findings.map(({ problem }) => problem).join('\n'),
  };
}

const ALL = { proven: 6, file: GAZETTE, found: [], words: '' };

test('faithful texts prove every passage of every source', () => {
  expect(proofs({})).toEqual([
    { source: 'gazette-2001-02-03', file: GAZETTE, proven: 6, passages: 6, findings: [] },
    { source: 'herald-2001-02', file: 'herald-2001-02.txt', proven: 1, passages: 1, findings: [] },
  ]);
});

describe('a copy proves as well', () => {
  test.each([
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', text.replaceAll('\n', '\r')],
    [
      'with no-break and ideographic spaces',
      text.replace(' Aiko', '\u00A0Aiko').replace(' held', '\u3000held'),
    ],
    ['with runs of spaces and tabs', text.replace(' Aiko', ' \t  Aiko ')],
    ['with empty lines between', text.replaceAll('\n', '\n \n\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with letters decomposed', text.normalize('NFD')],
    ['without a last line end', text.trimEnd()],
  ])('%s', (_, copy) => {
    expect(gazette({ texts: [write(GAZETTE, copy)] })).toEqual(ALL);
  });

  test('whatever its file is called', () => {
    expect(gazette({ texts: [remove(GAZETTE), write('z.txt', text)] })).toEqual({ ...ALL, file: 'z.txt' });
  });
});

describe('it is found', () => {
  test('that a word was changed, with the passage', () => {
    const { proven, found, words } = gazette({ texts: [replace(GAZETTE, 'urged', 'asked for')] });
    expect({ proven, found }).toEqual({ proven: 5, found: ['/passages/3/digest'] });
    expect(words).toContain('“item-1”');
    expect(words).toContain(GAZETTE);
  });

  test.each([
    ['a comma', 'On February 3, 2001', 'On February 3 2001', 1],
    ['a capital', 'Both sides', 'both sides', 4],
    ['a character of a name', '見本愛子', '見本藍子', 2],
    ['the second line of a passage', 'a thousand cranes', 'a hundred cranes', 3],
  ])('that %s was changed', (_, before, after, passage) => {
    const { found } = gazette({ texts: [replace(GAZETTE, before, after)] });
    expect(found).toEqual([`/passages/${passage}/digest`]);
  });

  test('that the last line is missing', () => {
    const { proven, found, words } = gazette({
      texts: [replace(GAZETTE, 'This gazette is invented for tests.\n', '')],
    });
    expect({ proven, found }).toEqual({ proven: 5, found: ['/passages/5/digest'] });
    expect(words).toContain('“footer”');
  });

  test('that a text read whole goes on after its last passage', () => {
    const { proven, found, words } = gazette({ texts: [write(GAZETTE, `${text}A postscript.\n`)] });
    expect({ proven, found }).toEqual({ proven: 6, found: ['/passages'] });
    expect(words).toContain('1 lines at the end');
  });

  test('but a text of which only the opening was read may go on', () => {
    const more = replace('herald-2001-02.txt', 'said.\n', 'said.\nAnd more.\n');
    expect(proofs({ texts: [more] })[1]).toMatchObject({ proven: 1, findings: [] });
  });

  test.each([
    ['item-2', 'item-3'],
    ['item-1', 'item-2.7'],
  ])('that %s is not the number %s', (right, wrong) => {
    const data = [replace(RECORD, `"locator": "${right}"`, `"locator": "${wrong}"`)];
    const { proven, found, words } = gazette({ data });
    expect(proven).toBe(5);
    expect(found).toEqual([`/passages/${right === 'item-1' ? 3 : 4}/locator`]);
    expect(words).toContain(`“${wrong}”`);
  });

  test('that a passage is said to have too few lines', () => {
    const { found } = gazette({ data: [replace(RECORD, '      "lines": 2\n', '      "lines": 1\n')] });
    expect(found).toEqual(['/passages/3/digest']);
  });

  test('that a line in the middle is missing, without a word about those after it', () => {
    const { proven, found } = gazette({ texts: [replace(GAZETTE, 'Both sides', '\n'.repeat(2))] });
    expect({ proven, found }).toEqual({ proven: 5, found: ['/passages/4/digest'] });
  });

  test('that a line of a text read whole is in no passage', () => {
    const more = replace(GAZETTE, 'This gazette', 'And more.\nThis gazette');
    const { proven, found, words } = gazette({ texts: [more] });
    expect({ proven, found }).toEqual({ proven: 6, found: ['/passages/5'] });
    expect(words).toContain('1 lines before “footer”');
  });

  test('that the only passage of a source was changed', () => {
    const [, herald] = proofs({ texts: [write('herald-2001-02.txt', 'Something else.\n')] });
    expect(herald).toMatchObject({ file: 'herald-2001-02.txt', proven: 0 });
    expect(herald?.findings.map(({ pointer }) => pointer)).toEqual(['/passages/0/digest']);
  });

  test('that a summary copies ten words of the source it cites', () => {
    const words = 'The ministers of both countries met on that day and folded paper cranes together.';
    const cites = '"herald-2001-02#p1"';
    const [, herald] = proofs({
      data: [
        replace(MEETING, 'Asks for wider use of the framework.', words),
        replace(
          MEETING,
          '"crane-framework"\n      ],\n      "evidence": [\n        "gazette-2001-02-03#item-1"',
          `"crane-framework"\n      ],\n      "evidence": [\n        ${cites}`,
        ),
      ],
      texts: [write('herald-2001-02.txt', `${words}\n`)],
    });
    expect(herald?.findings.map(({ pointer }) => pointer)).toContain('/statements/0/summary/en');
  });

  test('that there is no copy of a source', () => {
    expect(gazette({ texts: [remove(GAZETTE)] })).toEqual({
      proven: 0,
      file: undefined,
      found: [],
      words: '',
    });
  });
});
