import { deriveClaims } from '../dataset/claim.ts';
import type { JsonObject } from '../json.ts';
import { printJson, type Exporter } from './exporter.ts';

/** All records as they were written, by table, with the claims that follow from them. */
export const json: Exporter = {
  name: 'JSON',
  mediaType: 'application/json',
  leftOut: {},
  write(model, dataset) {
    const tables = new Map<string, readonly JsonObject[]>();
    for (const kind of model.kinds)
      tables.set(
        kind.table ?? kind.name,
        dataset.ofKind(kind.name).map(({ value }) => value),
      );
    tables.set('claims', deriveClaims(model, dataset));
    return new Map([['json/dataset.json', printJson(Object.fromEntries(tables))]]);
  },
};
