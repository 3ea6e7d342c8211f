import { objects, text } from '../json.ts';
import type { Message } from '../message.ts';
import type { ListFile } from './lists.ts';
import { toMessage, type Finding, type Rule } from './rule.ts';

/** What a rule found in a record, before exceptions. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The findings that no exception excuses, and the exceptions that nothing needs. */
export interface Excused {
  readonly findings: readonly Found[];
  readonly messages: readonly Message[];
}

/** Takes out what the list of exceptions excuses. */
export function excuse({ place, value, messages }: ListFile, found: readonly Found[]): Excused {
  const members = objects(value);
  const excuses = (exception: (typeof members)[number], { rule, finding }: Found): boolean =>
    rule.excusable === true &&
    rule.number === text(exception, 'rule') &&
    recordOf(finding) === text(exception, 'record');
  const needless = members.flatMap((exception, index) =>
    found.some((one) => excuses(exception, one)) ? [] : [{ exception, pointer: `/${index}` }],
  );
  return {
    findings: found.filter((one) => !members.some((exception) => excuses(exception, one))),
    messages: [
      ...messages,
      ...needless.map(({ exception, pointer }) =>
        toMessage('R33', {
          entry: place,
          pointer,
          problem: `${text(exception, 'record') ?? ''} needs no exception from ${text(exception, 'rule') ?? ''}`,
          expected: 'a rule that admits exceptions, and a record that breaks it',
          repair: 'remove the exception, or correct the rule or the record that it names',
        }),
      ),
    ],
  };
}

function recordOf({ entry }: Finding): string {
  return 'kind' in entry ? `${entry.kind.name}/${entry.id}` : '';
}
