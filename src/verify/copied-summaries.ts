import { allNodes, type Dataset } from '../dataset/dataset.ts';
import { member, strings, text } from '../json.ts';
import type { Finding } from '../check/rule.ts';

/** Words in a row that count as copied. */
const RUN = 10;

/**
 * The summaries that share a run of ten words with the source that they cite.
 * @param source id of the source
 * @param lines its text
 */
export function copiedSummaries(
  dataset: Dataset,
  source: string,
  lines: readonly string[],
): readonly Finding[] {
  const printed = new Set(runs(lines.join(' ')));
  return [...allNodes(dataset)].flatMap((node): readonly Finding[] => {
    const summary = text(member(node.value, 'summary'), 'en');
    const cites = strings(node.value['evidence']).some((citation) => citation.split('#')[0] === source);
    const copied =
      summary === undefined || !cites ? undefined : runs(summary).find((run) => printed.has(run));
    if (copied === undefined) return [];
    return [
      {
        entry: node.entry,
        pointer: `${node.pointer}/summary/en`,
        problem: `the summary shares these words with ${source}: “${copied}”`,
        expected: `no run of ${RUN} words or more as in the source`,
        repair: 'say it in our own words',
      },
    ];
  });
}

function runs(words: string): readonly string[] {
  const list = words.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return list
    .slice(0, Math.max(0, list.length - RUN + 1))
    .map((_, index) => list.slice(index, index + RUN).join(' '));
}
