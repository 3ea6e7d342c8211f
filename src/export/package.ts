import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Dataset } from '../dataset/dataset.ts';
import type { Shape } from '../model/model.ts';
import { typeName } from '../model/type-name.ts';
import type { Exporter } from './exporter.ts';
import { idTypeName, writeTypes } from './types.ts';

/** The typed entry of the npm package: one module per kind, one per record, no dependency. */
export const npmPackage: Exporter = {
  name: 'npm package',
  mediaType: 'text/javascript',
  holdsRecords: false,
  leftOut: {},
  async write(model, dataset) {
    const tables = model.kinds.map(tableOf);
    return new Map([
      ['package/records.d.ts', await writeTypes(model, dataset)],
      ...collectionModule(),
      ...model.kinds.flatMap((kind) => kindModule(kind, dataset)),
      ...dataset.entries.flatMap(({ kind, id, value }) => recordModule(kind, id, JSON.stringify(value))),
      ['package/index.js', lines(tables.map((table) => `export * from './${table}.js';`))],
      [
        'package/index.d.ts',
        lines([
          ...tables.map((table) => `export * from './${table}.js';`),
          `export type * from './records.js';`,
          `export type { Collection } from './collection.js';`,
        ]),
      ],
    ]);
  },
};

function tableOf(kind: Shape): string {
  return kind.table ?? kind.name;
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

/** The hand-written module that all collections are made by, as JavaScript with declarations. */
function collectionModule(): readonly [string, string][] {
  const source = readFileSync(new URL('../package/collection.ts', import.meta.url), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } as const;
  return [
    ['package/collection.js', ts.transpileModule(source, { compilerOptions }).outputText],
    ['package/collection.d.ts', ts.transpileDeclaration(source, { compilerOptions }).outputText],
  ];
}

function kindModule(kind: Shape, dataset: Dataset): readonly [string, string][] {
  const table = tableOf(kind);
  const texts = dataset
    .ofKind(kind.name)
    .map(({ id, value }) => `  ${JSON.stringify(id)}: ${JSON.stringify(JSON.stringify(value))},`);
  return [
    [
      `package/${table}.js`,
      lines([
        `import { collection } from './collection.js';`,
        '',
        `export const ${table} = collection({`,
        ...texts,
        '});',
      ]),
    ],
    [
      `package/${table}.d.ts`,
      lines([
        `import type { Collection } from './collection.js';`,
        `import type { ${idTypeName(kind.name)}, ${typeName(kind)} } from './records.js';`,
        '',
        `/** ${kind.description} */`,
        `export declare const ${table}: Collection<${idTypeName(kind.name)}, ${typeName(kind)}>;`,
      ]),
    ],
  ];
}

function recordModule(kind: Shape, id: string, json: string): readonly [string, string][] {
  const path = `package/${tableOf(kind)}/${id}`;
  return [
    [
      `${path}.js`,
      lines([
        `import { readFrozen } from '../collection.js';`,
        '',
        `export default readFrozen(${JSON.stringify(json)});`,
      ]),
    ],
    [
      `${path}.d.ts`,
      lines([
        `import type { ${typeName(kind)} } from '../records.js';`,
        '',
        `declare const record: ${typeName(kind)};`,
        'export default record;',
      ]),
    ],
  ];
}
