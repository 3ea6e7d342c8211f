import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FOLDERS } from '../src/project.ts';
import { ask, loadStore } from '../src/query.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [question] = positionals;
if (question === undefined) {
  console.error("Ask in SPARQL, or name a file: npm run query -- 'SELECT ?m { ?m a voc:Meeting }'");
  process.exit(2);
}
const sparql = question.endsWith('.rq') ? readFileSync(question, 'utf8') : question;
try {
  const { variables, rows } = ask(loadStore(FOLDERS.dist), sparql);
  console.log([variables, ...rows].map((row) => row.join('\t')).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
