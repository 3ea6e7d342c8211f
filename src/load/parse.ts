import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { escapePointer, type Json } from '../json.ts';

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A name that stands in its object a second time. */
export interface Duplicate {
  readonly name: string;
  readonly pointer: string;
  readonly position: Position;
}

/** A JSON text, read, with the place of every value and the names that an object has twice. */
export interface ParsedJson {
  readonly value: Json;
  /** Place of each value by its JSON Pointer. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly duplicates: readonly Duplicate[];
}

/**
 * Reads a JSON text (RFC 8259) and remembers where everything stands.
 * @throws SyntaxError-like errors of the parser with `line` and `column`
 */
export function parseJson(source: string): ParsedJson {
  const positions = new Map<string, Position>();
  const duplicates: Duplicate[] = [];

  function read(node: ValueNode, pointer: string): Json {
    if (!positions.has(pointer)) positions.set(pointer, place(node.loc.start));
    switch (node.type) {
      case 'Object': {
        const seen = new Set<string>();
        return Object.fromEntries(
          node.members.map((entry): [string, Json] => {
            const name = entry.name.type === 'String' ? entry.name.value : entry.name.name;
            refuseBadCharacters(source, entry.name, name);
            const inner = `${pointer}/${escapePointer(name)}`;
            if (seen.has(name)) duplicates.push({ name, pointer: inner, position: place(entry.loc.start) });
            seen.add(name);
            positions.set(inner, place(entry.loc.start));
            return [name, read(entry.value, inner)];
          }),
        );
      }
      case 'Array':
        return node.elements.map((element, index) => read(element.value, `${pointer}/${index}`));
      case 'String':
        refuseBadCharacters(source, node, node.value);
        return node.value;
      case 'Boolean':
      case 'Number':
        return node.value;
      case 'Null':
      case 'NaN':
      case 'Infinity':
        return null;
    }
  }

  return { value: read(parse(source, { mode: 'json' }).body, ''), positions, duplicates };
}

/**
 * Refuses what the parser lets pass: control characters that are not escaped (RFC 8259, 7), and half of a surrogate
 * pair, which no file in UTF-8 can hold (RFC 7493, 2.1).
 */
function refuseBadCharacters(
  source: string,
  { loc: { start, end } }: Pick<ValueNode, 'loc'>,
  value: string,
): void {
  const problem = /\p{Surrogate}/u.test(value)
    ? 'Half of a surrogate pair found in a string.'
    : hasControl(source.slice(start.offset, end.offset))
      ? 'Unescaped control character or line break found in a string.'
      : undefined;
  if (problem !== undefined) throw Object.assign(new SyntaxError(problem), place(start));
}

function hasControl(words: string): boolean {
  return Array.from(words).some((character) => character < ' ');
}

function place({ line, column }: Position): Position {
  return { line, column };
}
