import type { Changes, FactChange } from './compare.ts';

/** Changes as a page in Markdown: records first, then the facts of records that were there before. */
export function printChanges({ least, records, facts }: Changes): string {
  const fresh = new Set(records.filter(({ change }) => change === 'added').map(({ record }) => record));
  const inOld = facts.filter(({ record }) => !fresh.has(record));
  const named = (change: string): readonly string[] =>
    records
      .filter((one) => one.change === change)
      .map(({ record, to }) => `- \`${record}\`${to === undefined ? '' : ` → \`${to}\``}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Records added', named('added')],
    ['Records moved', named('moved')],
    ['Records removed', named('removed')],
    ...(['added', 'changed', 'superseded', 'removed'] as const).map(
      (change) => [`Facts ${change}`, inOld.filter((one) => one.change === change).map(line)] as const,
    ),
  ];
  return [
    `Least step of the version: **${least}**.`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`),
  ].join('\n\n');
}

function line({ record, path, before, after, evidence }: FactChange): string {
  const value = [before, after].filter((one) => one !== undefined).map((one) => `“${one}”`);
  return `- \`${record}#${path}\`: ${value.join(' → ')} (${evidence.join(', ')})`;
}
