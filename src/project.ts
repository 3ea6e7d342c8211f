import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModel } from './model/read-model.ts';
import { readSchemas } from './model/schema-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of this project. */
export const FOLDERS = {
  root,
  schema: join(root, 'schema'),
  data: join(root, 'data'),
  dist: join(root, 'dist'),
} as const;

/** Schemas and model of this project. */
export function readProject(folder: string = FOLDERS.schema) {
  const schemas = readSchemas(folder);
  return { schemas, model: readModel(schemas) };
}
