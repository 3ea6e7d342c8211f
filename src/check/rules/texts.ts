import { isObject, type Json } from '../../json.ts';
import { allNodes, allSlots, type Dataset, type Entry } from '../../dataset/dataset.ts';

/** Words in a record that a person wrote, with their place. */
export interface Written {
  readonly entry: Entry;
  readonly pointer: string;
  readonly field: string;
  /** BCP 47 tag; undefined where the words are in no particular language. */
  readonly language: string | undefined;
  readonly words: string;
}

/** All words of a dataset: texts by language, single lines, reasons of inferences. */
export function* allTexts(dataset: Dataset): Generator<Written> {
  for (const node of allNodes(dataset))
    for (const { field, value, pointer } of allSlots(node)) {
      const place = { entry: node.entry, field: field.name };
      if (field.value.type === 'scalar' && typeof value === 'string')
        yield { ...place, pointer, language: undefined, words: value };
      else if (
        field.value.type === 'text' ||
        field.value.type === 'inference' ||
        field.value.type === 'claimed'
      )
        yield* members(value, pointer, field.value.type === 'text', place);
    }
}

function* members(
  value: Json,
  pointer: string,
  byLanguage: boolean,
  place: Pick<Written, 'entry' | 'field'>,
): Generator<Written> {
  if (typeof value === 'string') yield { ...place, pointer, language: undefined, words: value };
  if (!isObject(value)) return;
  for (const [name, words] of Object.entries(value))
    if (typeof words === 'string')
      yield {
        ...place,
        pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        language: byLanguage ? name : undefined,
        words,
      };
}
