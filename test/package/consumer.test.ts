import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../support/built.ts';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** What a user writes, right and wrong; the fixtures end in `.txt`, since they are compiled in the project of the user only. */
const SOURCES = ['consumer.ts', 'mistakes.ts'];

describe('a project that depends on the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const put = (path: string, content: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  beforeAll(async () => {
    const { paths, file } = await buildFolder();
    const home = 'node_modules/japan-us-meetings';
    put(`${home}/package.json`, readFileSync(PACKAGE, 'utf8'));
    for (const path of paths.filter((one) => one.startsWith('package/')))
      put(`${home}/dist/${path}`, file(path));
    put('package.json', JSON.stringify({ name: 'consumer', type: 'module' }));
    for (const name of SOURCES) put(name, readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the compiler says against the project. */
  function diagnostics(options: ts.CompilerOptions): readonly string[] {
    const program = ts.createProgram(
      SOURCES.map((name) => join(folder, name)),
      {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        skipDefaultLibCheck: true,
        outDir: folder,
        ...options,
      },
    );
    const found = [...ts.getPreEmitDiagnostics(program)];
    if (options.noEmit !== true) found.push(...program.emit().diagnostics);
    return found.map(({ messageText, file, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName.slice(folder.length + 1) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  }

  const NODE: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const BUNDLER: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
  };

  it('compiles under the resolution of bundlers, where its mistakes are found', () => {
    expect(diagnostics(BUNDLER)).toEqual([]);
  });

  it('compiles under the resolution of Node, where its mistakes are found, and runs', () => {
    expect(diagnostics(NODE)).toEqual([]);
    const printed = execFileSync(process.execPath, [join(folder, 'consumer.js')], { encoding: 'utf8' });
    const said: unknown = JSON.parse(printed);
    expect(said).toEqual({
      series: 'epcc-ministerial',
      attended: ['Kamikawa Yoko', 'Nishimura Yasutoshi', 'Antony Blinken', 'Gina Raimondo'],
      alone: '2023-11-14-epcc-ministerial',
      oneCategory: 'mofa-2023-11-14',
      unfrozen: [],
      refused: ['TypeError', 'TypeError', 'RangeError'],
      unknown: [false, false, false],
      counted: true,
    });
  });

  it('gets no dependency', () => {
    const manifest: unknown = JSON.parse(readFileSync(PACKAGE, 'utf8'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });
});
