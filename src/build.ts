import type { Dataset } from './dataset/dataset.ts';
import { EXPORTERS } from './export/index.ts';
import type { Files } from './export/exporter.ts';
import type { Model } from './model/model.ts';

/**
 * All files of all formats.
 * @throws if two formats write the same file
 */
export async function build(model: Model, dataset: Dataset): Promise<Files> {
  const files = new Map<string, string>();
  for (const exporter of EXPORTERS)
    for (const [path, content] of await exporter.write(model, dataset)) {
      if (files.has(path)) throw new Error(`Two formats write ${path}; the second is ${exporter.name}.`);
      files.set(path, content);
    }
  return files;
}
