declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    readonly format: 'application/n-quads';
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<string> };
  export default jsonld;
}

declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';
  export function canonize(
    dataset: readonly Quad[],
    options: { readonly algorithm: 'RDFC-1.0' },
  ): Promise<string>;
}
