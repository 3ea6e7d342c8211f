import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { printJson } from '../export/exporter.ts';
import { load } from '../load/load.ts';
import type { Model } from '../model/model.ts';
import { canonical } from './canonical.ts';

/**
 * Puts the records of a data folder into their canonical form: fields in the order of the schema, two spaces.
 * A file that is not JSON, or that names a field twice, is left alone. Doing it twice changes nothing.
 * @returns the files that were changed
 */
export function fix(model: Model, folder: string): readonly string[] {
  const { entries, messages } = load(model, folder);
  const unsafe = new Set(messages.map(({ file }) => file));
  return entries
    .filter(({ file }) => !unsafe.has(file))
    .flatMap(({ kind, value, file }) => {
      const text = printJson(canonical(kind, value));
      if (text === readFileSync(file, 'utf8')) return [];
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      return [file];
    });
}
