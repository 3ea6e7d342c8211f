import type { Message } from '../message.ts';

const BEFORE = 1;
const AFTER = 1;
const WIDTH = 100;

/**
 * The lines of a file around the place of a message, numbered, with a mark under the place.
 * @param source text of the file
 * @returns no lines where the file has no such place
 */
export function frame(source: string, { line, column }: Pick<Message, 'line' | 'column'>): readonly string[] {
  const lines = source.split(/\r\n|\r|\n/);
  if (line > lines.length) return [];
  const first = Math.max(1, line - BEFORE);
  const last = Math.min(lines.length, line + AFTER);
  const digits = String(last).length;
  return lines.slice(first - 1, last).flatMap((words, index) => {
    const number = first + index;
    const here = number === line;
    const row = `${here ? '>' : ' '} ${String(number).padStart(digits)} | ${cut(words)}`;
    return here && column <= WIDTH ? [row, `  ${' '.repeat(digits)} | ${' '.repeat(column - 1)}^`] : [row];
  });
}

function cut(words: string): string {
  const visible = words.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
  return visible.length > WIDTH ? `${visible.slice(0, WIDTH - 1)}…` : visible.trimEnd();
}
