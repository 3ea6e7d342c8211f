import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROLOGUE } from '../../src/query.ts';
import { buildFolder, type Built } from '../support/built.ts';
import { SMALL } from '../support/fixture.ts';

let built: Built;

beforeAll(async () => {
  built = await buildFolder(SMALL);
});

/** What the shapes refuse in graphs, as `shape constraint`. */
async function violations(...graphs: readonly string[]): Promise<readonly string[]> {
  const shapes = read(built.file('turtle/shapes.ttl'));
  const data = new Store(graphs.flatMap((graph) => [...read(graph)]));
  const { conforms, results } = await new SHACLValidator(shapes).validate(data);
  const found = results.map(
    ({ sourceShape, sourceConstraintComponent }) =>
      `${nameOf(sourceShape)} ${nameOf(sourceConstraintComponent)}`,
  );
  expect(conforms).toBe(found.length === 0);
  return found.sort();
}

function nameOf(term: { readonly value: string } | null): string {
  return term?.value.split('#')[1] ?? '';
}

function read(turtle: string): Store {
  return new Store(new Parser().parse(turtle));
}

const turtle = (body: string): string => `${PROLOGUE}\n${body}`;

describe('the shapes', () => {
  it('accept the dataset with its vocabulary', async () => {
    expect(await violations(built.file('turtle/dataset.ttl'), built.file('turtle/vocabulary.ttl'))).toEqual(
      [],
    );
  });

  it('look at every kind of record', () => {
    const shapes = built.file('turtle/shapes.ttl');
    for (const { name } of built.model.kinds) expect(shapes).toContain(`voc:${name}-shape a sh:NodeShape`);
  });

  it('refuse a meeting without status, with two dates, of a series that is none', async () => {
    const broken = turtle(`<meeting/broken> a voc:Meeting ; dcterms:identifier "broken" ;
      voc:series <place/tokyo> ; dcterms:date "2023"^^edtf:EDTF, "2024"^^edtf:EDTF .`);
    expect(await violations(broken)).toEqual([
      'meeting-shape-date MaxCountConstraintComponent',
      'meeting-shape-series ClassConstraintComponent',
      'meeting-shape-status MinCountConstraintComponent',
    ]);
  });

  it('refuse a term that is not in its vocabulary, a number that is text and words in an unknown language', async () => {
    const broken = turtle(`<series/s> a voc:Series .
      <meeting/broken> a voc:Meeting ; dcterms:identifier "broken" ; voc:series <series/s> ;
        voc:status voc:status-perhaps ; voc:ordinal "second" ; dcterms:title "Réunion"@fr .`);
    const found = await violations(broken);
    expect(found.filter((one) => one.startsWith('meeting-'))).toEqual([
      'meeting-shape-ordinal DatatypeConstraintComponent',
      'meeting-shape-status InConstraintComponent',
      'meeting-shape-title LanguageInConstraintComponent',
    ]);
  });
});
