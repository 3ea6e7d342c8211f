import { DEMANDS } from '../check/demands.ts';
import { sortMessages, type Message } from '../message.ts';
import type { Report } from './report.ts';

/** A report as SARIF 2.1.0 (OASIS), for code scanners and editors. */
export function sarifReport({ messages }: Report): string {
  const rules = DEMANDS.map(({ number, demand, reason }) => ({
    id: number,
    shortDescription: { text: demand },
    fullDescription: { text: `${demand} ${reason}` },
  }));
  const driver = { name: 'japan-us-meetings', rules };
  const log = {
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: sortMessages(messages).map(result) }],
  };
  return JSON.stringify(log, null, 2);
}

function result({ rule, severity, file, line, column, pointer, problem, expected, repair }: Message) {
  return {
    ruleId: rule,
    ruleIndex: DEMANDS.findIndex(({ number }) => number === rule),
    level: severity,
    message: { text: `${problem}. Expected: ${expected}. Mend: ${repair}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer }],
      },
    ],
  };
}
