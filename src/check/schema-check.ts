import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { BASE } from '../namespaces.ts';
import { escapePointer, isList, isObject, list, member, strings, text, type Json } from '../json.ts';
import type { Entry } from '../dataset/dataset.ts';
import { parseJson } from '../load/parse.ts';
import type { SchemaFolder } from '../model/schema-folder.ts';
import type { Message } from '../message.ts';
import { FORMATS } from './formats.ts';
import { nearest } from './nearest.ts';
import { toMessage, type Placed } from './rule.ts';

const SCHEMA_BASE = `${BASE}schema/`;
const addressOf = (path: string): string => `${SCHEMA_BASE}${path}.schema.json`;

/** Checks records against the schema of their kind. */
export interface SchemaChecker {
  /** All that is wrong with a record. */
  check(entry: Entry): readonly Message[];
  /** All that is wrong with a value against the schema of a path (`lists/exceptions`). */
  refusals(path: string, place: Placed, value: Json): readonly Message[];
  /** Whether the schema of a kind or part (`meeting`, `parts/actor`) accepts a value. */
  accepts(path: string, value: unknown): boolean;
}

/** Compiling takes longer than checking, so schemas are compiled once. */
const compiled = new WeakMap<SchemaFolder, SchemaChecker>();

/**
 * Compiles the schemas, in the validator's strict mode and with our annotations as known keywords.
 * @throws if a schema is not valid or an annotation is not as `annotations.schema.json` wants it
 */
export function createSchemaChecker(schemas: SchemaFolder): SchemaChecker {
  const known = compiled.get(schemas) ?? compile(schemas);
  compiled.set(schemas, known);
  return known;
}

function compile(schemas: SchemaFolder): SchemaChecker {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
  addFormats.default(ajv, ['uri']);
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  const annotations = member(schemas.get('annotations'), 'properties');
  for (const [keyword, metaSchema] of Object.entries(isObject(annotations) ? annotations : {}))
    ajv.addKeyword({ keyword, ...(isObject(metaSchema) ? { metaSchema } : {}) });
  for (const [path, schema] of schemas) ajv.addSchema(schema, addressOf(path));

  function validator(path: string): ValidateFunction {
    const found = ajv.getSchema(addressOf(path));
    if (!found) throw new Error(`There is no schema “${path}”.`);
    return found;
  }

  function refusals(path: string, place: Placed, value: Json): readonly Message[] {
    const validate = validator(path);
    if (validate(value)) return [];
    return meaningful(validate.errors ?? []).map((error) => toMessage('R03', finding(place, error)));
  }

  return {
    accepts: (path, value) => validator(path)(value),
    check: (entry) => refusals(entry.kind.name, entry, entry.value),
    refusals,
  };
}

/** A choice fails once per branch, and a bad name once more as a whole; only one of these is worth telling. */
function meaningful(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(
    (error) =>
      error.keyword !== 'propertyNames' &&
      !errors.some(
        (other) =>
          (other.keyword === 'oneOf' || other.keyword === 'anyOf') &&
          other.instancePath === error.instancePath &&
          error.schemaPath.startsWith(`${other.schemaPath}/`),
      ),
  );
}

function finding(entry: Placed, error: ErrorObject): Parameters<typeof toMessage>[1] {
  const name = stringParameter(error, 'unevaluatedProperty') ?? error.propertyName;
  const pointer = name === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(name)}`;
  const words = WORDS[error.keyword] ?? otherwise;
  return { entry, pointer, ...words(error) };
}

type Words = Readonly<Record<'problem' | 'expected' | 'repair', string>>;

const WORDS: Readonly<Record<string, (error: ErrorObject) => Words>> = {
  required: (error) => ({
    problem: `the field “${stringParameter(error, 'missingProperty') ?? ''}” is missing`,
    expected: describe(
      member(member(parentOf(error), 'properties'), stringParameter(error, 'missingProperty') ?? ''),
    ),
    repair: 'add the field with what a source states; if no source states it, the record cannot be made yet',
  }),
  unevaluatedProperties: (error) => ({
    problem: `there is no field “${stringParameter(error, 'unevaluatedProperty') ?? ''}” here`,
    expected: `one of ${fieldNames(error).join(', ')}`,
    repair: `correct the spelling of the name, or remove the field${didYouMean(stringParameter(error, 'unevaluatedProperty'), fieldNames(error))}`,
  }),
  oneOf: (error) => ({
    problem: `${quote(error.data)} is not a term of this vocabulary`,
    expected: `one of ${constants(error.schema).join(', ')}`,
    repair: `choose the term whose definition in the schema fits${didYouMean(error.data, constants(error.schema))}`,
  }),
  anyOf: (error) => ({
    problem: `${quote(error.data)} has none of the fields of which it needs one`,
    expected: `at least one of ${list(asJson(error.schema))
      .flatMap((branch) => strings(member(branch, 'required')))
      .join(', ')}`,
    repair: 'add the field with what a source states',
  }),
  type: (error) => ({
    problem: `${quote(error.data)} is of the wrong type`,
    expected: `${stringParameter(error, 'type') ?? 'another type'}: ${describe(parentOf(error))}`,
    repair: 'write a value of that type',
  }),
  pattern: (error) => ({
    problem: `${quote(error.data)} does not have the form of this field`,
    expected: describe(parentOf(error)),
    repair: `write it as in the example ${example(parentOf(error))}`,
  }),
  format: (error) => ({
    problem: `${quote(error.data)} is not a valid ${stringParameter(error, 'format') ?? 'value'}`,
    expected: describe(parentOf(error)),
    repair: `write it as in the example ${example(parentOf(error))}`,
  }),
  minItems: () => ({
    problem: 'the list has too few members',
    expected: 'at least one member (two in a dispute)',
    repair: 'add what is missing, or remove the field',
  }),
  uniqueItems: (error) => ({
    problem: `${quote(list(asJson(error.data))[Number(member(asJson(error.params), 'i'))])} stands in the list twice`,
    expected: 'each member once',
    repair: 'remove the second one',
  }),
};

function otherwise(error: ErrorObject): Words {
  return {
    problem: `${quote(error.data)}: ${error.message ?? 'the schema refuses it'}`,
    expected: describe(parentOf(error)),
    repair: 'change the value so that the schema accepts it',
  };
}

function parentOf(error: ErrorObject): Json | undefined {
  return asJson(error.parentSchema);
}

/** What the validator hands over as unknown, as the JSON that it is. */
function asJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : parseJson(JSON.stringify(value)).value;
}

function stringParameter(error: ErrorObject, name: string): string | undefined {
  return text(asJson(error.params), name);
}

function describe(schema: Json | undefined): string {
  return text(schema, 'description') ?? 'a value as the schema of this kind defines it';
}

function example(schema: Json | undefined): string {
  const examples = member(schema, 'examples');
  return JSON.stringify(isList(examples) ? examples[0] : '…');
}

function fieldNames(error: ErrorObject): readonly string[] {
  const properties = member(parentOf(error), 'properties');
  return isObject(properties) ? Object.keys(properties) : [];
}

function constants(schema: unknown): readonly string[] {
  return list(asJson(schema)).map((branch) => text(branch, 'const') ?? '');
}

function didYouMean(given: unknown, names: readonly string[]): string {
  const near = typeof given === 'string' ? nearest(given, names) : undefined;
  return near === undefined ? '' : `; did you mean “${near}”?`;
}

function quote(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
