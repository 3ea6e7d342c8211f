import { claimSlots } from '../dataset/claim.ts';
import { rootNode, unwritten } from '../dataset/dataset.ts';
import { evidenceOf } from '../dataset/evidence.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Shape } from '../model/model.ts';
import type { Identified } from './write-record.ts';

/** The first step of the paths of all values that still lack evidence, as `/start`. */
export function withoutEvidence(kind: Shape, record: Identified): readonly string[] {
  const paths = [...claimSlots(rootNode(unwritten(kind, record)))]
    .filter((slot) => evidenceOf(slot).length === 0)
    .map(({ path }) => `/${path[0] ?? ''}`);
  return [...new Set(paths)];
}

/** The record with passages as the evidence of a path. */
export function withEvidence(record: Identified, path: string, passages: readonly string[]): Identified {
  const known: JsonObject = isObject(record['evidence']) ? record['evidence'] : {};
  return { ...record, evidence: { ...known, [path]: passages } };
}
