import type { Field, Model, Scheme, Shape } from '../model/model.ts';
import { shorten } from '../namespaces.ts';
import type { Exporter } from './exporter.ts';

/** What every field and every term means, for a reader. */
export const codebook: Exporter = {
  name: 'Codebook',
  mediaType: 'text/markdown',
  holdsRecords: false,
  leftOut: {},
  write(model) {
    return new Map([['codebook.md', printCodebook(model)]]);
  },
};

function printCodebook(model: Model): string {
  return [
    '# Codebook',
    '## Kinds of record',
    ...model.kinds.map(printShape),
    '## Parts of records',
    ...model.parts.map(printShape),
    '## Derived tables',
    ...model.derived.map(printShape),
    '## Closed vocabularies',
    ...model.schemes.map(printScheme),
  ]
    .join('\n\n')
    .concat('\n');
}

function printShape(shape: Shape): string {
  return [
    `### ${shape.title}`,
    '',
    shape.description + (shape.table === undefined ? '' : ` Table: \`${shape.table}\`.`),
    '',
    '| field | | what it means | example | in RDF |',
    '| --- | --- | --- | --- | --- |',
    ...shape.fields.map(printField),
  ].join('\n');
}

function printField(field: Field): string {
  const cardinality = `${field.required ? '1' : '0'}..${field.many ? 'n' : '1'}`;
  return row(
    `\`${field.name}\``,
    cardinality,
    field.description,
    `\`${JSON.stringify(field.examples[0])}\``,
    field.term === undefined ? '' : `\`${shorten(field.term)}\``,
  );
}

function printScheme(scheme: Scheme): string {
  return [
    `### ${scheme.title}`,
    '',
    scheme.description,
    '',
    '| term | definition | example | see also | CAMEO |',
    '| --- | --- | --- | --- | --- |',
    ...scheme.concepts.map(({ name, description, examples, opposite, neighbour, cameo }) =>
      row(
        `\`${name}\``,
        description,
        examples.join(' '),
        [opposite && `opposite \`${opposite}\``, neighbour && `near \`${neighbour}\``]
          .filter(Boolean)
          .join(', '),
        cameo ?? '',
      ),
    ),
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
