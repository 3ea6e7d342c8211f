import { check } from '../check/check.ts';
import { createSchemaChecker } from '../check/schema-check.ts';
import type { Model, Shape } from '../model/model.ts';
import type { SchemaFolder } from '../model/schema-folder.ts';
import { textReport } from '../report/text.ts';
import { likelyDoubles } from './doubles.ts';
import { draftOf } from './draft.ts';
import { withEvidence, withoutEvidence } from './evidence-of-all.ts';
import { readGiven } from './given.ts';
import { interview } from './interview.ts';
import type { Terminal } from './terminal.ts';
import { assertId, writeRecord, type Identified } from './write-record.ts';

/** What a new record is made of. */
export interface Order {
  readonly kind: Shape;
  readonly id: string;
  /** `NAME=VALUE`, as on the command line. */
  readonly fields: readonly string[];
  /** Passages for all values that have none yet. */
  readonly evidence: readonly string[];
  /** Whether to write what looks like a record that is there already. */
  readonly anyway: boolean;
}

/**
 * Makes a new record of what is given and what a terminal answers, and writes it. Whatever goes wrong, the answers
 * are kept, and the same order goes on from them.
 * @param folder the data folder
 * @param terminal asks for the rest; without one, only what is given is written
 * @returns what to tell: the file written, and what the check says of it
 * @throws if the id is none, something given cannot be taken, the record looks like another, exists already, or the answers end
 */
export async function createRecord(
  { model, schemas }: { readonly model: Model; readonly schemas: SchemaFolder },
  folder: string,
  order: Order,
  terminal?: Terminal,
): Promise<string> {
  const { kind, id } = order;
  assertId(id);
  const { dataset } = check(model, schemas, folder);
  const given = readGiven(dataset, kind, order.fields);
  if (given.complaints.length > 0) throw new Error(given.complaints.join('\n'));
  const draft = draftOf(folder, kind.name, id);
  let record: Identified = { ...draft.kept, ...given.value, id };
  for (const path of order.evidence.length > 0 ? withoutEvidence(kind, record) : [])
    record = withEvidence(record, path, order.evidence);
  draft.keep(record);
  if (terminal) {
    const ground = { model, dataset, checker: createSchemaChecker(schemas) };
    record = await interview(ground, kind, record, {
      ...terminal,
      keep: (kept) => {
        draft.keep(kept);
      },
    });
    draft.keep(record);
  }
  const doubles = order.anyway ? [] : likelyDoubles(model, dataset, kind, record);
  if (doubles.length > 0)
    throw new Error(
      [...doubles, 'Nothing was written. If it is another one: the same command with --anyway'].join('\n'),
    );
  const file = writeRecord(kind, folder, record);
  draft.discard();
  const { messages, texts } = check(model, schemas, folder);
  const own = messages.filter((one) => one.file === file);
  const others = messages.length - own.length;
  const elsewhere = others === 0 ? '' : `\n${others} more in other files: npm run check`;
  return `${file} written.\n${textReport({ messages: own, texts })}${elsewhere}`;
}
