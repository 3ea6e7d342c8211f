import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { recover } from '../src/publish.ts';
import { runs } from './support.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SMALL = join(root, 'test/fixtures/small');
const parent = mkdtempSync(join(tmpdir(), 'japan-us-meetings-'));
const out = join(parent, 'dist');

afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Builds the small dataset in a process of its own, and kills it after so many milliseconds. */
function build(killAfter?: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/build.ts'), '--data', SMALL, '--out', out],
    { cwd: root, stdio: 'ignore' },
  );
  const begun = performance.now();
  const killer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', () => {
      clearTimeout(killer);
      done(performance.now() - begun);
    });
  });
}

/** The files of a folder with their sizes and texts. */
function contents(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
}

test('whenever a build is killed, the folder is whole afterwards', { timeout: 1_800_000 }, async () => {
  const length = await build();
  const whole = contents(out);
  const times = runs(8);
  let killed = 0;
  for (let index = 0; index < times; index++) {
    // most kills fall into the last part of the build, when it writes
    const share = index % 3 === 0 ? index / times : 0.8 + (0.25 * index) / times;
    if ((await build(length * share)) < length * 1.5) killed++;
    recover(out); // as the next build begins
    expect(existsSync(out)).toBe(true);
    expect(contents(out)).toEqual(whole);
  }
  await build();
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(killed).toBeGreaterThan(0);
});
