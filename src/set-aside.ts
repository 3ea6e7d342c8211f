import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { objects, text } from './json.ts';
import { SET_ASIDE_FILE } from './load/load.ts';
import { readJson } from './load/read-json.ts';

/** The meetings that were looked into and have no record of their own, as a list in Markdown. */
export function printSetAside(data: string): string {
  const file = join(data, SET_ASIDE_FILE);
  if (!existsSync(file)) return '';
  const { parsed } = readJson(file, statSync(file).size);
  return objects(parsed?.value)
    .map((one) => {
      const where = text(one, 'meeting');
      const date = text(one, 'date');
      return `- ${date === undefined ? '' : `${date}: `}${text(one, 'title') ?? ''}. ${text(one, 'reason') ?? ''}${where === undefined ? '' : ` See \`${where}\`.`}`;
    })
    .join('\n');
}
