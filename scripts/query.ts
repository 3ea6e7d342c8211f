import { readFileSync } from 'node:fs';
import { readArguments } from '../src/arguments.ts';
import { door } from '../src/door.ts';
import { FOLDERS } from '../src/project.ts';
import { ask, loadStore } from '../src/query.ts';

const USAGE = "Ask in SPARQL, or name a file: npm run query -- 'SELECT ?m { ?m a voc:Meeting }'";

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const [question] = positionals;
if (question === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await door(() => {
  const sparql = question.endsWith('.rq') ? readFileSync(question, 'utf8') : question;
  const { variables, rows } = ask(loadStore(FOLDERS.dist), sparql);
  console.log([variables, ...rows].map((row) => row.join('\t')).join('\n'));
});
