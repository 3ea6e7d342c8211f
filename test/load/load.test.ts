import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { checkFolder, copySmall, PROJECT, SMALL, temporaryFolder, write } from '../support/fixture.ts';

test('each record is known by kind and file name', () => {
  const { entries, messages } = load(PROJECT.model, SMALL);
  expect(messages).toEqual([]);
  expect(entries).toHaveLength(14);
  expect(new Set(entries.map(({ kind }) => kind.name))).toEqual(
    new Set(PROJECT.model.kinds.map(({ name }) => name)),
  );
  for (const { file, kind, id } of entries) expect(file).toBe(join(SMALL, kind.name, `${id}.json`));
});

test('a folder that is empty or missing is an error, not a dataset without records', () => {
  const empty = temporaryFolder();
  for (const folder of [empty, join(empty, 'missing')])
    expect(checkFolder(folder).messages).toMatchObject([{ rule: 'R04', file: folder }]);
});

test('the licence of the data is no stray file, a licence elsewhere is', () => {
  expect(checkFolder(copySmall(write('LICENSE', 'CC BY 4.0'))).messages).toEqual([]);
  expect(checkFolder(copySmall(write('topic/LICENSE', 'CC BY 4.0'))).messages).toHaveLength(1);
});
