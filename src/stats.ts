import { allCitations } from './check/rules/citations-resolve.ts';
import { deriveClaims } from './dataset/claim.ts';
import type { Dataset } from './dataset/dataset.ts';
import { list, objects, text } from './json.ts';
import type { Model } from './model/model.ts';

/** What the dataset holds and how far the sources are covered, as lines of text. */
export function printStats(model: Model, dataset: Dataset): string {
  const claims = deriveClaims(model, dataset);
  const evidenced = claims.filter((claim) => list(claim['evidence']).length > 0);
  const inferred = claims.filter((claim) => claim['basis'] === 'inferred');
  const cited = new Set([...allCitations(dataset)].map(({ citation }) => citation));
  return [
    ...model.kinds.map((kind) => `${kind.table ?? kind.name}: ${dataset.ofKind(kind.name).length}`),
    '',
    `claims: ${claims.length}, with evidence: ${evidenced.length}, inferred: ${inferred.length}`,
    ...dataset.ofKind('source').flatMap(({ id, value }) => {
      const passages = objects(value['passages']);
      const used = passages.filter((passage) => cited.has(`${id}#${text(passage, 'locator') ?? ''}`));
      return [
        '',
        `${id} (read: ${text(value, 'read') ?? ''}): ${used.length} of ${passages.length} passages carry claims`,
        ...passages
          .filter((passage) => !used.includes(passage))
          .map(
            (passage) =>
              `  ${text(passage, 'locator') ?? ''}: ${text(passage, 'unused') ?? 'no reason given'}`,
          ),
      ];
    }),
  ].join('\n');
}
