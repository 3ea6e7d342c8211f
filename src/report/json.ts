import { sortMessages } from '../message.ts';
import type { Report } from './report.ts';

/** A report for programs: the messages as they are, in order. */
export function jsonReport({ messages }: Report): string {
  return JSON.stringify(sortMessages(messages), null, 2);
}
