import { allCitations } from './check/rules/citations-resolve.ts';
import type { Dataset, Entry } from './dataset/dataset.ts';
import { meetingSpan } from './dataset/span.ts';
import { words } from './dataset/label.ts';
import { objects, text } from './json.ts';

/** How far a series is covered. */
export interface Coverage {
  readonly series: Entry;
  readonly meetings: number;
  /** Meetings by year; those of no single year under the empty name. */
  readonly years: ReadonlyMap<string, number>;
  /** Meetings of which a source was read to the end. */
  readonly whole: number;
  /** Meetings with sources of both governments. */
  readonly bothSides: number;
  readonly gaps: readonly string[];
}

/** How far all series are covered, those with most meetings first. */
export function coverageOf(dataset: Dataset): readonly Coverage[] {
  const sources = sourcesByRecord(dataset);
  return dataset
    .ofKind('series')
    .map((series) => {
      const meetings = dataset.ofKind('meeting').filter(({ value }) => text(value, 'series') === series.id);
      const of = (meeting: Entry): readonly Entry[] => sources.get(meeting) ?? [];
      const years = new Map<string, number>();
      for (const meeting of meetings) years.set(yearOf(meeting), (years.get(yearOf(meeting)) ?? 0) + 1);
      return {
        series,
        meetings: meetings.length,
        years,
        whole: meetings.filter((one) => of(one).some(({ value }) => value['read'] === 'whole')).length,
        bothSides: meetings.filter((one) =>
          ['JP', 'US'].every((side) => of(one).some((source) => governmentOf(dataset, source) === side)),
        ).length,
        gaps: objects(series.value['gaps']).map((gap) => words(gap['text'])),
      };
    })
    .sort((a, b) => b.meetings - a.meetings || (a.series.id < b.series.id ? -1 : 1));
}

function yearOf(meeting: Entry): string {
  const span = meetingSpan(meeting);
  const year = span?.first.slice(0, 4) ?? '';
  return span?.last.startsWith(year) ? year : '';
}

function sourcesByRecord(dataset: Dataset): ReadonlyMap<Entry, readonly Entry[]> {
  const found = new Map<Entry, Set<Entry>>();
  for (const { entry, citation } of allCitations(dataset)) {
    const source = dataset.find('source', citation.split('#')[0] ?? '');
    if (!source) continue;
    const known = found.get(entry) ?? new Set();
    found.set(entry, known.add(source));
  }
  return new Map([...found].map(([entry, known]) => [entry, [...known]]));
}

/** The side of the government that published a source, or issued it jointly with another. */
function governmentOf(dataset: Dataset, source: Entry): string | undefined {
  const publisher = dataset.find('organization', text(source.value, 'publisher') ?? '');
  const official = ['government', 'ministry', 'agency'].includes(text(publisher?.value, 'type') ?? '');
  return official ? text(publisher?.value, 'side') : undefined;
}

/**
 * The coverage as a table in Markdown: a row for each series with so many meetings, one for all others, one for all.
 * @param least meetings that a series needs for a row of its own
 */
export function printCoverage(coverage: readonly Coverage[], least: number): string {
  const years = [...new Set(coverage.flatMap((one) => [...one.years.keys()]))]
    .filter((year) => year >= '2021')
    .sort();
  const [own, others] = [
    coverage.filter((one) => one.meetings >= least),
    coverage.filter((one) => one.meetings < least),
  ];
  const header = ['series', ...years, 'other', 'all', 'read whole', 'both sides'];
  return [
    row(header),
    row(header.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...own.map((one) => row(cells(titleOf(one), [one], years))),
    ...(others.length > 0 ? [row(cells(`${others.length} other series`, others, years))] : []),
    row(cells('**all**', coverage, years)),
  ].join('\n');
}

function cells(name: string, of: readonly Coverage[], years: readonly string[]): readonly string[] {
  const sum = (count: (one: Coverage) => number): number => of.reduce((total, one) => total + count(one), 0);
  const share = (part: number): string =>
    `${Math.round(
      (100 * part) /
        Math.max(
          1,
          sum((one) => one.meetings),
        ),
    )} %`;
  return [
    name,
    ...years.map((year) => String(sum(inYear(year)) || '')),
    String(sum((one) => one.meetings - years.reduce((total, year) => total + inYear(year)(one), 0)) || ''),
    String(sum((one) => one.meetings)),
    share(sum((one) => one.whole)),
    share(sum((one) => one.bothSides)),
  ];
}

function inYear(year: string): (one: Coverage) => number {
  return ({ years }) => years.get(year) ?? 0;
}

function row(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

/** What is known to be missing, series by series, as a list in Markdown. */
export function printGaps(coverage: readonly Coverage[]): string {
  return coverage
    .filter(({ gaps }) => gaps.length > 0)
    .map((one) => `- **${titleOf(one)}**: ${one.gaps.join(' ')}`)
    .join('\n');
}

/** The series of which nothing is known to be missing, by what that means (`coverage` of the series). */
export function printGapless(coverage: readonly Coverage[], meaning: 'sought' | 'mentioned'): string {
  return coverage
    .filter(({ series, gaps }) => gaps.length === 0 && series.value['coverage'] === meaning)
    .map((one) => `- ${titleOf(one)}`)
    .join('\n');
}

function titleOf({ series }: Coverage): string {
  return words(series.value['title']);
}
