import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printJson } from '../export/exporter.ts';
import { parseJson } from '../load/parse.ts';
import { isIdentified } from './interview.ts';
import type { Identified } from './write-record.ts';

/** An unfinished record on disk. */
export interface Draft {
  /** What was kept the last time, if anything. */
  readonly kept: Identified | undefined;
  keep(record: Identified): void;
  discard(): void;
}

/**
 * The draft of a record, in a folder beside the data.
 * @param data path of the data folder
 */
export function draftOf(data: string, kind: string, id: string): Draft {
  const file = join(dirname(join(data)), '.drafts', kind, `${id}.json`);
  const found = existsSync(file) ? parseJson(readFileSync(file, 'utf8')).value : undefined;
  return {
    kept: isIdentified(found) ? found : undefined,
    keep(record) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, printJson(record));
      renameSync(`${file}.new`, file);
    },
    discard() {
      rmSync(file, { force: true });
    },
  };
}
