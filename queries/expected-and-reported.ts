// What was expected of a ministerial EPCC meeting on a topic, against what was reported on it there or later.
import { meetings, topics } from 'japan-us-meetings';

const ofSeries = meetings.filter(({ series }) => series === 'epcc-ministerial');
const statements = ofSeries.flatMap((meeting) =>
  (meeting.statements ?? []).map((one) => ({ ...one, meeting })),
);
for (const topic of topics) {
  const about = statements.filter((one) => one.topics?.includes(topic.id));
  const expected = about.filter(({ standing }) => standing === 'expected');
  const reported = about.filter(({ standing }) => standing === 'reported');
  if (expected.length === 0) continue;
  console.log(`${topic.label.en}: ${expected.length} expected, ${reported.length} reported`);
  for (const one of [...expected, ...reported])
    console.log('  ', one.meeting.date, one.standing, one.summary.en);
}
