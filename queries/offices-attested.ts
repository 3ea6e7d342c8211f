// Who held which office when, as attested by taking part in a meeting.
import { meetings, offices, persons } from 'japan-us-meetings';

for (const { date, participants = [] } of meetings)
  for (const { person, office, attestation, evidence } of participants)
    if (person && office && attestation === 'attested')
      console.log(date, persons.get(person).name.en, offices.get(office).title.en, ...evidence);
