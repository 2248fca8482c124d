import type { Language } from '../shared/locale.js';

const article = /^yr? /i;

/** Welsh with some topics or all. */
export const inWelsh = (words: Language['words']): Language => ({
  lang: 'cy',
  words,
  // "Ac" before a vowel, "a’r" with the article; "a" turns c, p and t into ch, ph and th, but not in abbreviations.
  and: (last) =>
    article.test(last)
      ? last.replace(article, 'a’r ')
      : /^[aeiouwyâêîôûŵŷ]/i.test(last)
        ? `ac ${last}`
        : `a ${last.replace(/^([CPTcpt])(?=[a-gi-zâêîôûŵŷ])/, '$1h')}`,
});
