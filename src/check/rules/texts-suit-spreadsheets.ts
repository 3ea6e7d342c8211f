import type { Rule } from '../rule.ts';
import { allTexts } from './texts.ts';

/** What a spreadsheet or a reader of CSV takes for something else than words, with the name of that. */
const MISTAKEN: readonly (readonly [name: string, form: RegExp])[] = [
  ['a formula', /^[=+\-@\t]/],
  ['a number', /^[\d.,]+([eE]\d+)?%?$/],
  ['a date', /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/],
  ['a date', /^\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- ]\d{2,4})?$/i],
  ['a date', /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,4}$/i],
  ['a null or a truth value', /^(null|nil|none|nan|n\/a|na|#n\/a|-|true|false)$/i],
];

/** Fields whose values are numbers or dates by right. */
const BY_RIGHT: readonly string[] = ['number', 'date', 'published', 'local', 'japan', 'value'];

/** R28. */
export const textsSuitSpreadsheets: Rule = {
  number: 'R28',
  demand: 'No text begins like a formula or reads like a number, a date or a null value.',
  reason: 'Spreadsheets run the one and change the others when they open a table.',
  excusable: true,
  *check(dataset) {
    for (const { entry, pointer, field, words } of allTexts(dataset)) {
      const [name] = MISTAKEN.find(([, form]) => form.test(words)) ?? [];
      if (name === undefined || BY_RIGHT.includes(field)) continue;
      yield {
        entry,
        pointer,
        problem: `a spreadsheet takes “${words}” for ${name}`,
        expected: 'words that no program mistakes',
        repair: 'put it otherwise, for instance with a word in front',
      };
    }
  },
};
