import type { Message } from '../message.ts';

/** What a check has to tell. */
export interface Report {
  readonly messages: readonly Message[];
  /** Text of each file that could be read, by the path that messages name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Writes a report for a reader: a person, a program, a code host. */
export type ReportFormat = (report: Report) => string;
