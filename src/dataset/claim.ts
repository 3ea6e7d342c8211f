import { member, objects, strings, text, written, type Json, type JsonObject } from '../json.ts';
import type { Field, Model, Shape } from '../model/model.ts';
import {
  allSlots,
  partNode,
  rootNode,
  walk,
  type Dataset,
  type Entry,
  type Node,
  type Slot,
} from './dataset.ts';
import { evidenceOf, inferenceOf } from './evidence.ts';
import { labelOfValue } from './label.ts';

/** Whether a part carries its evidence itself, so that it is one claim as a whole. */
export function bearsEvidence(shape: Shape): boolean {
  return shape.fields.some(({ name }) => name === 'evidence');
}

/**
 * The values of a record that are claims: scalars, references, members of lists, and parts that carry evidence.
 * A part without evidence of its own is looked into.
 */
export function* claimSlots(node: Node): Generator<Slot> {
  if (!node.shape.claim) return;
  for (const slot of allSlots(node)) {
    const part = partNode(slot);
    if (!slot.field.claim || part?.shape.claim === false || isMap(slot.field)) continue;
    if (part && !bearsEvidence(part.shape)) yield* claimSlots(part);
    else yield slot;
  }
}

function isMap({ value }: Field): boolean {
  return value.type === 'evidence' || value.type === 'inference';
}

/** All claims of a dataset, as records of the derived kind `claim` (see `schema/claim.schema.json`). */
export function deriveClaims(_: Model, dataset: Dataset): readonly JsonObject[] {
  return dataset.entries.flatMap((entry) => [...adopted(dataset, entry), ...rejected(dataset, entry)]);
}

function* adopted(dataset: Dataset, entry: Entry): Generator<JsonObject> {
  for (const slot of claimSlots(rootNode(entry))) {
    const path = `/${slot.path.join('/')}`;
    const dispute = objects(entry.value['disputes']).find((one) => one['field'] === path);
    const inferredFrom = inferenceOf(slot);
    const standing = standingOf(slot);
    const key = dispute && text(dispute, 'id');
    yield {
      ...identify(entry, path),
      field: slot.field.name,
      path,
      value: valueOf(dataset, slot.field, slot.value),
      basis: inferredFrom === undefined ? 'stated' : 'inferred',
      ...(inferredFrom === undefined ? {} : { inferredFrom }),
      rank: dispute ? 'preferred' : 'undisputed',
      ...(standing === undefined ? {} : { standing }),
      ...(key === undefined ? {} : { dispute: key }),
      evidence: evidenceOf(slot),
    };
  }
}

function standingOf({ field, value }: Slot): string | undefined {
  const standing =
    field.value.type === 'part'
      ? field.value.shape.fields.find(({ name }) => name === 'standing')
      : undefined;
  const scheme = standing?.value.type === 'concept' ? standing.value.scheme.name : undefined;
  return scheme === 'standing' ? text(value, 'standing') : undefined;
}

function rejected(dataset: Dataset, entry: Entry): readonly JsonObject[] {
  return [...walk(rootNode(entry))]
    .filter(({ parent, value }) => isDispute(parent) && value['preferred'] !== true)
    .map((position) => rejectedClaim(dataset, position, text(position.parent?.value, 'field') ?? ''));
}

/** Disputes are the parts that name a field. */
function isDispute(node: Node | undefined): boolean {
  return node?.shape.name === 'dispute';
}

function rejectedClaim(dataset: Dataset, { entry, value, path, parent }: Node, disputed: string): JsonObject {
  const field = entry.kind.fields.find(({ name }) => name === disputed.split('/')[1]);
  const claimed = value['value'] ?? '';
  return {
    ...identify(entry, `/${path.join('/')}`),
    field: field?.name ?? '',
    path: disputed,
    value: field ? valueOf(dataset, field, claimed) : written(claimed),
    basis: 'stated',
    rank: 'rejected',
    dispute: text(parent?.value, 'id') ?? '',
    evidence: strings(value['evidence']),
  };
}

function identify(entry: Entry, path: string): JsonObject {
  const about = `${entry.kind.name}/${entry.id}`;
  return { id: `${about}#${path}`, about, record: entry.id };
}

function valueOf(dataset: Dataset, field: Field, value: Json): string {
  return typeof value === 'object'
    ? labelOfValue(dataset, field, value) || JSON.stringify(value)
    : written(value);
}

/** The citations of the claims, as records of the derived kind `citation`. */
export function deriveCitations(model: Model, dataset: Dataset): readonly JsonObject[] {
  return deriveClaims(model, dataset).flatMap((claim) =>
    strings(member(claim, 'evidence')).map((citation) => {
      const [source = '', locator = ''] = citation.split('#');
      return { claim: text(claim, 'id') ?? '', passage: `source/${citation}`, source, locator };
    }),
  );
}
