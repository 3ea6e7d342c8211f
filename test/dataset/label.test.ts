import { expect, test } from 'vitest';
import { label } from '../../src/dataset/label.ts';
import type { JsonObject } from '../../src/json.ts';
import { PROJECT } from '../support/fixture.ts';
import { small } from '../support/small.ts';

const { model } = PROJECT;

function labelOf(shape: string, value: JsonObject): string {
  const found = [...model.kinds, ...model.parts].find(({ name }) => name === shape);
  return found ? label(small({}), found, value) : '';
}

const date = '2001-02-03';
const series = 'crane-ministerial';
const who = { person: 'sample-aiko', office: 'jp-minister-for-cranes' };

test('a meeting is called by its title and date, so that no two are called alike', () => {
  expect(labelOf('meeting', { series, date, title: { en: 'Second Meeting' } })).toBe(
    'Second Meeting, 2001-02-03',
  );
});

test('a title in Japanese alone gives way to words in English', () => {
  const name = labelOf('meeting', { series, date, title: { ja: '折り鶴会合' } });
  expect(name).toBe('Ministerial Meeting on Paper Cranes, 2001-02-03');
  expect(labelOf('place', { name: { ja: '折り鶴市' } })).toBe('折り鶴市');
});

test('that somebody took part goes without saying; that it was only expected does not', () => {
  const name = 'Sample Aiko, Minister for Cranes of Japan';
  expect(labelOf('participation', { ...who, attestation: 'attested' })).toBe(name);
  expect(labelOf('participation', { ...who, attestation: 'expected' })).toBe(`${name}, Expected`);
  expect(labelOf('participation', { ...who, attestation: 'inferred' })).toBe(`${name}, Inferred`);
});
