import { createDataset, type Dataset } from '../dataset/dataset.ts';
import { EXCEPTIONS_FILE, load, RELEASED_FILE, SET_ASIDE_FILE } from '../load/load.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model/model.ts';
import type { SchemaFolder } from '../model/schema-folder.ts';
import { excuse } from './exceptions.ts';
import { readList } from './lists.ts';
import { vanished } from './released.ts';
import { toMessage } from './rule.ts';
import { RULES } from './rules/index.ts';
import { createSchemaChecker } from './schema-check.ts';

/** What a check found: the records, and all that is wrong with them. */
export interface Checked {
  readonly dataset: Dataset;
  readonly messages: readonly Message[];
  /** Text of each file that could be read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Loads a data folder and checks all of it: JSON, schema, rules.
 * Rules read only records that their schema accepts, and none before every file is JSON, so that one mistake
 * gives one message and no record is called missing that merely cannot be read.
 * @param folder path of the data folder
 */
export function check(model: Model, schemas: SchemaFolder, folder: string): Checked {
  const loaded = load(model, folder);
  const checker = createSchemaChecker(schemas);
  const schemaMessages = loaded.entries.flatMap((entry) => checker.check(entry));
  const invalid = new Set([...loaded.messages, ...schemaMessages].map(({ file }) => file));
  const dataset = createDataset(loaded.entries);
  const unreadable = loaded.messages.some(({ rule }) => rule === 'R01');
  const found = (unreadable ? [] : RULES).flatMap((rule) =>
    [...rule.check(dataset, model)]
      .filter(({ entry }) => !invalid.has(entry.file))
      .map((finding) => ({ rule, finding })),
  );
  const excused = unreadable
    ? { findings: [], messages: [] }
    : excuse(readList(checker, folder, EXCEPTIONS_FILE, 'lists/exceptions'), found);
  const setAside = readList(checker, folder, SET_ASIDE_FILE, 'lists/set-aside');
  const released = readList(checker, folder, RELEASED_FILE, 'lists/released');
  const firm = excused.findings.filter(({ rule }) => !rule.last);
  const told = invalid.size + firm.length > 0 ? firm : excused.findings;
  const ruleMessages = told.map(({ rule, finding }) => toMessage(rule.number, finding));
  const messages = [
    ...loaded.messages,
    ...schemaMessages,
    ...setAside.messages,
    ...vanished(released, dataset),
    ...excused.messages,
    ...ruleMessages,
  ];
  return { dataset, messages, texts: loaded.texts };
}
