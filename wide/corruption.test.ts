import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allNodes, allSlots, createDataset, type Entry, type Slot } from '../src/dataset/dataset.ts';
import { isObject, strings, type Json } from '../src/json.ts';
import { changed, faults, neighbourhood, REAL, runs, stepsOf, withValue } from './support.ts';

/** A change to a value that cannot be right, whatever the record says. */
interface Corruption {
  readonly name: string;
  /** The wrong value; undefined takes the value out, and no answer means that the value cannot be spoilt so. */
  spoil(slot: Slot): { readonly put: Json | undefined } | undefined;
}

const CORRUPTIONS: readonly Corruption[] = [
  {
    name: 'a reference to nothing',
    spoil: ({ field, value }) =>
      field.value.type === 'reference' && typeof value === 'string' ? { put: `${value}-x` } : undefined,
  },
  {
    name: 'a key of nothing',
    spoil: ({ field, value }) =>
      field.value.type === 'local' && typeof value === 'string' ? { put: `${value}99` } : undefined,
  },
  {
    name: 'another type',
    spoil: ({ value }) => ({ put: typeof value === 'string' ? 7 : typeof value === 'number' ? 'x' : null }),
  },
  {
    name: 'a date that is none',
    spoil: ({ field, value }) =>
      field.value.type === 'scalar' && field.value.datatype.endsWith('EDTF') && typeof value === 'string'
        ? { put: value.replace(/^\d{4}/, '20') }
        : undefined,
  },
  {
    name: 'a time that is none',
    spoil: ({ field, value }) =>
      field.value.type === 'scalar' && field.value.datatype.endsWith('dateTime') && typeof value === 'string'
        ? { put: value.replace(/T\d\d/, 'T25') }
        : undefined,
  },
  {
    name: 'a term that the vocabulary lacks',
    spoil: ({ field, value }) =>
      field.value.type === 'concept' && typeof value === 'string' ? { put: `${value}x` } : undefined,
  },
  {
    name: 'a passage that no source lists',
    spoil: ({ field, value }) =>
      field.value.type === 'citation' && typeof value === 'string' ? { put: `${value}99` } : undefined,
  },
  {
    name: 'no evidence any more',
    spoil: ({ field, value }) =>
      field.name === 'evidence' && field.value.type === 'citation' && strings(value).length === 1
        ? { put: undefined }
        : undefined,
  },
  {
    name: 'evidence for another path',
    spoil: ({ field, value }) =>
      field.value.type === 'evidence' && isObject(value)
        ? {
            put: Object.fromEntries(
              Object.entries(value).map(([path, passages], index) => [
                index === 0 ? `${path}x` : path,
                passages,
              ]),
            ),
          }
        : undefined,
  },
];

const meetings = REAL.ofKind('meeting');
const known = new Map<
  string,
  { entries: readonly Entry[]; slots: readonly Slot[]; before: ReadonlySet<string> }
>();

/** A meeting with its surroundings, and what is wrong with them as they are. */
function ground(start: Entry) {
  const found = known.get(start.id);
  if (found) return found;
  const entries = neighbourhood(start);
  const slots = [...allNodes(createDataset([start]))].flatMap((node) => [...allSlots(node)]);
  const made = { entries, slots, before: faults(entries) };
  known.set(start.id, made);
  return made;
}

test('no random corruption of a real record is taken in silence, and none ends in a crash', () => {
  const used = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...meetings
          .filter(({ value }, index) => value['start'] !== undefined || index % 9 === 0)
          .slice(0, 40),
      ),
      fc.constantFrom(...CORRUPTIONS),
      fc.nat(),
      (start, corruption, pick) => {
        const { entries, slots, before } = ground(start);
        const fit = slots.flatMap((slot) => {
          const wrong = corruption.spoil(slot);
          return wrong ? [{ slot, put: wrong.put }] : [];
        });
        const chosen = fit[pick % Math.max(1, fit.length)];
        if (!chosen) return;
        used.add(corruption.name);
        const spoilt = changed(start, withValue(start.value, stepsOf(chosen.slot.pointer), chosen.put));
        const after = faults(entries.map((entry) => (entry === start ? spoilt : entry)));
        const told = [...after].filter((fault) => !before.has(fault));
        expect(told, `${corruption.name} at ${start.id}${chosen.slot.pointer}`).not.toEqual([]);
      },
    ),
    { numRuns: runs(300) },
  );
  expect([...used].sort()).toEqual(CORRUPTIONS.map(({ name }) => name).sort());
});
