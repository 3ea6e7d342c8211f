import type { JsonObject } from '../json.ts';
import { claimEntries } from './derived.ts';
import { printJson, type Exporter } from './exporter.ts';

/** All records as they were written, by table, with the claims that follow from them. */
export const json: Exporter = {
  name: 'JSON',
  mediaType: 'application/json',
  holdsRecords: true,
  leftOut: {},
  write(model, dataset) {
    const tables = new Map<string, readonly JsonObject[]>();
    for (const kind of model.kinds)
      tables.set(
        kind.table ?? kind.name,
        dataset.ofKind(kind.name).map(({ value }) => value),
      );
    tables.set(
      'claims',
      claimEntries(model, dataset).map(({ value }) => value),
    );
    return new Map([['json/dataset.json', printJson(Object.fromEntries(tables))]]);
  },
};
