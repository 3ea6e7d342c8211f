import type { Dataset } from '../dataset/dataset.ts';
import type { Model, Shape } from '../model/model.ts';
import type { Exporter } from './exporter.ts';
import { bareModel, placesOf, specimen } from './specimen.ts';

/**
 * Proves that no format drops a field in silence. Each format writes a record that has every field, and then the same
 * record once without each of them; where the files stay the same, the format does not carry the field.
 * @param exporters the formats; those that hold no records are passed over
 * @throws if a format does not carry a field and does not name it in `leftOut`, or names one there that it carries
 */
export async function audit(model: Model, exporters: readonly Exporter[]): Promise<void> {
  const bare = bareModel(model);
  const problems: string[] = [];
  for (const exporter of exporters.filter(({ holdsRecords }) => holdsRecords)) {
    const dropped = await droppedFields(bare, exporter);
    const named = Object.keys(exporter.leftOut);
    problems.push(
      ...[...dropped]
        .filter((name) => !named.includes(name))
        .map(
          (name) => `${exporter.name} drops ${name}: carry the field, or name it in leftOut with the reason.`,
        ),
      ...named
        .filter((name) => !dropped.has(name))
        .map(
          (name) => `${exporter.name} names ${name} in leftOut, yet drops no such field: remove the entry.`,
        ),
    );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The fields that a format does not carry, as `schema.field`; those of a part are looked at in the first kind that holds it. */
async function droppedFields(model: Model, exporter: Exporter): Promise<ReadonlySet<string>> {
  const dropped = new Set<string>();
  const seen = new Set<Shape>();
  for (const kind of model.kinds) {
    const whole = await print(exporter, model, specimen(kind));
    for (const place of placesOf(kind, seen)) {
      const without = await print(exporter, model, specimen(kind, place));
      if (without === whole) dropped.add(`${place.field.home}.${place.field.name}`);
    }
  }
  return dropped;
}

async function print(exporter: Exporter, model: Model, dataset: Dataset): Promise<string> {
  return JSON.stringify([...(await exporter.write(model, dataset))]);
}
