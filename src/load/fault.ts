import type { Message } from '../message.ts';
import type { Position } from './parse.ts';

/** What is wrong, what was expected, how to mend it. */
export type Words = readonly [problem: string, expected: string, repair: string];

/** A message about a file as a whole, or a place in it. */
export function fault(
  rule: string,
  file: string,
  [problem, expected, repair]: Words,
  { line, column }: Position = { line: 1, column: 1 },
): Message {
  const where = { file, line, column, pointer: '' };
  return { rule, severity: 'error', ...where, problem, expected, repair, fixable: false };
}
