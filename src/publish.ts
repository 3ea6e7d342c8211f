import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Files } from './export/exporter.ts';

/** Names inside a workshop: what was there before, and what is to take its place. */
const OLD = 'old';
const FRESH = 'new';

/**
 * Puts files into a folder: all of them, in place of whatever the folder held, or none.
 * They are written into a workshop beside the folder first; only when all are written do the two change places. Should
 * the process be killed between the two steps of the change, the next call puts the old files back before it begins.
 * @param folder path of the output folder
 * @throws if a file cannot be written, or its path leads out of the folder; the folder is as it was then
 */
export function publish(files: Files, folder: string): void {
  recover(folder);
  const workshop = mkdtempSync(join(dirname(join(folder)), `.${basename(folder)}-${process.pid}-`));
  try {
    const fresh = join(workshop, FRESH);
    for (const [path, content] of files) writeInto(fresh, path, content);
    const old = join(workshop, OLD);
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

/**
 * Puts an output folder back that a killed process had taken away, and clears the workshops of processes that are gone.
 * @param folder path of the output folder
 */
export function recover(folder: string): void {
  const parent = dirname(join(folder));
  mkdirSync(parent, { recursive: true });
  const form = new RegExp(`^\\.${escape(basename(folder))}-(\\d+)-[A-Za-z0-9]{6}$`);
  for (const name of readdirSync(parent)) {
    const [, pid] = form.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const old = join(parent, name, OLD);
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process runs: signal 0 only asks. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function writeInto(folder: string, path: string, content: string): void {
  const file = resolve(folder, path);
  if (!file.startsWith(resolve(folder) + sep))
    throw new Error(`The path ${path} leads out of the output folder.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}
