import { strings } from '../json.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Message } from '../message.ts';
import type { ListFile } from './lists.ts';
import { toMessage } from './rule.ts';

/** What is wrong with the records of the last release: a record of it may move, but not vanish. */
export function vanished({ place, value, messages }: ListFile, dataset: Dataset): readonly Message[] {
  const known = new Set(
    dataset.entries.flatMap(({ kind, id, value: record }) =>
      [id, ...strings(record['formerIds'])].map((name) => `${kind.name}/${name}`),
    ),
  );
  const lost = strings(value).flatMap((record, index) =>
    known.has(record)
      ? []
      : [
          toMessage('R36', {
            entry: place,
            pointer: `/${index}`,
            problem: `${record} was released and is gone`,
            expected: 'the record, or a record that has its id in “formerIds”',
            repair: 'bring the file back, or name its id in “formerIds” of the record that took its place',
          }),
        ],
  );
  return [...messages, ...lost];
}
