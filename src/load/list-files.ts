import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a data folder, or what stands there in place of one. */
export interface Listed {
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** Why it cannot be a record, where that is plain without reading it. */
  readonly obstacle?: string;
}

/**
 * All files of a folder and of the folders in it, by path. Links are not followed, so that nothing outside the folder
 * is ever read.
 * @param folder path of the folder; one that is not there holds no files
 */
export function listFiles(folder: string): readonly Listed[] {
  return entries(folder).flatMap((path): readonly Listed[] => {
    if (typeof path !== 'string') return [path];
    const found = attempt(() => lstatSync(path));
    if (found instanceof Error)
      return [{ path, size: 0, obstacle: `it cannot be looked at: ${found.message}` }];
    if (found.isDirectory()) return listFiles(path);
    if (found.isFile()) return [{ path, size: found.size }];
    return [
      { path, size: 0, obstacle: found.isSymbolicLink() ? 'it is a link to elsewhere' : 'it is not a file' },
    ];
  });
}

function entries(folder: string): readonly (string | Listed)[] {
  const names = attempt(() => readdirSync(folder).sort());
  if (!(names instanceof Error)) return names.map((name) => join(folder, name));
  if ('code' in names && names.code === 'ENOENT') return [];
  return [{ path: folder, size: 0, obstacle: `the folder cannot be read: ${names.message}` }];
}

/** The result of a call on the file system, or its error: files come and go while they are listed. */
function attempt<T>(call: () => T): T | Error {
  try {
    return call();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
