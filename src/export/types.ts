import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Dataset } from '../dataset/dataset.ts';
import { typeName } from '../model/type-name.ts';
import type { Field, FieldType, Model, Scheme, Shape } from '../model/model.ts';

/** Name of the type of the ids of a kind: `MeetingId`. */
export function idTypeName(kind: string): string {
  return `${typeName({ title: kind.charAt(0).toUpperCase() + kind.slice(1) })}Id`;
}

/** Declarations of all records, parts, vocabularies and ids, with the words of the schemas as doc comments. */
export async function writeTypes(model: Model, dataset: Dataset): Promise<string> {
  const shapes = [...model.kinds, ...model.parts];
  const root: JSONSchema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      model.kinds.map((kind) => [kind.name, { $ref: `#/definitions/${typeName(kind)}` }]),
    ),
    definitions: {
      ...Object.fromEntries(
        shapes.map((shape) => [typeName(shape), shapeSchema(shape, model.kinds.includes(shape))]),
      ),
      ...Object.fromEntries(model.schemes.map((scheme) => [conceptTypeName(scheme), schemeSchema(scheme)])),
      Text: textSchema(model),
    },
  };
  const records = await compile(root, 'AnyRecord', {
    bannerComment: '',
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const declarations = TIDYING.reduce((code, [found, wanted]) => code.replace(found, wanted), records);
  return `${idTypes(model, dataset)}\n${declarations}`;
}

/** What the compiler of types leaves that a reader should not meet, and what stands there instead. */
const TIDYING: readonly (readonly [found: RegExp, wanted: string])[] = [
  [/\n \*\n \* This interface was referenced by [^/]*?\n \*\//g, '\n */'],
  [/\/\*\*\n \* This interface was referenced by [^/]*?\n \*\/\n/g, ''],
  [/export interface AnyRecord \{[^}]*\}\n/, ''],
  [/^( {2,})(\w+\??: )/gm, '$1readonly $2'],
];

function conceptTypeName(scheme: Scheme): string {
  return `${typeName(scheme)}Term`;
}

function idTypes(model: Model, dataset: Dataset): string {
  const ids = model.kinds.map((kind) => {
    const literals = dataset.ofKind(kind.name).map(({ id }) => `  | '${id}'`);
    return `/** Ids of the records of kind ${kind.name}. */\nexport type ${idTypeName(kind.name)} =\n${literals.join('\n') || '  never'};\n`;
  });
  return [
    ...ids,
    `/** A passage of a source: \`source#locator\`. */\nexport type Citation = \`\${SourceId}#\${string}\`;\n`,
  ].join('\n');
}

function shapeSchema(shape: Shape, isKind: boolean): JSONSchema {
  return {
    type: 'object',
    description: shape.description,
    additionalProperties: false,
    properties: Object.fromEntries(
      shape.fields.map((field) => [
        field.name,
        fieldSchema(field, isKind ? idTypeName(shape.name) : 'string'),
      ]),
    ),
    required: shape.fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

function fieldSchema(field: Field, idType: string): JSONSchema {
  const value: JSONSchema = field.name === 'id' ? { tsType: idType } : VALUES[field.value.type](field.value);
  const example = field.examples.length === 0 ? '' : `\n\nExample: \`${JSON.stringify(field.examples[0])}\``;
  const described = { description: `${field.description}${example}` };
  if (field.many) return { ...described, tsType: `readonly ${itemType(value)}[]` };
  return value.$ref === undefined ? { ...value, ...described } : { allOf: [value], ...described };
}

function itemType(value: JSONSchema): string {
  const reference = value.$ref;
  if (typeof reference === 'string') return reference.slice('#/definitions/'.length);
  return typeof value.tsType === 'string' ? value.tsType : 'string';
}

const VALUES: Readonly<Record<FieldType['type'], (type: FieldType) => JSONSchema>> = {
  scalar: (type) => ({ type: type.type === 'scalar' ? type.json : 'string' }),
  text: () => ({ $ref: '#/definitions/Text' }),
  concept: (type) => ({
    $ref: `#/definitions/${type.type === 'concept' ? conceptTypeName(type.scheme) : ''}`,
  }),
  item: () => ({ type: 'string' }),
  reference: (type) => ({
    tsType: type.type === 'reference' ? type.kinds.map(idTypeName).join(' | ') : 'string',
  }),
  local: () => ({ type: 'string' }),
  citation: () => ({ tsType: 'Citation' }),
  part: (type) => ({ $ref: `#/definitions/${type.type === 'part' ? typeName(type.shape) : ''}` }),
  evidence: () => ({ tsType: 'Readonly<Record<string, readonly Citation[]>>' }),
  inference: () => ({ tsType: 'Readonly<Record<string, string>>' }),
  claimed: () => ({ tsType: 'string | number | boolean | object' }),
  record: () => ({ type: 'string' }),
};

function schemeSchema(scheme: Scheme): JSONSchema {
  const terms = scheme.concepts.map(({ name, description }) => `- \`${name}\`: ${description}`);
  return {
    description: [scheme.description, '', ...terms].join('\n'),
    enum: scheme.concepts.map(({ name }) => name),
  };
}

function textSchema(model: Model): JSONSchema {
  const languages = model.languages.map((tag): [string, JSONSchema] => [tag, { type: 'string' }]);
  return {
    type: 'object',
    description: 'The same words in one or more languages, by BCP 47 tag.',
    additionalProperties: false,
    properties: Object.fromEntries(languages),
  };
}
