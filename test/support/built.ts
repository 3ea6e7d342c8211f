import { build } from '../../src/build.ts';
import { check } from '../../src/check/check.ts';
import type { Files } from '../../src/export/exporter.ts';
import { FOLDERS, readProject } from '../../src/project.ts';

/** Model and records of this project. */
export function readReal() {
  const { model, schemas } = readProject();
  return { model, dataset: check(model, schemas, FOLDERS.data).dataset };
}

/** All files of a build of this project's records. */
export async function buildReal(): Promise<Files> {
  const { model, dataset } = readReal();
  return build(model, dataset);
}

/** A file of a build. */
export function fileOf(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The build writes no ${path}.`);
  return content;
}
