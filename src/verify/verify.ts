import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objects, text } from '../json.ts';
import type { Dataset, Entry } from '../dataset/dataset.ts';
import type { Finding } from '../check/rule.ts';
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

/**
 * Proves the passages of all sources against a folder of texts: in one of them the passages must follow
 * each other, with the wording that their digests tell; of a source read whole they must cover all of it.
 * @param folder path of a folder of plain text files in UTF-8, whatever their names
 */
export function verify(dataset: Dataset, folder: string): readonly Proof[] {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, lines: textLines(readFileSync(join(folder, name), 'utf8')) }));
  return dataset
    .ofKind('source')
    .filter((entry) => objects(entry.value['passages']).length > 0)
    .map((entry) => {
      const proofs = texts.map(({ name, lines }) => prove(entry, name, lines));
      const best = proofs.reduce<Proof | undefined>((a, b) => (a && a.proven >= b.proven ? a : b), undefined);
      const passages = objects(entry.value['passages']).length;
      return best && best.proven > 0
        ? best
        : { source: entry.id, file: undefined, proven: 0, passages, findings: [] };
    });
}

function prove(entry: Entry, file: string, lines: readonly string[]): Proof {
  const passages = objects(entry.value['passages']);
  const findings: Finding[] = [];
  let next = 0;
  for (const [index, passage] of passages.entries()) {
    const length = typeof passage['lines'] === 'number' ? passage['lines'] : 1;
    const stretch = lines.slice(next, next + length);
    const locator = text(passage, 'locator') ?? '';
    next += length;
    if (passageDigest(stretch) !== passage['digest'])
      findings.push(
        finding(entry, `/passages/${index}/digest`, `“${locator}” does not have this wording in ${file}`),
      );
    else if (!numberFits(locator, stretch[0] ?? ''))
      findings.push(
        finding(
          entry,
          `/passages/${index}/locator`,
          `“${locator}” is not the number printed there in ${file}`,
        ),
      );
  }
  const proven = passages.length - findings.length;
  if (entry.value['read'] === 'whole' && next !== lines.length)
    findings.push(
      finding(entry, '/passages', `the passages take ${next} lines, the text ${file} has ${lines.length}`),
    );
  return { source: entry.id, file, proven, passages: passages.length, findings };
}

/** Whether an item begins with the number that its locator ends in: `2.`, `(2)` or `• (2)`. */
function numberFits(locator: string, firstLine: string): boolean {
  const [, number] = /item-(?:\d+\.)*(\d+)$/.exec(locator) ?? [];
  return number === undefined || new RegExp(`^(?:•\\s*)?\\(?${number}[.)]`).test(firstLine);
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
