/**
 * The name that a misspelt one was meant to be: the one that fewest letters tell from it, if it is more like it than not,
 * or else one that it begins with or that begins with it.
 */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const wrong = given.toLowerCase();
  const [best] = names
    .map((name) => ({ name, distance: distance(wrong, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(given.length, best.name.length) / 2) return best.name;
  return names.find((name) => name.startsWith(wrong) || wrong.startsWith(name.toLowerCase()));
}

/** Letters to add, drop or replace to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(b).entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether one letter added, dropped or replaced makes one word the other, or none does. */
export function almostEqual(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const skip = short.length === long.length ? 1 : 0;
  return short.slice(same + skip) === long.slice(same + 1);
}
