import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { audit } from '../../src/export/audit.ts';
import { csv, spreadsheetCsv } from '../../src/export/csv.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { EXPORTERS } from '../../src/export/index.ts';
import { json } from '../../src/export/json.ts';
import { jsonld } from '../../src/export/jsonld.ts';
import { turtle } from '../../src/export/turtle.ts';
import { placesOf } from '../../src/export/specimen.ts';
import { isObject, objects, type Json, type JsonObject } from '../../src/json.ts';
import type { Field, Shape } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readProject } from '../../src/project.ts';

const { model, schemas } = readProject();

/** A format that loses the values of one field, given as `schema.field`. */
function lossy(exporter: Exporter, name: string): Exporter {
  const lose = (shape: Shape, value: JsonObject): JsonObject =>
    Object.fromEntries(
      shape.fields
        .filter((field) => `${field.home}.${field.name}` !== name)
        .flatMap((field) => {
          const content = value[field.name];
          return content === undefined ? [] : [[field.name, loseIn(field, content)]];
        }),
    );
  const loseIn = ({ value }: Field, content: Json): Json => {
    if (value.type !== 'part') return content;
    return isObject(content)
      ? lose(value.shape, content)
      : objects(content).map((part) => lose(value.shape, part));
  };
  const loseAll = ({ entries }: Dataset): Dataset =>
    createDataset(entries.map((entry) => ({ ...entry, value: lose(entry.kind, entry.value) })));
  return { ...exporter, write: (whole, dataset) => exporter.write(whole, loseAll(dataset)) };
}

describe('the audit of the formats', () => {
  it('finds no field that is dropped in silence', async () => {
    await expect(audit(model, EXPORTERS)).resolves.toBeUndefined();
  });

  it('looks at all formats that hold records', () => {
    const audited = EXPORTERS.filter(({ holdsRecords }) => holdsRecords);
    expect(audited).toEqual([json, csv, spreadsheetCsv, jsonld, turtle]);
  });

  it('looks at every field of every kind and part', () => {
    const looked = new Set(model.kinds.flatMap((kind) => placesOf(kind)).map(({ field }) => field));
    const all = [...model.kinds, ...model.parts].flatMap(({ fields }) => fields);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((field) => !looked.has(field)).map(({ home, name }) => `${home}.${name}`)).toEqual([]);
  });
});

describe('a build', () => {
  it('fails if a schema has a field that the graphs cannot name', async () => {
    const meeting = schemas.get('meeting') ?? {};
    const weather = { title: 'Weather', description: 'How it was.', examples: ['rain'], type: 'string' };
    const properties = { ...Object.fromEntries(Object.entries(meeting['properties'] ?? {})), weather };
    const strange = readModel(new Map([...schemas, ['meeting', { ...meeting, properties }]]));
    await expect(build(strange, createDataset([]))).rejects.toThrow(
      /^JSON-LD drops meeting\.weather: .*\nTurtle drops meeting\.weather: .*$/,
    );
  });

  it.each([
    ['a text', 'meeting.title'],
    ['a yes or no', 'duration.approximate'],
    ['the reference of a part', 'participation.office'],
    ['a list of parts', 'meeting.links'],
    ['a field that all records have', 'record.notes'],
  ])('fails if CSV loses %s', async (_, name) => {
    await expect(audit(model, [lossy(csv, name)])).rejects.toThrow(`CSV drops ${name}:`);
  });

  it.each([json, jsonld, turtle])('fails if $name loses a field', async (exporter) => {
    await expect(audit(model, [lossy(exporter, 'meeting.ordinal')])).rejects.toThrow(
      `${exporter.name} drops meeting.ordinal:`,
    );
  });

  it('fails if a field left out has no reason', async () => {
    await expect(audit(model, [{ ...turtle, leftOut: {} }])).rejects.toThrow('Turtle drops record.evidence:');
  });

  it('fails if a field is called left out that is carried, or that is none', async () => {
    const wordy = { ...json, leftOut: { 'meeting.date': 'A reason.', 'meeting.weather': 'A reason.' } };
    await expect(audit(model, [wordy])).rejects.toThrow(
      /names meeting\.date in leftOut[^]*names meeting\.weather/,
    );
  });
});
