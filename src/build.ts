import type { Dataset } from './dataset/dataset.ts';
import { audit } from './export/audit.ts';
import { EXPORTERS } from './export/index.ts';
import type { Files } from './export/exporter.ts';
import type { Model } from './model/model.ts';

/**
 * All files of all formats.
 * @throws if a format drops a field in silence, or two formats write the same file
 */
export async function build(model: Model, dataset: Dataset): Promise<Files> {
  await audit(model, EXPORTERS);
  const files = new Map<string, string>();
  for (const exporter of EXPORTERS)
    for (const [path, content] of await exporter.write(model, dataset)) {
      if (files.has(path)) throw new Error(`Two formats write ${path}; the second is ${exporter.name}.`);
      files.set(path, content);
    }
  return files;
}
