import type { Dataset, Entry } from '../dataset/dataset.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model/model.ts';

/** A demand on the records that a schema cannot make. The runner knows rules by this contract only. */
export interface Rule {
  /** As in `R06`; it never changes its meaning. */
  readonly number: string;
  /** The demand, in one sentence. */
  readonly demand: string;
  /** Why it is made. */
  readonly reason: string;
  /** Finds what breaks it. */
  check(dataset: Dataset, model: Model): Iterable<Finding>;
}

/** What a rule found: a place and the words about it. */
export interface Finding {
  readonly entry: Entry;
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly problem: string;
  readonly expected: string;
  readonly repair: string;
}

/** The message about a finding of the rule of a number. */
export function toMessage(number: string, finding: Finding): Message {
  const { entry, pointer, problem, expected, repair } = finding;
  const { line, column } = positionOf(entry, pointer);
  const common = { rule: number, severity: 'error', file: entry.file, pointer, fixable: false } as const;
  return { ...common, line, column, problem, expected, repair };
}

function positionOf(entry: Entry, pointer: string): { line: number; column: number } {
  const found = entry.positions.get(pointer);
  if (found || pointer === '') return found ?? { line: 1, column: 1 };
  return positionOf(entry, pointer.slice(0, pointer.lastIndexOf('/')));
}
