import { strings } from '../json.ts';
import { printJson, type Exporter } from './exporter.ts';

/** Where each former id leads now, as paths under the base: what the host of the names needs in order to redirect. */
export const redirects: Exporter = {
  name: 'Redirects',
  mediaType: 'application/json',
  holdsRecords: false,
  leftOut: {},
  write(_, dataset) {
    const pairs = dataset.entries.flatMap(({ kind, id, value }) =>
      strings(value['formerIds']).map((former) => [`${kind.name}/${former}`, `${kind.name}/${id}`] as const),
    );
    return new Map([['json/redirects.json', printJson(Object.fromEntries(pairs.sort()))]]);
  },
};
