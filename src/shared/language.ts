import type { When, Year } from '../../data/index.js';
import { words as english } from '../locales/generated/en/src/words/index.js';
import type { Words } from '../words/index.js';
import type { Times } from '../words/statements.js';

/** How one language speaks: its words, its dates, numbers and lists. Made once for each language, shared by all. */
export interface Speech {
  readonly lang: string;
  readonly words: Words;
  /** A day, a month, a year, or the days between which it happened. */
  readonly date: (when: When | Year) => string;
  /** Rounded to a whole number. */
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Days, weeks or months, in the plural form that the language has for their number. */
  readonly times: Times;
}

const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

function speech(lang: string, locale: string, words: Words): Speech {
  const formats = new Map<number, Intl.DateTimeFormat>();
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const times =
    (unit: keyof Times) =>
    (n: number): string =>
      words.count[unit][plurals.select(n)](numbers.format(n));
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; all are midnight UTC to `Date`. */
  const point = (text: string): string => {
    const format =
      formats.get(text.length) ?? new Intl.DateTimeFormat(locale, { ...shapes[text.length], timeZone: 'UTC' });
    formats.set(text.length, format);
    return format.format(new Date(text));
  };
  return {
    lang,
    words,
    date: (when) =>
      typeof when === 'object' ? words.ui.between(point(when.notBefore), point(when.notAfter)) : point(when),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    times: { days: times('days'), weeks: times('weeks'), months: times('months') },
  };
}

const fallback = speech('en', 'en-GB', english);
const languages: ReadonlyMap<string, Speech> = new Map([[fallback.lang, fallback]]);

/** The speech of the nearest `lang`: the element's own, an ancestor's, across shadow roots. English where it is not offered. */
export function speechFor(element: Element): Speech {
  for (let scope: Element | undefined = element; scope; scope = (scope.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = scope.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return languages.get(lang.toLowerCase().split('-')[0]!) ?? fallback;
  }
  return fallback;
}
