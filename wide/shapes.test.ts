import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, it } from 'vitest';
import { buildFolder } from '../test/support/built.ts';

it('accepts the real records', { timeout: 600_000 }, async () => {
  const { file } = await buildFolder();
  const read = (name: string): Store => new Store(new Parser().parse(file(`turtle/${name}.ttl`)));
  const data = new Store([...read('dataset'), ...read('vocabulary')]);
  const { conforms, results } = await new SHACLValidator(read('shapes')).validate(data);
  expect(results.map(({ focusNode }) => focusNode)).toEqual([]);
  expect(conforms).toBe(true);
});
