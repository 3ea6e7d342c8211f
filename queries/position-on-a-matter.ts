// How each side's position on the TPP and CPTPP moved from meeting to meeting.
import { meetings, type Actor, type InitiativeId } from 'japan-us-meetings';

const pacts: readonly InitiativeId[] = ['tpp', 'cptpp'];
const name = ({ person, side, office, organization }: Actor) =>
  person ?? side ?? office ?? organization ?? 'unnamed';

for (const { date, statements = [] } of meetings)
  for (const { actors, act, summary, initiatives = [], standing, evidence } of statements)
    if (standing === 'reported' && initiatives.some((id) => pacts.includes(id)))
      console.log(date, actors.map(name).join(', '), act, summary.en, ...evidence);
