import { styleText } from 'node:util';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { ReportFormat } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport, type Role } from './text.ts';

const STYLES = {
  file: ['bold', 'underline'],
  error: 'red',
  warning: 'yellow',
  frame: 'dim',
  label: 'cyan',
  good: 'green',
} as const satisfies Record<Role, Parameters<typeof styleText>[0]>;

/** A report for a person at a terminal. */
export const colourReport: ReportFormat = (report) =>
  textReport(report, (role, words) => styleText([...[STYLES[role]].flat()], words));

/** All formats of a report, by name. */
export const REPORTS: Readonly<Record<string, ReportFormat>> = {
  text: (report) => textReport(report),
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
};
