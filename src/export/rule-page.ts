import { DEMANDS } from '../check/demands.ts';
import type { Exporter } from './exporter.ts';

/** What is asked of the records, rule by rule, for a reader. */
export const rulePage: Exporter = {
  name: 'Rules',
  mediaType: 'text/markdown',
  holdsRecords: false,
  leftOut: {},
  write: () => new Map([['rules.md', printRules()]]),
};

/** All rules as a page in Markdown. */
export function printRules(): string {
  const rules = DEMANDS.map(({ number, demand, reason, fixable, excusable }) => {
    const mends = { yes: '`npm run fix` mends it.', partly: '`npm run fix` mends some of it.' };
    const more = [
      fixable && mends[fixable],
      excusable && '`data/exceptions.json` may name records that break it rightly.',
    ];
    return [`## ${number}`, '', `**${demand}**`, '', [reason, ...more].filter(Boolean).join(' '), ''].join(
      '\n',
    );
  });
  return ['# Rules', '', 'What the check demands of the records, and why.', '', ...rules].join('\n');
}
