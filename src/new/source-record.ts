import type { JsonObject } from '../json.ts';
import type { Proposed } from './passages.ts';
import type { Identified } from './write-record.ts';

/** Why passages of these names usually carry no claim. */
const UNUSED: readonly (readonly [form: RegExp, reason: string])[] = [
  [/^section$/, 'Name of the section of the site.'],
  [/^(navigation-\d+|footer)$/, 'Navigation.'],
];

/**
 * A source with its passages, and with the evidence of its own title, date and publisher as far as their places are
 * plain: the title in `title`, the date in `header`, the publisher by the host of the address.
 * @param fields what was given of it
 */
export function sourceRecord(id: string, fields: JsonObject, proposed: readonly Proposed[]): Identified {
  const named = new Set(proposed.map(({ passage }) => passage['locator']));
  const first = proposed[0]?.passage['locator'];
  const at = (locator: string): string | undefined =>
    named.has(locator) ? `${id}#${locator}` : typeof first === 'string' ? `${id}#${first}` : undefined;
  const title = proposed.find(({ passage }) => passage['locator'] === 'title');
  const language = typeof fields['language'] === 'string' ? fields['language'] : 'en';
  const own: JsonObject = {
    ...(title ? { title: { [language.slice(0, 2)]: title.words } } : {}),
    language,
    read: 'whole',
    ...fields,
  };
  const places = { title: at('title'), publisher: at('title'), published: at('header') };
  const evidence = Object.fromEntries(
    Object.entries(places).flatMap(([field, place]) =>
      own[field] === undefined || place === undefined ? [] : [[`/${field}`, [place]]],
    ),
  );
  const url = own['url'];
  const host = typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : undefined;
  const inferred =
    own['publisher'] === undefined || host === undefined
      ? {}
      : { inferred: { '/publisher': `The text names no publisher; it stands on the host ${host}.` } };
  return { ...own, id, passages: proposed.map(withReason), evidence, ...inferred };
}

function withReason({ passage }: Proposed): JsonObject {
  const locator = passage['locator'];
  const [, unused] = UNUSED.find(([form]) => typeof locator === 'string' && form.test(locator)) ?? [];
  return unused === undefined ? passage : { ...passage, unused };
}
