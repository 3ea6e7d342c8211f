import type { Rule } from '../rule.ts';
import { citationsResolve } from './citations-resolve.ts';
import { claimsHaveEvidence } from './claims-have-evidence.ts';
import { clocksAgree } from './clocks-agree.ts';
import { disputesAreSettledOnce } from './disputes-are-settled-once.ts';
import { fileNameEqualsId } from './file-name-equals-id.ts';
import { idMatchesDateAndSeries } from './id-matches-date-and-series.ts';
import { keysAreUnique } from './keys-are-unique.ts';
import { passagesAreUsed } from './passages-are-used.ts';
import { pathsLeadToValues } from './paths-lead-to-values.ts';
import { referencesResolve } from './references-resolve.ts';

/** All rules, by number. R01 to R03 (JSON, names once, schema) are the loader's and the schema's own. */
export const RULES: readonly Rule[] = [
  fileNameEqualsId,
  keysAreUnique,
  referencesResolve,
  clocksAgree,
  citationsResolve,
  claimsHaveEvidence,
  pathsLeadToValues,
  disputesAreSettledOnce,
  passagesAreUsed,
  idMatchesDateAndSeries,
];
