import { deriveClaims } from './dataset/claim.ts';
import type { Dataset } from './dataset/dataset.ts';
import { strings, text } from './json.ts';
import type { Model } from './model/model.ts';

/**
 * Values and passages, both ways.
 * @param subject a passage (`mofa-2023-11-14#p2`), a source (`mofa-2023-11-14`), a record
 *   (`meeting/2023-11-14-epcc-ministerial`) or a value of one (`meeting/2023-11-14-epcc-ministerial#/start`)
 * @returns a line for each value that rests on the passage or source, or for each value of the record with its passages
 */
export function listEvidence(model: Model, dataset: Dataset, subject: string): readonly string[] {
  const claims = deriveClaims(model, dataset);
  const [record = '', path = ''] = subject.split('#');
  const rests = (citation: string): boolean => citation === subject || citation.split('#')[0] === subject;
  if (subject.includes('/'))
    return claims
      .filter((claim) => text(claim, 'about') === record)
      .filter((claim) => covers(path, text(claim, 'path') ?? ''))
      .map((claim) => `${line(claim)}  ← ${strings(claim['evidence']).join(', ')}`);
  return claims
    .filter((claim) => strings(claim['evidence']).some(rests))
    .map((claim) => `${text(claim, 'about') ?? ''}  ${line(claim)}`);
}

function covers(path: string, other: string): boolean {
  return path === '' || other === path || other.startsWith(`${path}/`);
}

function line(claim: Parameters<typeof text>[0]): string {
  const rank = text(claim, 'rank') === 'rejected' ? ' (rejected)' : '';
  return `${text(claim, 'path') ?? ''}${rank}: ${text(claim, 'value') ?? ''}`;
}
