import type { Dataset } from '../dataset/dataset.ts';
import type { Model } from '../model/model.ts';

/** Files by their path in the output folder. */
export type Files = ReadonlyMap<string, string>;

/** One format. A pure function from model and dataset to files: no clock, no network, no locale, no folder order. */
export interface Exporter {
  readonly name: string;
  readonly mediaType: string;
  /** Whether it holds the values of the records, so that the build proves that it drops none in silence (`audit.ts`). */
  readonly holdsRecords: boolean;
  /** Fields that the format does not carry as such, as `shape.field`, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  write(model: Model, dataset: Dataset): Files | Promise<Files>;
}

/** JSON as this project writes it: two spaces, one line feed at the end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
