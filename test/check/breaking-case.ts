import type { Edit } from '../support/fixture.ts';

/** An edit that breaks one rule, and where and how the message about it must read. */
export interface BreakingCase {
  readonly rule: string;
  readonly mistake: string;
  readonly edits: readonly Edit[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  /** What the words of the message must name. */
  readonly names: string;
  /** Other rules that the same mistake cannot but break. */
  readonly also?: readonly string[];
}

type Row = readonly [rule: string, mistake: string, place: string, pointer: string, names: string];

/** A case: what is wrong, the place of its message as `file:line:column`, its pointer, and a word that it must hold. */
export function breaking(
  [rule, mistake, place, pointer, names]: Row,
  edits: readonly Edit[],
  also: readonly string[] = [],
): BreakingCase {
  const [file = '', line = '', column = ''] = place.split(':');
  return { rule, mistake, edits, file, line: Number(line), column: Number(column), pointer, names, also };
}
