import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject, member, objects, text, type Json, type JsonObject } from '../../src/json.ts';
import { printJson } from '../../src/export/exporter.ts';
import { parseJson } from '../../src/load/parse.ts';
import { FOLDERS } from '../../src/project.ts';
import { buildFolder, type Built } from '../support/built.ts';
import { SMALL } from '../support/fixture.ts';

const MEETING = '2001-02-03-crane-ministerial';
const VALUE = 'Fairmont crystal ballroom';
const DESCRIPTION = 'The room in which they sat.';
const FIELD: JsonObject = {
  title: 'Room',
  description: DESCRIPTION,
  examples: ['Music room'],
  'x-term': 'voc:room',
  $ref: 'values/line.schema.json',
};

function edit(file: string, change: (value: JsonObject) => JsonObject): void {
  const { value } = parseJson(readFileSync(file, 'utf8'));
  if (!isObject(value)) throw new Error(`${file} is no JSON object.`);
  writeFileSync(file, printJson(change(value)));
}

function into(value: JsonObject, name: string, member: string, content: Json): JsonObject {
  const before = value[name];
  return { ...value, [name]: { ...(isObject(before) ? before : {}), [member]: content } };
}

/** The record with the field where the schema has it: behind the other fields of its own kind. */
function withRoom(value: JsonObject): JsonObject {
  const { disputes, evidence, inferred, ...own } = value;
  const rest = Object.entries({ disputes, evidence, inferred }).filter(([, one]) => one !== undefined);
  return { ...own, room: VALUE, ...Object.fromEntries(rest) };
}

describe('a field added to one schema and to one record', () => {
  let before: Built;
  let after: Built;
  const folder = mkdtempSync(join(tmpdir(), 'add-a-field-'));

  beforeAll(async () => {
    const [schema, data] = [join(folder, 'schema'), join(folder, 'data')];
    cpSync(FOLDERS.schema, schema, { recursive: true });
    cpSync(SMALL, data, { recursive: true });
    edit(join(schema, 'meeting.schema.json'), (value) => into(value, 'properties', 'room', FIELD));
    edit(join(data, 'meeting', `${MEETING}.json`), (value) =>
      into(withRoom(value), 'evidence', '/room', ['gazette-2001-02-03#p1']),
    );
    [before, after] = [await buildFolder(SMALL), await buildFolder(data, schema)];
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is nowhere before', () => {
    const text = before.paths.map((path) => before.file(path)).join('\n');
    expect(text).not.toMatch(/voc:room|vocabulary#room|Fairmont crystal/);
  });

  it('is typed, with its words', () => {
    expect(after.file('package/records.d.ts')).toMatch(/readonly room\?: string;/);
    expect(after.file('package/records.d.ts')).toContain(DESCRIPTION);
  });

  it('is in the package and in JSON', () => {
    expect(after.file(`package/meetings/${MEETING}.js`)).toContain(VALUE);
    const meeting = objects(after.json('json/dataset.json')['meetings']).find(({ id }) => id === MEETING);
    expect(meeting?.['room']).toBe(VALUE);
  });

  it('is a column and a claim with its evidence', () => {
    expect(after.rows('meetings').find(({ id }) => id === MEETING)?.['room']).toBe(VALUE);
    expect(after.rows('claims').find(({ id }) => id === `meeting/${MEETING}#/room`)).toMatchObject({
      field: 'room',
      value: VALUE,
      evidence: 'gazette-2001-02-03#p1',
    });
  });

  it('is described beside the tables', () => {
    const resource = objects(after.json('csv/datapackage.json')['resources']).find(
      ({ name }) => name === 'meetings',
    );
    const field = objects(member(member(resource, 'schema'), 'fields')).find(({ name }) => name === 'room');
    expect(field).toMatchObject({ title: 'Room', description: DESCRIPTION, type: 'string' });
    expect(after.file('csv/csv-metadata.json')).toContain(DESCRIPTION);
  });

  it('is in the context and in the graph of JSON-LD', () => {
    const { '@context': context } = after.json('jsonld/context.jsonld');
    const terms = member(member(context, 'Meeting'), '@context');
    expect(text(member(terms, 'room'), '@id')).toMatch(/^(voc:|https:.*#)room$/);
    const graph = objects(after.json('jsonld/dataset.jsonld')['@graph']);
    expect(graph.filter((node) => node['room'] === VALUE)).toHaveLength(1);
  });

  it('is in the Turtle of dataset, vocabulary and shapes', () => {
    expect(after.file('turtle/dataset.ttl')).toContain(`voc:room "${VALUE}"`);
    expect(after.file('turtle/vocabulary.ttl')).toContain('voc:room a owl:DatatypeProperty');
    expect(after.file('turtle/vocabulary.ttl')).toContain(DESCRIPTION);
    expect(after.file('turtle/shapes.ttl')).toContain('sh:path voc:room');
  });

  it('is in the codebook', () => {
    expect(after.file('codebook.md')).toContain(`| \`room\` | 0..1 | ${DESCRIPTION} | \`"Music room"\` |`);
  });

  it('changes nothing that is not about it', () => {
    const changed = after.paths.filter((path) => after.file(path) !== before.file(path));
    expect(after.paths).toEqual(before.paths);
    expect(changed.filter((path) => path.startsWith('package/') && path.endsWith('.js'))).toEqual([
      'package/meetings.js',
      `package/meetings/${MEETING}.js`,
    ]);
  });
});
