import { relative } from 'node:path';
import { readArguments } from '../src/arguments.ts';
import { check } from '../src/check/check.ts';
import { toMessage } from '../src/check/rule.ts';
import { door } from '../src/door.ts';
import { FOLDERS, readProject } from '../src/project.ts';
import { textReport } from '../src/report/text.ts';
import { verify } from '../src/verify/verify.ts';

const USAGE = 'npm run verify -- --texts DIR [--data DIR]';

const { values } = readArguments(USAGE, {
  options: { data: { type: 'string', default: relative('.', FOLDERS.data) }, texts: { type: 'string' } },
});
const folder = values.texts;
if (folder === undefined) {
  console.error(USAGE);
  process.exit(2);
}
await door(() => {
  const { model, schemas } = readProject();
  const { dataset, texts } = check(model, schemas, values.data);
  const proofs = verify(dataset, folder);
  for (const { source, file, proven, passages } of proofs)
    if (file !== undefined) console.log(`${source}: ${proven} of ${passages} passages proven in ${file}`);
  const unproven = proofs.filter(({ file }) => file === undefined).length;
  if (unproven > 0)
    console.log(`${unproven} sources: no text of them in the folder, so nothing is proven of them`);
  const findings = proofs.flatMap((proof) => proof.findings);
  const messages = findings.map((finding) => toMessage('R14', finding));
  if (messages.length > 0) console.error(textReport({ messages, texts }));
  process.exitCode = findings.length > 0 || proofs.every(({ file }) => file === undefined) ? 1 : 0;
});
