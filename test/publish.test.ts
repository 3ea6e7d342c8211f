import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish, recover } from '../src/publish.ts';
import { temporaryFolder, write } from './support/fixture.ts';

/** All files and folders below a folder, files with their bytes in hexadecimal. */
function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, statSync(path).isFile() ? readFileSync(path).toString('hex') : 'folder'];
      }),
  );
}

/** An output folder with files of an earlier build. */
function earlier(): string {
  const folder = join(temporaryFolder(), 'dist');
  write('csv/meetings.csv', '\uFEFFid\r\n')(folder);
  write('stale/old.ttl', 'old')(folder);
  return folder;
}

const NEW = new Map([
  ['csv/meetings.csv', '\uFEFFid,title\r\n見本\r\n'],
  ['json/dataset.json', '{}\n'],
]);

describe('on success', () => {
  test.each([
    ['in place of an earlier build', earlier],
    ['where there was none', () => join(temporaryFolder(), 'deep', 'dist')],
    ['named with a slash at its end', () => `${earlier()}/`],
  ])('the folder holds the new files and no other, %s', (_, make) => {
    const folder = make();
    publish(NEW, folder);
    expect([...contents(folder).keys()]).toEqual([
      'csv',
      join('csv', 'meetings.csv'),
      'json',
      join('json', 'dataset.json'),
    ]);
    for (const [path, content] of NEW) expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('doing it again changes nothing', () => {
    const folder = earlier();
    publish(NEW, folder);
    const once = contents(folder);
    publish(NEW, folder);
    expect(contents(folder)).toEqual(once);
  });
});

describe('on failure', () => {
  test.each([
    ['a file has the name of a folder', [...NEW, ['csv', 'collides']]],
    ['a folder has the name of a file', [...NEW, ['json/dataset.json/x', 'collides']]],
    ['a name is none', [...NEW, ['a\0b', 'no name']]],
    ['there is nothing to publish', []],
  ])('the folder is as it was and nothing lies beside it: %s', (_, files) => {
    const folder = earlier();
    const before = contents(dirname(folder));
    const pairs = files.map(([path = '', content = '']): [string, string] => [path, content]);
    expect(() => {
      publish(new Map(pairs), folder);
    }).toThrow();
    expect(contents(dirname(folder))).toEqual(before);
  });

  test('nothing is left where there was no folder', () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'beside'));
    expect(() => {
      publish(new Map([...NEW, ['csv', 'collides']]), join(parent, 'dist'));
    }).toThrow();
    expect(readdirSync(parent)).toEqual(['beside']);
  });
});

describe('after a kill', () => {
  /** A process that has ended, so that its number is free. */
  const gone = spawnSync(process.execPath, ['--version']).pid;

  test('between the two steps of the change, the old files come back', () => {
    const folder = earlier();
    const before = contents(folder);
    const workshop = join(dirname(folder), `.dist-${gone}-abcdef`);
    mkdirSync(workshop);
    renameSync(folder, join(workshop, 'old'));
    recover(folder);
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('while it wrote, what it had written goes away', () => {
    const folder = earlier();
    const before = contents(folder);
    write(join('..', `.dist-${gone}-abcdef`, 'new', 'half.txt'), 'ha')(folder);
    recover(folder);
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('the workshop of a process that runs is left alone', () => {
    const folder = earlier();
    const workshop = `.dist-${process.pid}-abcdef`;
    write(join('..', workshop, 'new', 'half.txt'), 'ha')(folder);
    recover(folder);
    expect(readdirSync(dirname(folder))).toEqual([workshop, 'dist']);
  });
});

test('a path that leads out of the folder is refused', () => {
  const folder = earlier();
  const before = contents(dirname(folder));
  expect(() => {
    publish(new Map([['../../escape.txt', 'x']]), folder);
  }).toThrow(/leads out/);
  expect(contents(dirname(folder))).toEqual(before);
});
