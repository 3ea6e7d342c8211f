// Commitments, and the later meetings that took them up again.
import { meetings } from 'japan-us-meetings';

for (const { date, outcomes = [] } of meetings)
  for (const { summary, followUps = [] } of outcomes)
    for (const { meeting, evidence } of followUps)
      console.log(date, summary.en, '→', meetings.get(meeting).date, meeting, ...evidence);
