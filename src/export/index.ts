import { catalog } from './catalog.ts';
import { codebook } from './codebook.ts';
import { csv, spreadsheetCsv } from './csv.ts';
import { descriptors } from './descriptors.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { jsonld } from './jsonld.ts';
import { npmPackage } from './package.ts';
import { redirects } from './redirects.ts';
import { rulePage } from './rule-page.ts';
import { shapes } from './shapes.ts';
import { turtle } from './turtle.ts';
import { vocabulary } from './vocabulary.ts';

/** All formats. The build knows them by this table only. */
export const EXPORTERS: readonly Exporter[] = [
  json,
  redirects,
  csv,
  spreadsheetCsv,
  descriptors,
  jsonld,
  turtle,
  vocabulary,
  shapes,
  catalog,
  codebook,
  rulePage,
  npmPackage,
];
