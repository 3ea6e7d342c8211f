import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from 'oxigraph';
import { ask } from '../src/query.ts';
import { realStore } from './support/built.ts';

const folder = new URL('../queries/', import.meta.url);
const query = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the example queries', () => {
  let store: Store;

  beforeAll(async () => {
    store = await realStore();
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.rq')))('%s finds something', (name) => {
    expect(ask(store, query(name)).rows).not.toHaveLength(0);
  });

  it('follow the TPP from urging a return to explaining the CPTPP', () => {
    const rows = ask(store, query('position-on-a-matter.rq')).rows.map(([date, speaker, act]) => [
      date,
      speaker,
      act,
    ]);
    const moves = [
      ['2022-02-11', 'Hayashi Yoshimasa', 'urged'],
      ['2023-02-14', 'Mori Takeo', 'conveyed'],
      ['2023-11-14', 'Japan', 'explained'],
    ];
    const found = rows.map((row) => row.join(' '));
    const places = moves.map((move) => found.indexOf(move.join(' ')));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keep an expectation apart from what came of it', () => {
    const rows = ask(store, query('conflicting-claims.rq')).rows.map((row) => row.slice(0, 4).join(' '));
    const status = 'https://w3id.org/japan-us-meetings/meeting/2022-07-29-epcc-ministerial /status';
    expect(rows).toContain(`${status} held true`);
    expect(rows).toContain(`${status} scheduled false`);
  });

  it('join a country with its item of Wikidata', () => {
    const rows = ask(store, query('items-of-wikidata.rq')).rows.map(([name, , item]) => [name, item]);
    expect(rows).toContainEqual(['Japan', 'http://www.wikidata.org/entity/Q17']);
  });
});
