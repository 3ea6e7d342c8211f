import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Files } from './export/exporter.ts';

/**
 * Puts files into a folder: all of them, in place of whatever the folder held, or none.
 * They are written beside the folder first; only when all are written do the two change places.
 * @param folder path of the output folder
 */
export function publish(files: Files, folder: string): void {
  const parent = dirname(join(folder));
  mkdirSync(parent, { recursive: true });
  const workshop = mkdtempSync(join(parent, `.${basename(folder)}-`));
  try {
    const fresh = join(workshop, 'new');
    for (const [path, content] of files) writeInto(fresh, path, content);
    const old = join(workshop, 'old');
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function writeInto(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
