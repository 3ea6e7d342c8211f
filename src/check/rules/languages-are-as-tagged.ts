import type { Rule } from '../rule.ts';
import { allTexts } from './texts.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Words between quotation marks or brackets may be in another language. */
const QUOTED = /“[^”]*”|「[^」]*」|\([^)]*\)|（[^）]*）/g;

const FITS: Readonly<Record<string, (words: string) => boolean>> = {
  en: (words) => !JAPANESE.test(words.replace(QUOTED, '')),
  ja: (words) => JAPANESE.test(words) || !/\p{Ll}{2}/u.test(words),
};

/** R23. */
export const languagesAreAsTagged: Rule = {
  number: 'R23',
  demand: 'English text is written in no Japanese letters, and Japanese text in some.',
  reason: 'A text under the wrong tag is lost to whoever asks for that language.',
  excusable: true,
  *check(dataset) {
    for (const { entry, pointer, language, words } of allTexts(dataset)) {
      if (language === undefined || FITS[language]?.(words) !== false) continue;
      yield {
        entry,
        pointer,
        problem: `“${words}” is tagged “${language}”, but written otherwise`,
        expected: 'words in the language of the tag; words of another language in quotation marks',
        repair: 'put the words under their own language tag',
      };
    }
  },
};
