/** The languages of the script. `languages.en.ts` stands in for this file where the build has one language. */
import { words as welsh } from './generated/cy/src/words/index.js';
import { languages as english } from './languages.en.js';
import type { Language } from '../shared/language.js';

export const translated = true as boolean;

const article = /^yr? /i;

export const languages: readonly Language[] = [
  ...english,
  {
    lang: 'cy',
    words: welsh,
    // "Ac" before a vowel, "a’r" with the article; "a" turns c, p and t into ch, ph and th, but not in abbreviations.
    and: (last) =>
      article.test(last)
        ? last.replace(article, 'a’r ')
        : /^[aeiouwyâêîôûŵŷ]/i.test(last)
          ? `ac ${last}`
          : `a ${last.replace(/^([CPTcpt])(?=[a-gi-zâêîôûŵŷ])/, '$1h')}`,
  },
];
