import { check } from '../check/check.ts';
import { createSchemaChecker } from '../check/schema-check.ts';
import { text } from '../json.ts';
import type { Model, Shape } from '../model/model.ts';
import type { SchemaFolder } from '../model/schema-folder.ts';
import { textReport } from '../report/text.ts';
import { readGiven } from './given.ts';
import { passagesOf } from './passages.ts';
import { sourceRecord } from './source-record.ts';
import { writeRecord } from './write-record.ts';

/** What a new source is made of. */
export interface SourceOrder {
  readonly kind: Shape;
  readonly id: string;
  /** Text of the source. */
  readonly words: string;
  /** Names of the lines in place of those proposed. */
  readonly locators: readonly string[] | undefined;
  /** `NAME=VALUE`, as on the command line. */
  readonly fields: readonly string[];
  /** Whether only to show the passages. */
  readonly dryRun: boolean;
  /** Whether it may take the place of an earlier record. */
  readonly anew: boolean;
}

/**
 * Makes the record of a source of its text.
 * @param folder the data folder
 * @returns what to tell: the passages, the file written, and what the check says of it
 * @throws if a field or a locator cannot be taken, or the record exists already
 */
export function createSource(
  { model, schemas }: { readonly model: Model; readonly schemas: SchemaFolder },
  folder: string,
  { kind, id, words, locators, fields, dryRun, anew }: SourceOrder,
): string {
  const proposed = passagesOf(words, locators);
  const given = readGiven(check(model, schemas, folder).dataset, kind, fields);
  const names = proposed.map(({ passage }) => text(passage, 'locator') ?? '');
  const complaints = [...given.complaints, ...wrongLocators(schemas, names)];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  const passages = proposed.map(
    (one, index) => `${(names[index] ?? '').padEnd(16)}${one.words.slice(0, 60)}`,
  );
  const hint = 'Nothing was written. Other names, one for each line: --locators A,B,…';
  if (dryRun) return [...passages, hint].join('\n');
  const file = writeRecord(kind, folder, sourceRecord(id, given.value, proposed), anew);
  const { messages, texts } = check(model, schemas, folder);
  const own = messages.filter((one) => one.file === file && one.rule !== 'R12');
  const report = textReport({ messages: own, texts });
  return [
    ...passages,
    `${file} written. Passages that no claim rests on yet are told by npm run check.`,
    report,
  ].join('\n');
}

function wrongLocators(schemas: SchemaFolder, names: readonly string[]): readonly string[] {
  const checker = createSchemaChecker(schemas);
  const forms = text(schemas.get('values/locator'), 'description') ?? '';
  return names
    .filter((name) => !checker.accepts('values/locator', name))
    .map((name) => `“${name}” is no locator: ${forms}`);
}
