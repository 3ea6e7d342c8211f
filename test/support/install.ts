import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Files } from '../../src/export/exporter.ts';

const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));

/** A project of somebody else, in which the package of a build is installed. */
export interface Consumer {
  readonly folder: string;
  /** Writes a source file of the project; returns its path. */
  write(name: string, source: string): string;
  remove(): void;
}

/** Installs the package of a build into an empty project. */
export function installInto(files: Files): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'japan-us-meetings-consumer-'));
  const write = (name: string, source: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    return file;
  };
  write('package.json', '{ "type": "module" }');
  const root = join('node_modules', 'japan-us-meetings');
  for (const [path, content] of files)
    if (path.startsWith('package/')) write(join(root, 'dist', path), content);
  cpSync(manifest, join(folder, root, 'package.json'));
  return {
    folder,
    write,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The two ways in which TypeScript resolves modules today. */
export const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const;

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A host that parses the files of libraries once for each way of resolution. */
function hostFor(resolution: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes('node_modules')) return read(name, ...rest);
    const key = `${resolution} ${name}`;
    if (!parsed.has(key)) parsed.set(key, read(name, ...rest));
    return parsed.get(key);
  };
  return host;
}

/** What the compiler says about a file, in its strictest mode. */
export function diagnose(file: string, resolution: keyof typeof RESOLUTIONS): readonly string[] {
  const options: ts.CompilerOptions = {
    ...RESOLUTIONS[resolution],
    target: ts.ScriptTarget.ES2023,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, hostFor(resolution, options)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The JavaScript of a TypeScript source. */
export function toJavaScript(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}
