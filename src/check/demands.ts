import type { Demand } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What loader, schema, exceptions and proof demand, each in its own module. */
const ELSEWHERE: readonly Demand[] = [
  {
    number: 'R01',
    demand: 'Every file is one JSON object in UTF-8 of a size that a record has.',
    reason: 'What cannot be read cannot be checked, and must not be taken for missing.',
  },
  {
    number: 'R02',
    demand: 'No name stands twice in one JSON object.',
    reason: 'Readers keep one of the two values and lose the other in silence.',
  },
  {
    number: 'R03',
    demand: 'Every record fits the schema of its kind.',
    reason: 'Types, tables and graphs are generated from the schema and rely on it.',
  },
  {
    number: 'R14',
    demand: 'Every passage has the wording that its digest tells, and no summary copies ten words of it.',
    reason: 'Locators that prove nothing are decoration, and sources keep their rights (`npm run verify`).',
  },
  {
    number: 'R33',
    demand: 'Every exception names a rule that admits exceptions and a record that breaks it.',
    reason: 'An excuse that outlives its need hides the next mistake.',
  },
  {
    number: 'R36',
    demand: 'Every record of the last release is still there, or its id is a former id of another.',
    reason: 'Ids are for good; whoever linked to a record must still find it.',
  },
];

/** All that is demanded of the records, by number. */
export const DEMANDS: readonly Demand[] = [...ELSEWHERE, ...RULES].sort((a, b) =>
  a.number < b.number ? -1 : 1,
);
