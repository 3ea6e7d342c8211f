import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../src/export/exporter.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ABROAD = { TZ: 'Pacific/Auckland', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };
const PLAIN = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** What a build process writes, by path. */
async function build(
  out: string,
  data: string,
  environment: Readonly<Record<string, string>>,
): Promise<Files> {
  await run('npx', ['tsx', 'scripts/build.ts', '--data', data, '--out', out], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  return new Map(filesIn(out).map((path) => [path, readFileSync(join(out, path), 'latin1')]));
}

/** Copies a folder file by file, the last first, so that the file system lists them in another order. */
function copyBackwards(from: string, to: string): void {
  for (const path of filesIn(from).toReversed()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Tests that builds of a data folder are the same, byte by byte, wherever they are made. */
export function describeSameBytes(data: string): void {
  describe('the build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
    let plain: Files;
    let abroad: Files;
    let backwards: Files;

    beforeAll(async () => {
      copyBackwards(data, join(folder, 'data'));
      [plain, abroad, backwards] = await Promise.all([
        build(join(folder, 'plain'), data, PLAIN),
        build(join(folder, 'abroad'), data, ABROAD),
        build(join(folder, 'backwards'), join(folder, 'data'), PLAIN),
      ]);
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('writes the same bytes in any time zone and locale', () => {
      expect(plain.size).toBeGreaterThan(100);
      expect(differences(plain, abroad)).toEqual([]);
    });

    it('writes the same bytes in whatever order the files of a folder were made', () => {
      expect(differences(plain, backwards)).toEqual([]);
    });

    it('writes no path of the machine it ran on', () => {
      const told = [...backwards].filter(([, text]) => text.includes(folder) || text.includes(ROOT));
      expect(told.map(([path]) => path)).toEqual([]);
    });
  });
}

/** Paths of files that are not the same, byte by byte, or not in both. */
function differences(a: Files, b: Files): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
