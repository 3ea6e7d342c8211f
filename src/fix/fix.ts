import { renameSync, writeFileSync } from 'node:fs';
import { isObject } from '../json.ts';
import { load } from '../load/load.ts';
import type { Model } from '../model/model.ts';
import { canonicalText, tidied } from './canonical.ts';

/**
 * Mends what can be mended without knowing the sources: canonical form (R31), and texts in normal form C with plain
 * single spaces (R29).
 * A file that is not JSON, or that names a field twice, is left alone. Doing it twice changes nothing.
 * @returns the files that were changed
 */
export function fix(model: Model, folder: string): readonly string[] {
  const { entries, messages } = load(model, folder);
  const unsafe = new Set(messages.map(({ file }) => file));
  return entries
    .filter(({ file }) => !unsafe.has(file))
    .flatMap(({ kind, value, file, text: before }) => {
      const clean = tidied(value);
      const text = canonicalText(kind, isObject(clean) ? clean : value);
      if (text === before) return [];
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      return [file];
    });
}
