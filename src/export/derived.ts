import type { JsonObject } from '../json.ts';
import { deriveCitations, deriveClaims } from '../dataset/claim.ts';
import { unwritten, type Dataset, type Entry } from '../dataset/dataset.ts';
import { deriveReferences } from '../dataset/reference.ts';
import type { Model } from '../model/model.ts';

/** How the records of each derived kind come about. */
export const DERIVATIONS: Readonly<
  Record<string, (model: Model, dataset: Dataset) => readonly JsonObject[]>
> = {
  citation: deriveCitations,
  claim: deriveClaims,
  reference: deriveReferences,
};

/** Why the graphs carry some fields in another form. */
export const CLAIMS_CARRY = {
  'record.evidence': 'Each entry is the evidence of a claim; the claims are in the graph.',
  'record.inferred': 'Each entry is the reason of a claim; the claims are in the graph.',
} as const;

/** The claims as records; their ids hold the kind, the record and the path, so they are IRIs under the base. */
export function claimEntries(model: Model, dataset: Dataset): readonly Entry[] {
  const kind = model.derived.find(({ name }) => name === 'claim');
  if (!kind) return [];
  return deriveClaims(model, dataset).map((value) => unwritten(kind, value));
}
