import type { Rule } from '../rule.ts';
import { addressesArePublic } from './addresses-are-public.ts';
import { charactersAreVisible } from './characters-are-visible.ts';
import { citationsResolve } from './citations-resolve.ts';
import { claimsHaveEvidence } from './claims-have-evidence.ts';
import { clocksAgree } from './clocks-agree.ts';
import { disputesAreSettledOnce } from './disputes-are-settled-once.ts';
import { fileNameEqualsId } from './file-name-equals-id.ts';
import { filesAreCanonical } from './files-are-canonical.ts';
import { idMatchesDateAndSeries } from './id-matches-date-and-series.ts';
import { idsAreNotReused } from './ids-are-not-reused.ts';
import { keysAreUnique } from './keys-are-unique.ts';
import { languagesAreAsTagged } from './languages-are-as-tagged.ts';
import { linksFitDates } from './links-fit-dates.ts';
import { noDoubleMeetings } from './no-double-meetings.ts';
import { noDoublePersons } from './no-double-persons.ts';
import { nothingStandsAlone } from './nothing-stands-alone.ts';
import { officesHaveOneHolder } from './offices-have-one-holder.ts';
import { onlyHeldMeetingsHaveResults } from './only-held-meetings-have-results.ts';
import { ordinalsRise } from './ordinals-rise.ts';
import { passagesAreUsed } from './passages-are-used.ts';
import { pathsLeadToValues } from './paths-lead-to-values.ts';
import { placesFitClocks } from './places-fit-clocks.ts';
import { referencesResolve } from './references-resolve.ts';
import { reportsFollowMeetings } from './reports-follow-meetings.ts';
import { seriesAreWhole } from './series-are-whole.ts';
import { sidesAgree } from './sides-agree.ts';
import { summariesAreOurs } from './summaries-are-ours.ts';
import { textsSuitSpreadsheets } from './texts-suit-spreadsheets.ts';
import { variantsTellApart } from './variants-tell-apart.ts';
import { thingsHaveOneRecord } from './things-have-one-record.ts';
import { weekdaysFitDates } from './weekdays-fit-dates.ts';

/** All rules, by number. Other demands are kept by the loader, the schema and the proof (`demands.ts`). */
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
  weekdaysFitDates,
  reportsFollowMeetings,
  officesHaveOneHolder,
  sidesAgree,
  ordinalsRise,
  onlyHeldMeetingsHaveResults,
  linksFitDates,
  variantsTellApart,
  languagesAreAsTagged,
  noDoubleMeetings,
  noDoublePersons,
  nothingStandsAlone,
  summariesAreOurs,
  textsSuitSpreadsheets,
  charactersAreVisible,
  addressesArePublic,
  filesAreCanonical,
  seriesAreWhole,
  placesFitClocks,
  idsAreNotReused,
  thingsHaveOneRecord,
];
