import { toMessage } from '../check/rule.ts';
import { noDoubleMeetings } from '../check/rules/no-double-meetings.ts';
import { noDoublePersons } from '../check/rules/no-double-persons.ts';
import { createDataset, unwritten, type Dataset } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import type { Identified } from './write-record.ts';

/** What tells that a new record may be there already, as sentences. */
export function likelyDoubles(
  model: Model,
  dataset: Dataset,
  kind: Shape,
  record: Identified,
): readonly string[] {
  const entry = unwritten(kind, record);
  const others = dataset.entries.filter(({ kind: of, id }) => of !== kind || id !== record.id);
  const all = createDataset([...others, entry]);
  return [noDoubleMeetings, noDoublePersons]
    .flatMap((rule) => [...rule.check(all, model)].map((finding) => toMessage(rule.number, finding)))
    .filter(({ file, problem }) => file === entry.file || problem.includes(`“${record.id}”`))
    .map(({ file, problem }) => `${file}: ${problem}`);
}
