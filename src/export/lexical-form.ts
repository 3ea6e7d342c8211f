import type { Literal } from '@rdfjs/types';
import { FORMATS } from '../check/formats.ts';
import { expand } from '../namespaces.ts';

const anything = (): boolean => true;
const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** The datatypes that the exports use, each with its test of a lexical form (XSD 1.1 part 2; EDTF: ISO 8601-2). */
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  'xsd:string': anything,
  'rdf:langString': anything,
  'xsd:anyURI': (value) => URL.canParse(value),
  'xsd:boolean': (value) => value === 'true' || value === 'false',
  'xsd:dateTime': (value) =>
    /:\d\d$/.test(value) && FORMATS['local-date-time']?.(value.slice(0, -3)) === true,
  'xsd:integer': (value) => /^[+-]?\d+$/.test(value),
  'xsd:language': (value) => LANGUAGE_TAG.test(value),
  'edtf:EDTF': (value) => FORMATS['edtf']?.(value) === true,
};

const tests = new Map(Object.entries(FORMS).map(([name, test]) => [expand(name), test]));

/**
 * Makes sure that a literal is one: writers and most stores take any text for any datatype.
 * @throws if the text is no value of the datatype, or the datatype has no test here
 */
export function assertLexicalForm({ value, datatype, language }: Literal): void {
  const test = tests.get(datatype.value);
  if (!test)
    throw new Error(`No test of the datatype <${datatype.value}>; add one to src/export/lexical-form.ts.`);
  if (!test(value)) throw new Error(`“${value}” is no value of <${datatype.value}>.`);
  if (language !== '' && !LANGUAGE_TAG.test(language)) throw new Error(`“${language}” is no language tag.`);
}
