import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { objects, text } from '../json.ts';
import { EXCEPTIONS_FILE } from '../load/load.ts';
import { readJson } from '../load/read-json.ts';
import type { Message } from '../message.ts';
import type { Finding, Rule } from './rule.ts';
import { toMessage } from './rule.ts';
import type { SchemaChecker } from './schema-check.ts';

/** What a rule found in a record, before exceptions. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The findings that no exception excuses, and what is wrong with the exceptions themselves. */
export interface Excused {
  readonly findings: readonly Found[];
  readonly messages: readonly Message[];
}

/**
 * Takes out what the file of exceptions of a data folder excuses.
 * @param folder path of the data folder
 */
export function excuse(checker: SchemaChecker, folder: string, found: readonly Found[]): Excused {
  const file = join(folder, EXCEPTIONS_FILE);
  if (!existsSync(file)) return { findings: found, messages: [] };
  const { parsed, messages, text: source } = readJson(file, statSync(file).size);
  if (!parsed) return { findings: found, messages };
  const place = { file, text: source, positions: parsed.positions };
  const refused = checker.refusals('lists/exceptions', place, parsed.value);
  if (refused.length > 0) return { findings: found, messages: [...messages, ...refused] };
  const exceptions = objects(parsed.value).map((exception, index) => ({
    pointer: `/${index}`,
    rule: text(exception, 'rule') ?? '',
    record: text(exception, 'record') ?? '',
  }));
  const excused = ({ rule, finding }: Found): boolean =>
    rule.excusable === true &&
    exceptions.some((exception) => exception.rule === rule.number && exception.record === recordOf(finding));
  const needless = exceptions.filter(
    (exception) =>
      !found.some(
        ({ rule, finding }) =>
          rule.excusable === true && rule.number === exception.rule && recordOf(finding) === exception.record,
      ),
  );
  return {
    findings: found.filter((one) => !excused(one)),
    messages: needless.map(({ pointer, rule, record }) =>
      toMessage('R33', {
        entry: place,
        pointer,
        problem: `${record} needs no exception from ${rule}`,
        expected: 'a rule that admits exceptions, and a record that breaks it',
        repair: 'remove the exception, or correct the rule or the record that it names',
      }),
    ),
  };
}

function recordOf({ entry }: Finding): string {
  return 'kind' in entry ? `${entry.kind.name}/${entry.id}` : '';
}
