import { member, strings } from '../json.ts';
import type { Entry, Slot } from './dataset.ts';

/** The longest path of a map (`evidence`, `inferred`) that covers a path, with what it holds. */
function covering(entry: Entry, map: string, path: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const candidate = `/${path.slice(0, length).join('/')}`;
    if (member(entry.value[map], candidate) !== undefined) return candidate;
  }
  return undefined;
}

/** The citations that a value rests on: its own, else those of the record for its path or the path above it. */
export function evidenceOf(slot: Slot): readonly string[] {
  const own = strings(member(slot.value, 'evidence'));
  if (own.length > 0) return own;
  const path = covering(slot.node.entry, 'evidence', slot.path);
  return path === undefined ? [] : strings(member(slot.node.entry.value['evidence'], path));
}

/** What a value is inferred from, if no source states it in so many words. */
export function inferenceOf(slot: Slot): string | undefined {
  const own = member(slot.value, 'inferred');
  if (typeof own === 'string') return own;
  const path = covering(slot.node.entry, 'inferred', slot.path);
  const reason = path === undefined ? undefined : member(slot.node.entry.value['inferred'], path);
  return typeof reason === 'string' ? reason : undefined;
}
