import { allNodes, type Dataset, type Node } from '../dataset/dataset.ts';
import { member, strings, text } from '../json.ts';
import type { Finding } from '../check/rule.ts';

/** Words in a row that count as copied. */
const RUN = 10;

/** The parts with a summary, by each source that they cite. */
export function summariesBySource(dataset: Dataset): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of allNodes(dataset)) {
    if (member(node.value, 'summary') === undefined) continue;
    const sources = strings(node.value['evidence']).map((citation) => citation.split('#')[0] ?? '');
    for (const source of new Set(sources)) found.set(source, [...(found.get(source) ?? []), node]);
  }
  return found;
}

/**
 * The summaries that share a run of ten words with a source that they cite.
 * @param nodes the parts that cite it
 * @param source its id
 * @param lines its text
 */
export function copiedSummaries(
  nodes: readonly Node[],
  source: string,
  lines: readonly string[],
): readonly Finding[] {
  const printed = new Set(runs(lines.join(' ')));
  return nodes.flatMap((node): readonly Finding[] => {
    const copied = runs(text(member(node.value, 'summary'), 'en') ?? '').find((run) => printed.has(run));
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
