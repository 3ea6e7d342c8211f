// Statements that rest on one source only, counted by source.
import { meetings } from 'japan-us-meetings';

const counts = new Map<string, number>();
for (const { statements = [] } of meetings)
  for (const { evidence } of statements) {
    const sources = new Set(evidence.map((citation) => citation.split('#')[0] ?? citation));
    if (sources.size === 1) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
for (const [source, count] of counts) console.log(source, count);
