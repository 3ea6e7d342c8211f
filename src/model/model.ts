import type { Json } from '../json.ts';

/** What the value of a field is. Exporters keep one table with an entry for each of these types. */
export type FieldType =
  | { readonly type: 'scalar'; readonly json: 'string' | 'integer' | 'boolean'; readonly datatype: string }
  /** Words by language. */
  | { readonly type: 'text' }
  /** A term of a closed vocabulary. */
  | { readonly type: 'concept'; readonly scheme: Scheme }
  /** A thing of another dataset, by its name there. */
  | { readonly type: 'item'; readonly namespace: string }
  /** The id of a record of one of these kinds. */
  | { readonly type: 'reference'; readonly kinds: readonly string[] }
  /** The key of a member of another list of the same record. */
  | { readonly type: 'local'; readonly field: string }
  /** A passage of a source: `source#locator`. */
  | { readonly type: 'citation' }
  /** An object with fields of its own. */
  | { readonly type: 'part'; readonly shape: Shape }
  /** Citations by path, for the values of the record. */
  | { readonly type: 'evidence' }
  /** Reasons by path, for the values of the record that are inferred. */
  | { readonly type: 'inference' }
  /** A value of whatever type the disputed field has. */
  | { readonly type: 'claimed' }
  /** `kind/id` of a record, of any kind. */
  | { readonly type: 'record' };

/** A field of a record or part, with the words that describe it everywhere. */
export interface Field {
  readonly name: string;
  /** Name of the schema that defines it: its shape, or one that the shape is built on (`record`). */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly Json[];
  /** IRI of the property, if RDF carries the field as such. */
  readonly term: string | undefined;
  readonly many: boolean;
  readonly required: boolean;
  /** Whether its value is a fact that needs evidence. */
  readonly claim: boolean;
  /** Whether a list also appears as labels in one cell. */
  readonly readable: boolean;
  readonly value: FieldType;
}

/** A kind of record, or of part of a record. */
export interface Shape {
  /** Singular, kebab-case: `agenda-item`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** IRI of the class. */
  readonly term: string;
  readonly superclasses: readonly string[];
  /** Name of its table; parts that occur once in their record have none. */
  readonly table: string | undefined;
  /** Alternatives of fields that make its label. */
  readonly label: readonly (readonly string[])[];
  /** Alternatives of fields that make its key. */
  readonly key: readonly (readonly string[])[];
  readonly claim: boolean;
  readonly fields: readonly Field[];
}

/** A term of a closed vocabulary. */
export interface Concept {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly cameo: string | undefined;
  readonly opposite: string | undefined;
  readonly neighbour: string | undefined;
  /** Whether it goes without saying, so that labels leave it out. */
  readonly tacit: boolean;
}

/** A closed vocabulary. */
export interface Scheme {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly concepts: readonly Concept[];
}

/** What the annotated schemas say, read once. */
export interface Model {
  /** Kinds that people write. */
  readonly kinds: readonly Shape[];
  /** Kinds that are computed from the others. */
  readonly derived: readonly Shape[];
  readonly parts: readonly Shape[];
  readonly schemes: readonly Scheme[];
  /** Language tags that words may be given in. */
  readonly languages: readonly string[];
}
