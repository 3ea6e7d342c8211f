/** Where all names of this dataset live. Everything else derives its IRIs from this constant. */
export const BASE = 'https://w3id.org/japan-us-meetings/';

/** Prefixes that the schemas (`x-term`) and the exports use. */
export const PREFIXES = {
  voc: `${BASE}vocabulary#`,
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Record<string, string>;

const prefixes: Readonly<Record<string, string>> = PREFIXES;

/**
 * The IRI that a compact name stands for.
 * @param name prefix, colon, local name, as in `dcterms:title`
 * @throws if the prefix is not in {@link PREFIXES}
 */
export function expand(name: string): string {
  const [prefix = '', local = ''] = name.split(':', 2);
  const namespace = prefixes[prefix];
  if (namespace === undefined)
    throw new Error(`The prefix of “${name}” is unknown; add it to src/namespaces.ts.`);
  return namespace + local;
}

/** The compact name of an IRI, as in `dcterms:title`; the IRI itself where no prefix fits. */
export function shorten(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}
