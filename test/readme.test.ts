import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/query.ts';
import { buildFolder, realStore, type Built } from './support/built.ts';
import { diagnose, installInto, toJavaScript, type Consumer } from './support/install.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The code blocks of the README in a language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, found, code]) =>
    found === language && code !== undefined ? [code] : [],
  );
}

describe('what the README and the example queries show', () => {
  let built: Built;
  let consumer: Consumer;

  beforeAll(async () => {
    built = await buildFolder();
    consumer = installInto(built.files);
  });
  afterAll(() => {
    consumer.remove();
  });

  const run = (name: string, source: string): string =>
    execFileSync(process.execPath, [consumer.write(name, toJavaScript(source))], { encoding: 'utf8' });

  it('compiles under both ways of resolution, and prints who attended in which office', () => {
    const [code = ''] = blocks('ts');
    const file = consumer.write('first-use.ts', code);
    expect(diagnose(file, 'nodenext')).toEqual([]);
    expect(diagnose(file, 'bundler')).toEqual([]);
    expect(run('first-use.js', code)).toContain('Kamikawa Yoko Minister for Foreign Affairs of Japan');
  });

  it('lets one record be loaded without the rest, typed', () => {
    const [, line = ''] = /`(import record from '[^']+')`/.exec(readme) ?? [];
    const code = `${line};\nconst ordinal: number | undefined = record.ordinal;\nconsole.log(ordinal);\n`;
    expect(diagnose(consumer.write('one.ts', code), 'nodenext')).toEqual([]);
    expect(run('one.js', code)).toBe('2\n');
  });

  it('refuses an id that does not exist, before the program runs', () => {
    const code =
      "import { meetings } from 'japan-us-meetings';\nmeetings.get('2023-11-14-epcc-ministerail');\n";
    expect(diagnose(consumer.write('wrong.ts', code), 'nodenext')).toHaveLength(1);
  });

  it('freezes records, so that no part of a program changes them for another', () => {
    const code = `import { meetings } from 'japan-us-meetings';
const meeting = meetings.get('2023-11-14-epcc-ministerial');
console.log(Object.isFrozen(meeting), Object.isFrozen(meeting.participants?.[0]), meetings.find('none'));`;
    expect(run('frozen.js', code)).toBe('true true undefined\n');
  });

  it('answers the question in SPARQL with name, office and passage', async () => {
    const [sparql = ''] = blocks('sh').flatMap(
      (code) => /npm run query -- '([\s\S]*?)'/.exec(code)?.slice(1) ?? [],
    );
    const store = await realStore();
    expect(ask(store, sparql).rows).toContainEqual([
      'Kamikawa Yoko',
      'Minister for Foreign Affairs of Japan',
      'https://w3id.org/japan-us-meetings/source/mofa-2023-11-14#p2',
    ]);
  });

  it('names commands and files that exist', () => {
    const scripts = readFileSync(new URL('package.json', root), 'utf8');
    for (const [, name = ''] of readme.matchAll(/npm run (\w+)/g)) expect(scripts).toContain(`"${name}": `);
    for (const [, path = ''] of readme.matchAll(/`dist\/([\w/-]+\.\w+)`/g))
      expect(built.paths).toContain(path);
  });

  it.each(readdirSync(new URL('queries/', root)).filter((name) => name.endsWith('.ts')))(
    'queries/%s compiles and finds something',
    (name) => {
      const code = readFileSync(new URL(`queries/${name}`, root), 'utf8');
      expect(diagnose(consumer.write(name, code), 'nodenext')).toEqual([]);
      expect(run(name.replace('.ts', '.js'), code)).not.toBe('');
    },
  );
});
