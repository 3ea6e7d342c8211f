import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fix } from '../../src/fix/fix.ts';
import { isObject } from '../../src/json.ts';
import { parseJson } from '../../src/load/parse.ts';
import { copySmall, MEETING, PROJECT, replace, write } from '../support/fixture.ts';

const { model } = PROJECT;

describe('fix', () => {
  it('puts fields in the order of the schema, keeps every value, and has nothing to do the second time', () => {
    const folder = copySmall();
    const file = join(folder, MEETING);
    const original = parseJson(readFileSync(file, 'utf8')).value;
    const reversed = isObject(original) ? Object.fromEntries(Object.entries(original).reverse()) : {};
    writeFileSync(file, JSON.stringify(reversed));

    expect(fix(model, folder)).toContain(file);
    const fixed = parseJson(readFileSync(file, 'utf8')).value;
    expect(fixed).toEqual(original);
    expect(Object.keys(isObject(fixed) ? fixed : {})[0]).toBe('id');
    expect(fix(model, folder)).toEqual([]);
  });

  it('leaves alone a file that it cannot read without loss', () => {
    const twice = '{ "id": "fixture-city", "id": "other" }';
    const folder = copySmall(write('place/fixture-city.json', twice));
    fix(model, folder);
    expect(readFileSync(join(folder, 'place/fixture-city.json'), 'utf8')).toBe(twice);
  });

  it('keeps a field that no schema knows, so that the check can tell of it', () => {
    const folder = copySmall(replace(MEETING, '"status"', '"colour": "red",\n  "status"'));
    fix(model, folder);
    expect(readFileSync(join(folder, MEETING), 'utf8')).toContain('"colour": "red"');
  });
});
