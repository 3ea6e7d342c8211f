import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { coverageOf, printCoverage, printGapless, printGaps } from './coverage.ts';
import type { Dataset } from './dataset/dataset.ts';
import { fillIn } from './page.ts';
import { FOLDERS } from './project.ts';
import { printSetAside } from './set-aside.ts';

/** Meetings that a series needs for a row of its own in the README. */
const LEAST = 5;

/** The README with its table of coverage. */
export function fillReadme(readme: string, dataset: Dataset): Promise<string> {
  return pretty(fillIn(readme, 'coverage', printCoverage(coverageOf(dataset), LEAST)));
}

/**
 * The page of coverage: all series, what is known to be missing, what was set aside.
 * @param data path of the data folder
 */
export function coveragePage(dataset: Dataset, data: string): Promise<string> {
  const coverage = coverageOf(dataset);
  return pretty(
    [
      '# Coverage',
      'Meetings by series and year (others lie before 2021, or may fall in either of two years); the share of them of which a source was read to the end, and the share with sources of both the Japanese and the U.S. government. This page is generated: `npm run coverage`.',
      printCoverage(coverage, 1),
      '## Known gaps',
      printGaps(coverage),
      '## No gap known',
      'All meetings of these series since 2021 were looked for, and none is known to be missing.',
      printGapless(coverage, 'sought'),
      '## Mentioned only',
      'Of these series only the meetings that sources of other meetings mention have a record; more may have been held.',
      printGapless(coverage, 'mentioned'),
      '## Set aside',
      'Meetings that were looked into and have no record of their own.',
      printSetAside(data),
    ].join('\n\n'),
  );
}

/** Markdown as the formatter of the project wants it. */
async function pretty(page: string): Promise<string> {
  return format(page, { ...(await resolveConfig(join(FOLDERS.root, 'README.md'))), parser: 'markdown' });
}
