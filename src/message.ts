/** One thing that is wrong with one place of one record, with what to do about it. */
export interface Message {
  /** Number of the rule, as in `R06`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path of the file, as given on the command line. */
  readonly file: string;
  /** Line and column, from 1. */
  readonly line: number;
  readonly column: number;
  /** JSON Pointer (RFC 6901) of the place. */
  readonly pointer: string;
  /** What is wrong. */
  readonly problem: string;
  /** What was expected instead. */
  readonly expected: string;
  /** How to mend it. */
  readonly repair: string;
  /** Whether `npm run fix` mends it. */
  readonly fixable: boolean;
}

/** The messages in the order of files, lines and rules. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether there is an error among the messages. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error');
}
