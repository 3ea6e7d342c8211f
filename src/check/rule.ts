import type { Dataset, Entry } from '../dataset/dataset.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model/model.ts';

/** What is asked of the records, in words for people: one line of the page of rules. */
export interface Demand {
  /** As in `R06`; it never changes its meaning. */
  readonly number: string;
  /** The demand, in one sentence. */
  readonly demand: string;
  /** Why it is made. */
  readonly reason: string;
  /** Whether `npm run fix` mends what breaks it; `partly` where it mends some of it. */
  readonly fixable?: 'yes' | 'partly';
  /** Whether `data/exceptions.json` may name records that break it rightly. */
  readonly excusable?: true;
}

/** A demand on the records that a schema cannot make. The runner knows rules by this contract only. */
export interface Rule extends Demand {
  /** Whether it speaks only where nothing else is wrong, since other mistakes look like breaches of it. */
  readonly last?: true;
  /** Finds what breaks it. */
  check(dataset: Dataset, model: Model): Iterable<Finding>;
}

/** A file with the places of its values. */
export type Placed = Pick<Entry, 'file' | 'positions'>;

/** What a rule found: a place and the words about it. */
export interface Finding {
  /** The record, or another file of the data folder. */
  readonly entry: Entry | Placed;
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly problem: string;
  readonly expected: string;
  readonly repair: string;
  /** Whether `npm run fix` mends it. */
  readonly fixable?: boolean;
}

/** The message about a finding of the rule of a number. */
export function toMessage(number: string, finding: Finding): Message {
  const { entry, pointer, problem, expected, repair, fixable = false } = finding;
  const { line, column } = positionOf(entry, pointer);
  const common = { rule: number, severity: 'error', file: entry.file, pointer, fixable } as const;
  return { ...common, line, column, problem, expected, repair };
}

function positionOf(entry: Placed, pointer: string): { line: number; column: number } {
  const found = entry.positions.get(pointer);
  if (found || pointer === '') return found ?? { line: 1, column: 1 };
  return positionOf(entry, pointer.slice(0, pointer.lastIndexOf('/')));
}
