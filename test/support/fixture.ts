import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { check, type Checked } from '../../src/check/check.ts';
import { sortMessages, type Message } from '../../src/message.ts';
import { readProject } from '../../src/project.ts';

/** The small dataset of the tests: 14 invented records, and the texts of its two sources in `texts/`. */
export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));

/** Schemas and model of this project. */
export const PROJECT = readProject();

/** The record that most tests edit. */
export const MEETING = 'meeting/2001-02-03-crane-ministerial.json';

/** A change to a copy of the small dataset; paths are relative to it. */
export type Edit = (folder: string) => void;

/**
 * Replaces a text that stands in a file exactly once.
 * @throws if it does not, so that no test breaks something else than it means to
 */
export function replace(path: string, before: string, after: string): Edit {
  return (folder) => {
    const file = join(folder, path);
    const parts = readFileSync(file, 'utf8').split(before);
    if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${before}`);
    writeFileSync(file, parts.join(after));
  };
}

/** Writes a file, new or in place of another. */
export function write(path: string, content: string | Uint8Array): Edit {
  return (folder) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}

/** Removes a file. */
export function remove(path: string): Edit {
  return (folder) => {
    rmSync(join(folder, path));
  };
}

/** An empty folder that vanishes after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'japan-us-meetings-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A copy of the small dataset with edits made to it. It vanishes after the test. */
export function copySmall(...edits: readonly Edit[]): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(SMALL, folder, { recursive: true });
  for (const edit of edits) edit(folder);
  return folder;
}

/** What a check finds in a data folder. */
export function checkFolder(folder: string): Checked {
  return check(PROJECT.model, PROJECT.schemas, folder);
}

/** The messages about the small dataset with edits made to it, sorted, with files relative to it. */
export function messagesAfter(...edits: readonly Edit[]): readonly Message[] {
  const folder = copySmall(...edits);
  return sortMessages(checkFolder(folder).messages).map((message) => ({
    ...message,
    file: message.file.slice(folder.length + 1),
  }));
}
