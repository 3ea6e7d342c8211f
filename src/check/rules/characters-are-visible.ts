import { tidy } from '../../fix/tidy.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from './texts.ts';

/** Control, format, private and unassigned characters, and the mark of a lost one; odd spaces are tidied before. */
const INVISIBLE = /[\p{C}\uFFFD]/u;

/** R29. */
export const charactersAreVisible: Rule = {
  number: 'R29',
  demand: 'Texts are in Unicode normal form C, with single plain spaces and no invisible characters.',
  reason: 'Two texts that look the same must be the same, or searches and joins miss them.',
  fixable: 'partly',
  *check(dataset) {
    for (const { entry, pointer, words } of allTexts(dataset)) {
      const clean = tidy(words);
      const [bad] = INVISIBLE.exec(clean) ?? [];
      if (clean === words && bad === undefined) continue;
      const code = (character: string): string =>
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        entry,
        pointer,
        problem:
          bad === undefined
            ? 'the text is not in normal form C, or has odd or doubled spaces'
            : `there is an invisible character ${code(bad)} in the text`,
        expected: JSON.stringify(clean.replaceAll(new RegExp(INVISIBLE, 'gu'), '')),
        repair: bad === undefined ? 'write the text as expected' : 'remove the character',
        fixable: bad === undefined,
      };
    }
  },
};
