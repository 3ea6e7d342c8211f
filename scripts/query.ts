import { parseArgs } from 'node:util';
import { FOLDERS } from '../src/project.ts';
import { ask, loadStore } from '../src/query.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [sparql] = positionals;
if (sparql === undefined) {
  console.error("Ask a question in SPARQL: npm run query -- 'SELECT ?m { ?m a voc:Meeting }'");
  process.exit(2);
}
const { variables, rows } = ask(loadStore(FOLDERS.dist), sparql);
console.log([variables, ...rows].map((row) => row.join('\t')).join('\n'));
