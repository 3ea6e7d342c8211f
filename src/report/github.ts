import { sortMessages } from '../message.ts';
import type { Report } from './report.ts';

/** A report as workflow commands of GitHub Actions, which become annotations of a change. */
export function githubReport({ messages }: Report): string {
  return sortMessages(messages)
    .map(({ severity, file, line, column, rule, problem, expected, repair }) => {
      const place = { file, line, col: column, title: rule };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escape(String(value))}`);
      const words = `${problem}\nexpected: ${expected}\nmend: ${repair}`;
      return `::${severity} ${properties.join(',')}::${escape(words, /[%\r\n]/g)}`;
    })
    .join('\n');
}

function escape(words: string, special = /[%\r\n:,]/g): string {
  return words.replace(special, encodeURIComponent);
}
