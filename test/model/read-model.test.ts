import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSchemas, type SchemaFolder } from '../../src/model/schema-folder.ts';
import { copySmall, PROJECT, temporaryFolder, write } from '../support/fixture.ts';

const { model, schemas } = PROJECT;

function fieldOf(kind: string, name: string) {
  return model.kinds.find((shape) => shape.name === kind)?.fields.find((field) => field.name === name);
}

/** The schemas with another field in the kind of topics. */
function withField(field: JsonObject): SchemaFolder {
  const topic = schemas.get('topic') ?? {};
  const properties = topic['properties'];
  return new Map([
    ...schemas,
    ['topic', { ...topic, properties: Object.assign({}, properties, { extra: field }) }],
  ]);
}

test('the kinds are those that the design fixes', () => {
  expect(model.kinds.map(({ name }) => name)).toEqual(
    ['document', 'initiative', 'meeting', 'office', 'organization'].concat([
      'person',
      'place',
      'series',
      'source',
      'topic',
    ]),
  );
  expect(model.derived.map(({ name }) => name)).toEqual(['citation', 'claim', 'reference']);
});

test('each kind begins with its id and carries the fields that all kinds share', () => {
  for (const { fields } of model.kinds) {
    const names = fields.map(({ name }) => name);
    expect(names[0]).toBe('id');
    expect(names).toEqual(expect.arrayContaining(['notes', 'disputes', 'evidence', 'inferred']));
    expect(new Set(names).size).toBe(names.length);
  }
});

describe('a field', () => {
  test.each([
    ['meeting', 'ordinal', { type: 'scalar', json: 'integer' }, false],
    ['meeting', 'date', { type: 'scalar', json: 'string' }, false],
    ['meeting', 'title', { type: 'text' }, false],
    ['meeting', 'status', { type: 'concept' }, false],
    ['meeting', 'place', { type: 'reference', kinds: ['place'] }, false],
    ['meeting', 'documents', { type: 'reference', kinds: ['document'] }, true],
    ['meeting', 'start', { type: 'part' }, false],
    ['meeting', 'statements', { type: 'part' }, true],
    ['series', 'sides', { type: 'concept' }, true],
    ['source', 'mirror', { type: 'scalar', json: 'boolean' }, false],
    ['person', 'evidence', { type: 'evidence' }, false],
  ])('%s %s is of its type', (kind, name, value, many) => {
    expect(fieldOf(kind, name)).toMatchObject({ name, value, many });
  });

  test('keeps the words of its own where what it refers to has others', () => {
    expect(fieldOf('meeting', 'place')?.description).toBe('Where it took place; a source must name it.');
  });

  test('that is added to a schema is in the model, and nothing else is needed', () => {
    const words = { title: 'Extra', description: 'An extra.', examples: ['x'], type: 'string' };
    const topic = readModel(withField(words)).kinds.find(({ name }) => name === 'topic');
    expect(topic?.fields.find(({ name }) => name === 'extra')).toMatchObject({ description: 'An extra.' });
  });

  test('whose term has an unknown prefix stops the build', () => {
    expect(() => readModel(withField({ type: 'string', 'x-term': 'nosuch:thing' }))).toThrow(/nosuch/);
  });

  test('whose reference leads to no schema stops the build, with both named', () => {
    expect(() => readModel(withField({ $ref: 'values/nosuch.schema.json' }))).toThrow(
      /topic\.schema\.json.*values\/nosuch/,
    );
  });
});

test('a schema that is no object is refused with its file', () => {
  const folder = temporaryFolder();
  write('topic.schema.json', '[]')(folder);
  expect(() => readSchemas(folder)).toThrow(/topic\.schema\.json/);
});

test('files that are no schemas are no schemas', () => {
  expect(readSchemas(copySmall()).size).toBe(0);
});
