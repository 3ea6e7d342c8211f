import { sortMessages, type Message } from '../message.ts';
import { frame } from './frame.ts';
import type { Report } from './report.ts';

/** What a piece of the report is, for whoever gives it a colour. */
export type Role = 'file' | 'error' | 'warning' | 'frame' | 'label' | 'good';

/** Gives words a look. */
export type Paint = (role: Role, words: string) => string;

/** A report for a person: grouped by file, with the lines in question, and a count at the end. */
export function textReport({ messages, texts }: Report, paint: Paint = (_, words) => words): string {
  const sorted = sortMessages(messages);
  const groups = sorted.map((message, index) => {
    const heading = message.file === sorted[index - 1]?.file ? '' : `${paint('file', message.file)}\n`;
    return heading + block(message, texts.get(message.file) ?? '', paint);
  });
  return [...groups, count(messages, paint)].join('\n');
}

function block(message: Message, source: string, paint: Paint): string {
  const { file, line, column, severity, rule, pointer, problem, expected, repair, fixable } = message;
  const rows = [
    `  ${file}:${line}:${column} ${paint(severity, `${severity} ${rule}`)}${pointer === '' ? '' : ` at ${pointer}`}`,
    ...frame(source, message).map((row) => `    ${paint('frame', row)}`),
    `    ${paint('label', 'what    ')}  ${problem}`,
    `    ${paint('label', 'expected')}  ${expected}`,
    `    ${paint('label', 'mend    ')}  ${fixable ? 'npm run fix, or by hand: ' : ''}${repair}`,
  ];
  return `${rows.join('\n')}\n`;
}

function count(messages: readonly Message[], paint: Paint): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const fixable = messages.filter((message) => message.fixable).length;
  const words = `${errors} errors, ${messages.length - errors} warnings`;
  const help = fixable === 0 ? '' : `; npm run fix mends ${fixable} of them`;
  const rules = errors === 0 ? '' : '. What each rule demands and why: npm run rules';
  return paint(errors === 0 ? 'good' : 'error', words) + help + rules;
}
