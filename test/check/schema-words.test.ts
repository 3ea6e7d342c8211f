import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createSchemaChecker } from '../../src/check/schema-check.ts';
import { isObject, list, member, strings, text, type Json, type JsonObject } from '../../src/json.ts';
import { PROJECT } from '../support/fixture.ts';

const { schemas, model } = PROJECT;

/** A schema that speaks of something a reader meets: a shape, a field, a value, a term. */
interface Described {
  readonly place: string;
  readonly schema: JsonObject;
  /** Whether it must show an example. */
  readonly shows: boolean;
}

const properties = (schema: JsonObject | undefined): readonly (readonly [string, JsonObject])[] =>
  Object.entries(member(schema, 'properties') ?? {}).flatMap(([name, field]: [string, Json]) =>
    isObject(field) ? [[name, field]] : [],
  );

const described: readonly Described[] = [...schemas]
  .filter(([path]) => path !== 'parts/record') // what all kinds share is no shape of its own
  .flatMap(([path, schema]) => [
    { place: path, schema, shows: path.startsWith('values/') },
    ...properties(schema).map(([name, field]) => ({ place: `${path} ${name}`, schema: field, shows: true })),
    ...list(schema['oneOf'])
      .filter(isObject)
      .map((term) => ({
        place: `${path} ${text(term, 'const') ?? '?'}`,
        schema: term,
        shows: path === 'concepts/act',
      })),
  ])
  .concat(
    properties(schemas.get('parts/record')).map(([name, field]) => ({
      place: `parts/record ${name}`,
      schema: field,
      shows: true,
    })),
  );

test('no schema is overlooked', () => {
  expect(described.length).toBeGreaterThan(400);
});

test('each schema, field and term has a title and a sentence about it', () => {
  const dumb = described.filter(
    ({ schema }) =>
      !/\S/.test(text(schema, 'title') ?? '') || !/\S.*[.:)]$/.test(text(schema, 'description') ?? ''),
  );
  expect(dumb.map(({ place }) => place)).toEqual([]);
});

test('each field, each value and each speech act shows an example', () => {
  const without = described.filter(({ schema, shows }) => shows && list(schema['examples']).length === 0);
  expect(without.map(({ place }) => place)).toEqual([]);
});

test('annotations are as annotations.schema.json wants them, and there is no other keyword of ours', () => {
  const annotations = schemas.get('annotations') ?? {};
  const known = Object.keys(member(annotations, 'properties') ?? {});
  const accepts = new Ajv2020({ strict: true }).compile(annotations);
  const wrong: string[] = [];
  const visit = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const own = Object.entries(value).filter(([name]) => name.startsWith('x-'));
    if (own.some(([name]) => !known.includes(name)) || !accepts(Object.fromEntries(own))) wrong.push(place);
    for (const [name, inner] of Object.entries(value))
      if (name !== 'examples' && !(place === 'annotations' && name === 'properties'))
        visit(`${place}/${name}`, inner);
  };
  for (const [path, schema] of schemas) visit(path, schema);
  expect(wrong).toEqual([]);
});

test('a schema with an annotation out of order is refused', () => {
  const topic = { ...schemas.get('topic'), 'x-table': 'Not A Table' };
  const checker = createSchemaChecker(new Map([...schemas, ['topic', topic]]));
  expect(() => checker.accepts('topic', {})).toThrow(/x-table/);
});

test('a keyword that nobody declared is refused', () => {
  const topic = { ...schemas.get('topic'), 'x-tabel': 'topics' };
  const checker = createSchemaChecker(new Map([...schemas, ['topic', topic]]));
  expect(() => checker.accepts('topic', {})).toThrow(/x-tabel/);
});

describe('examples', () => {
  const subjects = [...schemas].flatMap(([path, schema]) =>
    properties(schema).map(([name, field]) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return { place: `${path} ${name}`, probe: `${folder}probe-${path.replace('/', '-')}-${name}`, field };
    }),
  );
  const checker = createSchemaChecker(
    new Map([...schemas, ...subjects.map(({ probe, field }): [string, JsonObject] => [probe, field])]),
  );

  test('of each field are valid for it', () => {
    const wrong = subjects.flatMap(({ place, probe, field }) =>
      list(field['examples'])
        .filter((example) => !checker.accepts(probe, example))
        .map((example) => `${place}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of each value are valid for it', () => {
    const wrong = [...schemas]
      .filter(([path]) => path.startsWith('values/'))
      .flatMap(([path, schema]) =>
        list(schema['examples'])
          .filter((example) => !checker.accepts(path, example))
          .map((example) => `${path}: ${JSON.stringify(example)}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('opposite and neighbour of a term are terms of the same vocabulary', () => {
  const stray = model.schemes.flatMap(({ name, concepts }) => {
    const terms = concepts.map((concept) => concept.name);
    return concepts
      .flatMap(({ opposite, neighbour }) => strings([opposite ?? '', neighbour ?? '']))
      .filter((term) => term !== '' && !terms.includes(term))
      .map((term) => `${name}: ${term}`);
  });
  expect(stray).toEqual([]);
});
