import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objects, text, type JsonObject } from '../json.ts';
import type { Dataset, Entry } from '../dataset/dataset.ts';
import type { Finding } from '../check/rule.ts';
import { copiedSummaries, summariesBySource } from './copied-summaries.ts';
import { passageDigest, textLines } from './passage-text.ts';

/** What could be proven of a source. */
export interface Proof {
  readonly source: string;
  /** The file that the passages were found in; none where no file is a copy of the source. */
  readonly file: string | undefined;
  readonly proven: number;
  readonly passages: number;
  readonly findings: readonly Finding[];
}

/** A text of the folder. */
interface Copy {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Proves the passages of all sources against a folder of texts: in one of them the passages must follow each other,
 * with the wording that their digests tell; those of a source read whole must cover all of it. A text named for the
 * source is its copy; failing that, the text is in which most of them are found. No summary may copy ten words of it.
 * @param folder path of a folder of plain text files in UTF-8, `*.txt`
 */
export function verify(dataset: Dataset, folder: string): readonly Proof[] {
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): Copy => ({ name, lines: textLines(readFileSync(join(folder, name), 'utf8')) }));
  const summaries = summariesBySource(dataset);
  return dataset
    .ofKind('source')
    .filter((entry) => objects(entry.value['passages']).length > 0)
    .map((entry) => {
      const named = copies.find(({ name }) => name === `${entry.id}.txt`);
      const proofs = (named ? [named] : copies).map((copy) => ({ copy, proof: prove(entry, copy) }));
      const [best] = proofs.sort((a, b) => b.proof.proven - a.proof.proven);
      if (!best || (!named && best.proof.proven * 2 <= best.proof.passages)) return unproven(entry);
      const copied = copiedSummaries(summaries.get(entry.id) ?? [], entry.id, best.copy.lines);
      return { ...best.proof, findings: [...best.proof.findings, ...copied] };
    });
}

function unproven(entry: Entry): Proof {
  const passages = objects(entry.value['passages']).length;
  return { source: entry.id, file: undefined, proven: 0, passages, findings: [] };
}

function prove(entry: Entry, { name, lines }: Copy): Proof {
  const passages = objects(entry.value['passages']);
  const whole = entry.value['read'] === 'whole';
  const findings: Finding[] = [];
  let next = 0;
  let lost = false;
  for (const [index, passage] of passages.entries()) {
    const locator = text(passage, 'locator') ?? '';
    const at = find(lines, passage, next);
    if (at === undefined) {
      lost = true;
      findings.push(
        finding(entry, `/passages/${index}/digest`, `“${locator}” does not have this wording in ${name}`),
      );
      continue;
    }
    if (whole && at > next && !lost)
      findings.push(
        finding(
          entry,
          `/passages/${index}`,
          `${at - next} lines before “${locator}” are in no passage (${name})`,
        ),
      );
    if (!numberFits(locator, lines[at] ?? ''))
      findings.push(
        finding(
          entry,
          `/passages/${index}/locator`,
          `“${locator}” is not the number printed there in ${name}`,
        ),
      );
    lost = false;
    next = at + lengthOf(passage);
  }
  const unfound = findings.filter(({ pointer }) => /\/(digest|locator)$/.test(pointer)).length;
  if (whole && next < lines.length && !lost)
    findings.push(
      finding(entry, '/passages', `${lines.length - next} lines at the end of ${name} are in no passage`),
    );
  const proven = passages.length - unfound;
  return { source: entry.id, file: name, proven, passages: passages.length, findings };
}

function lengthOf(passage: JsonObject): number {
  return typeof passage['lines'] === 'number' ? passage['lines'] : 1;
}

/** The first line from `from` on at which a passage stands. */
function find(lines: readonly string[], passage: JsonObject, from: number): number | undefined {
  const length = lengthOf(passage);
  for (let start = from; start + length <= lines.length; start++)
    if (passageDigest(lines.slice(start, start + length)) === passage['digest']) return start;
  return undefined;
}

/** Whether an item begins with the number that its locator ends in (`2.`, `(2)`, `• (2)`), or with none, as bullets do. */
function numberFits(locator: string, firstLine: string): boolean {
  const [, number] = /item-(?:\d+\.)*(\d+)$/.exec(locator) ?? [];
  const [, printed] = /^(?:•\s*)?\(?(\d{1,2})(?:[.)]|\s|$)/.exec(firstLine.normalize('NFKC')) ?? [];
  return number === undefined || printed === undefined || printed === number;
}

function finding(entry: Entry, pointer: string, problem: string): Finding {
  return {
    entry,
    pointer,
    problem,
    expected: 'the passages of the source in their order, with the digest of each',
    repair: 'count the lines of the passage again, or correct the digest if the text is a faithful copy',
  };
}
