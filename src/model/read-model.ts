import { expand } from '../namespaces.ts';
import { isObject, list, member, strings, text, type Json, type JsonObject } from '../json.ts';
import type { Concept, Field, FieldType, Model, Scheme, Shape } from './model.ts';
import { resolve, type SchemaFolder } from './schema-folder.ts';

const ANNOTATIONS = 'annotations';

/**
 * Reads the model out of the annotated schemas (see `schema/annotations.schema.json`).
 * @throws if an annotation names a prefix, kind or schema that does not exist
 */
export function readModel(schemas: SchemaFolder): Model {
  const shapes = new Map<string, Shape>();
  const schemes = new Map<string, Scheme>();

  function shapeAt(path: string): Shape {
    const known = shapes.get(path);
    if (known) return known;
    const schema = schemas.get(path) ?? {};
    const shape = readShape(path, schema, () => inherited(path, schema));
    shapes.set(path, shape);
    return shape;
  }

  function inherited(path: string, schema: JsonObject): readonly Field[] {
    const bases = list(schema['allOf']).filter(isObject);
    const fields = bases.flatMap((base) => {
      const target = resolve(schemas, base, path);
      return inherited(target.path, target.schema);
    });
    const required = strings(schema['required']);
    const own = Object.entries(objectOf(member(schema, 'properties'))).map(([name, value]) =>
      readField(name, objectOf(value), path, required.includes(name)),
    );
    const [id, ...rest] = fields;
    return id ? [id, ...own, ...rest] : own;
  }

  function readField(name: string, schema: JsonObject, path: string, required: boolean): Field {
    const field = resolve(schemas, schema, path);
    const many = field.schema['type'] === 'array';
    const items = field.schema['items'];
    const value = many && isObject(items) ? resolve(schemas, items, field.path) : field;
    return {
      name,
      home: baseName(path),
      title: text(field.schema, 'title') ?? name,
      description: text(field.schema, 'description') ?? '',
      examples: list(field.schema['examples']),
      term: optionalTerm(field.schema),
      many,
      required,
      claim: field.schema['x-claim'] !== false,
      readable: field.schema['x-readable'] === true,
      value: fieldType(value.path, value.schema),
    };
  }

  function fieldType(path: string, schema: JsonObject): FieldType {
    const reference = strings(schema['x-reference']);
    const part = text(schema, 'x-part');
    const type = text(schema, 'x-type');
    const namespace = text(schema, 'x-namespace');
    if (type === 'concept') return { type, scheme: schemeAt(path, schema) };
    if (type === 'text' || type === 'citation' || type === 'evidence' || type === 'inference')
      return { type };
    if (type === 'claimed' || type === 'record') return { type };
    if (namespace !== undefined) return { type: 'item', namespace };
    if (reference.length > 0) return { type: 'reference', kinds: reference };
    if (part !== undefined) return { type: 'local', field: part };
    if (schema['type'] === 'object') return { type: 'part', shape: shapeAt(path) };
    return scalar(schema);
  }

  function schemeAt(path: string, schema: JsonObject): Scheme {
    const name = baseName(path);
    const scheme = schemes.get(name) ?? readScheme(name, schemas.get(path) ?? schema);
    schemes.set(name, scheme);
    return scheme;
  }

  const kinds = [...schemas.keys()].filter((path) => !path.includes('/') && path !== ANNOTATIONS);
  const all = kinds.map((path) => ({
    shape: shapeAt(path),
    derived: schemas.get(path)?.['x-derived'] === true,
  }));
  return {
    kinds: all.filter(({ derived }) => !derived).map(({ shape }) => shape),
    derived: all.filter(({ derived }) => derived).map(({ shape }) => shape),
    parts: [...shapes].filter(([path]) => path.includes('/')).map(([, shape]) => shape),
    schemes: [...schemes.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    languages: Object.keys(objectOf(member(schemas.get('values/text'), 'properties'))),
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readShape(path: string, schema: JsonObject, fields: () => readonly Field[]): Shape {
  return {
    name: baseName(path),
    title: text(schema, 'title') ?? path,
    description: text(schema, 'description') ?? '',
    term: optionalTerm(schema) ?? expand('rdfs:Resource'),
    superclasses: strings(schema['x-subclass-of']).map(expand),
    table: text(schema, 'x-table'),
    label: list(schema['x-label']).map(strings),
    key: list(schema['x-key']).map(strings),
    claim: schema['x-claim'] !== false,
    fields: fields(),
  };
}

function readScheme(name: string, schema: JsonObject): Scheme {
  return {
    name,
    title: text(schema, 'title') ?? name,
    description: text(schema, 'description') ?? '',
    concepts: list(schema['oneOf']).filter(isObject).map(readConcept),
  };
}

function readConcept(schema: JsonObject): Concept {
  return {
    name: text(schema, 'const') ?? '',
    title: text(schema, 'title') ?? '',
    description: text(schema, 'description') ?? '',
    examples: strings(schema['examples']),
    cameo: text(schema, 'x-cameo'),
    opposite: text(schema, 'x-opposite'),
    neighbour: text(schema, 'x-neighbour'),
    tacit: schema['x-tacit'] === true,
  };
}

const DATATYPES = { string: 'xsd:string', integer: 'xsd:integer', boolean: 'xsd:boolean' } as const;

function scalar(schema: JsonObject): FieldType {
  const type = schema['type'];
  const json = type === 'integer' || type === 'boolean' ? type : 'string';
  return { type: 'scalar', json, datatype: expand(text(schema, 'x-datatype') ?? DATATYPES[json]) };
}

function optionalTerm(schema: JsonObject): string | undefined {
  const term = text(schema, 'x-term');
  return term === undefined ? undefined : expand(term);
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
