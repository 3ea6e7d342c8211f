import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FOLDERS } from '../project.ts';

/**
 * Puts the data folder of a commit into a folder.
 * @param commit any name of it that git knows
 * @returns path of the data folder
 * @throws if git knows no such commit
 */
export function checkOut(commit: string, into: string): string {
  const archive = join(into, 'data.tar');
  execFileSync('git', ['archive', '--output', archive, commit, 'data'], { cwd: FOLDERS.root });
  execFileSync('tar', ['-xf', archive, '-C', into]);
  return join(into, 'data');
}
