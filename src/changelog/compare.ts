import { deriveClaims } from '../dataset/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { list, strings, text, type JsonObject } from '../json.ts';
import type { Model } from '../model/model.ts';

/** What became of one fact. */
export interface FactChange {
  /** `superseded` where the earlier value is kept as a rejected claim of a dispute. */
  readonly change: 'added' | 'changed' | 'superseded' | 'removed';
  /** Kind and id of the record. */
  readonly record: string;
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  /** Passages that the fact rests on now, or rested on. */
  readonly evidence: readonly string[];
}

/** What became of one record. */
export interface RecordChange {
  readonly change: 'added' | 'moved' | 'removed';
  readonly record: string;
  /** Where a record went that moved. */
  readonly to?: string;
}

/** All differences of two versions, and the least step of the version number that they demand. */
export interface Changes {
  readonly least: 'major' | 'minor' | 'patch' | 'none';
  readonly records: readonly RecordChange[];
  readonly facts: readonly FactChange[];
}

/**
 * Compares two versions of the records, fact by fact. A record that vanished demands a major version, one that was
 * added or moved, or a fact that was added, a minor one, any other change a patch (Semantic Versioning 2.0.0, with ids
 * as the public interface).
 */
export function compare(model: Model, before: Dataset, after: Dataset): Changes {
  const records = compareRecords(before, after);
  const facts = compareFacts(model, before, after, records);
  return { least: leastStep(records, facts), records, facts };
}

function compareRecords(before: Dataset, after: Dataset): readonly RecordChange[] {
  const homes = new Map<string, string>(
    after.entries.flatMap(({ kind, id, value }) =>
      strings(value['formerIds']).map((former) => [`${kind.name}/${former}`, `${kind.name}/${id}`] as const),
    ),
  );
  const [old, now] = [before, after].map<ReadonlySet<string>>(
    (dataset) => new Set(dataset.entries.map(({ kind, id }) => `${kind.name}/${id}`)),
  );
  const gone = [...(old ?? [])].filter((record) => !now?.has(record));
  const came = [...(now ?? [])].filter((record) => !old?.has(record));
  return [
    ...gone.map((record): RecordChange => {
      const to = homes.get(record);
      return to === undefined ? { change: 'removed', record } : { change: 'moved', record, to };
    }),
    ...came.map((record): RecordChange => ({ change: 'added', record })),
  ];
}

function compareFacts(
  model: Model,
  before: Dataset,
  after: Dataset,
  records: readonly RecordChange[],
): readonly FactChange[] {
  const moved = new Map(
    records.flatMap(({ record, to }) => (to === undefined ? [] : [[record, to] as const])),
  );
  const [old, now] = [claimsByPlace(model, before, moved), claimsByPlace(model, after, new Map())];
  const rejected = rejectedValues(model, after);
  const came = [...now].flatMap(([place, claim]): readonly FactChange[] => {
    const earlier = old.get(place);
    if (!earlier) return [{ change: 'added', ...describe(claim), after: valueOf(claim) }];
    const [was, is] = [valueOf(earlier), valueOf(claim)];
    if (was === is) return [];
    const change = rejected.has(`${place}\n${was}`) ? 'superseded' : 'changed';
    return [{ change, ...describe(claim), before: was, after: is }];
  });
  const gone = [...old].flatMap(([place, claim]): readonly FactChange[] =>
    now.has(place) ? [] : [{ change: 'removed', ...describe(claim), before: valueOf(claim) }],
  );
  return [...came, ...gone];
}

function describe(claim: JsonObject): Pick<FactChange, 'record' | 'path' | 'evidence'> {
  return {
    record: text(claim, 'about') ?? '',
    path: text(claim, 'path') ?? '',
    evidence: strings(claim['evidence']),
  };
}

function valueOf(claim: JsonObject): string {
  return list(claim['value']).map(String).join('');
}

function claimsByPlace(
  model: Model,
  dataset: Dataset,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, JsonObject> {
  const standing = deriveClaims(model, dataset).filter((claim) => text(claim, 'rank') !== 'rejected');
  return new Map(
    standing.map((claim) => {
      const record = text(claim, 'about') ?? '';
      return [`${moved.get(record) ?? record}#${text(claim, 'path') ?? ''}`, claim];
    }),
  );
}

function rejectedValues(model: Model, dataset: Dataset): ReadonlySet<string> {
  return new Set(
    deriveClaims(model, dataset)
      .filter((claim) => text(claim, 'rank') === 'rejected')
      .map((claim) => `${text(claim, 'about') ?? ''}#${text(claim, 'path') ?? ''}\n${valueOf(claim)}`),
  );
}

function leastStep(records: readonly RecordChange[], facts: readonly FactChange[]): Changes['least'] {
  if (records.some(({ change }) => change === 'removed')) return 'major';
  if (records.length > 0 || facts.some(({ change }) => change === 'added')) return 'minor';
  return facts.length > 0 ? 'patch' : 'none';
}
