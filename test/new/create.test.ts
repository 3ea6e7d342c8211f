import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { member } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { createRecord } from '../../src/new/create.ts';
import { openTerminal } from '../../src/new/terminal.ts';
import { checkFolder, copySmall, PROJECT } from '../support/fixture.ts';

const kind = (name: string) => {
  const found = PROJECT.model.kinds.find((one) => one.name === name);
  if (!found) throw new Error(`There is no kind ${name}.`);
  return found;
};

/** Makes a record in a copy of the small dataset. */
async function create(
  folder: string,
  [kindName, id, ...fields]: readonly string[],
  more: { evidence?: readonly string[]; anyway?: boolean; answers?: readonly string[] } = {},
) {
  const output = new PassThrough();
  const terminal = more.answers
    ? openTerminal(Readable.from(more.answers.map((answer) => `${answer}\n`)), output)
    : undefined;
  const order = {
    kind: kind(kindName ?? ''),
    id: id ?? '',
    fields,
    evidence: more.evidence ?? [],
    anyway: more.anyway ?? false,
  };
  try {
    return { told: await createRecord(PROJECT, folder, order, terminal), asked: String(output.read() ?? '') };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { told, asked: String(output.read() ?? ''), failed: true };
  }
}

const read = (folder: string, path: string) => parseJson(readFileSync(join(folder, path), 'utf8')).value;
const drafts = (folder: string) => {
  const place = join(dirname(folder), '.drafts');
  return existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    : [];
};

const P1 = 'gazette-2001-02-03#p1';

describe('by flags', () => {
  test('a record is written in canonical form, and the check has nothing to say', async () => {
    const folder = copySmall();
    const fields = ['series=crane-ministerial', 'status=expected', 'title.ja=第3回会合', 'date=2001-04'];
    const { told } = await create(folder, ['meeting', '2001-04-crane-ministerial', ...fields], {
      evidence: [P1],
    });
    expect(told).toContain('0 errors');
    expect(checkFolder(folder).messages).toEqual([]);
    expect(read(folder, 'meeting/2001-04-crane-ministerial.json')).toMatchObject({
      title: { ja: '第3回会合' },
      evidence: { '/series': [P1], '/title': [P1] },
    });
  });

  test('a wrong value is refused with the right one, and nothing is written', async () => {
    const folder = copySmall();
    const before = readdirSync(folder, { recursive: true }).length;
    const fields = ['seris=x', 'status=hold', 'series=crane-minister', 'ordinal=two'];
    const { told } = await create(folder, ['meeting', '2001-04-crane-ministerial', ...fields]);
    for (const word of ['“series”', '“held”', '“crane-ministerial”', 'whole number'])
      expect(told).toContain(word);
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  });

  test.each([
    [
      'a meeting of that series and day',
      [
        'meeting',
        '2001-02-03-crane-ministerial-2',
        'series=crane-ministerial',
        'status=held',
        'date=2001-02-03',
      ],
    ],
    ['a person of nearly that name', ['person', 'sample-aikoh', 'name=Sample Aikoh', 'familyName=Sample']],
  ])('%s is taken for a double, unless one insists', async (_, words) => {
    const folder = copySmall();
    const { told, failed } = await create(folder, words);
    expect(failed).toBe(true);
    expect(told).toMatch(/looks like|may be/);
    const insisted = await create(folder, words, { anyway: true });
    expect(insisted.told).toContain('written');
  });

  test('no record is written over, and none outside its folder', async () => {
    const folder = copySmall();
    const before = read(folder, 'place/fixture-city.json');
    expect(await create(folder, ['place', 'fixture-city', 'name=X', 'type=city'])).toMatchObject({
      failed: true,
    });
    expect(read(folder, 'place/fixture-city.json')).toEqual(before);
    const { told, failed } = await create(folder, ['place', '../../escape', 'name=X', 'type=city']);
    expect(failed).toBe(true);
    expect(told).toContain('no id');
    expect(existsSync(join(folder, '..', 'escape.json'))).toBe(false);
  });
});

describe('by questions', () => {
  const NAMED = ['New Town', '新町', 'city', '', '', '', '', 'n', P1];

  test('each field is asked for in the words of the schema, and each value for its passage', async () => {
    const folder = copySmall();
    const { asked } = await create(folder, ['place', 'new-town'], { answers: NAMED });
    expect(asked).toContain('What sort of place it is.');
    expect(asked).toContain('Which passages state /name?');
    expect(read(folder, 'place/new-town.json')).toEqual({
      id: 'new-town',
      name: { en: 'New Town', ja: '新町' },
      type: 'city',
      evidence: { '/name': [P1] },
    });
    expect(checkFolder(folder).messages).toEqual([]);
  });

  test('a wrong answer is asked again, with what would be right', async () => {
    const folder = copySmall();
    const answers = [
      '',
      '',
      'New Town',
      '',
      'citty',
      'city',
      'fixture',
      '',
      'U',
      '',
      '',
      '',
      'n',
      'none#p1',
      P1,
    ];
    const { asked } = await create(folder, ['place', 'new-town'], { answers });
    for (const words of ['needed', 'did you mean “city”', '“fixture-city”', 'no source lists none#p1'])
      expect(asked).toContain(words);
    expect(member(read(folder, 'place/new-town.json'), 'type')).toBe('city');
  });

  test('where the answers end, they are kept, and the same command goes on', async () => {
    const folder = copySmall();
    const first = await create(folder, ['place', 'new-town'], { answers: NAMED.slice(0, 3) });
    expect(first).toMatchObject({ failed: true });
    expect(drafts(folder)).toEqual([join('place', 'new-town.json')]);
    const second = await create(folder, ['place', 'new-town'], { answers: NAMED.slice(3) });
    expect(second.told).toContain('written');
    expect(read(folder, 'place/new-town.json')).toMatchObject({ name: { ja: '新町' }, type: 'city' });
    expect(drafts(folder)).toEqual([]);
  });

  test('parts are asked for one by one', async () => {
    const folder = copySmall();
    const participants = [
      'y',
      'example-bob',
      'us-secretary-of-cranes',
      '',
      'US',
      'participant',
      'expected',
      P1,
      'n',
    ];
    const answers = [
      'crane-ministerial',
      '',
      '',
      '',
      'expected',
      '',
      '2001-05',
      'n',
      'n',
      '',
      '',
      ...participants,
      '',
      'n',
      'n',
      'n',
      '',
      'n',
      'n',
      P1,
      '',
      '',
      '',
    ];
    const { told, asked } = await create(folder, ['meeting', '2001-05-crane-ministerial'], { answers });
    expect(told, asked).toContain('0 errors');
    expect(read(folder, 'meeting/2001-05-crane-ministerial.json')).toMatchObject({
      participants: [{ person: 'example-bob', attestation: 'expected', evidence: [P1] }],
    });
  });
});
