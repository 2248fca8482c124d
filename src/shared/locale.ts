/** How each language speaks: its words, its dates, numbers and lists. */
import type { Day, Month, TranslatedLanguage, When, Year } from '../../data/index.js';
import { words as english } from '../locales/generated/en/src/words/index.js';
import type { Words } from '../words/index.js';
import type { Durations } from '../words/statements.js';

/** A language as its translators made it. */
export interface Language {
  readonly lang: 'en' | TranslatedLanguage;
  readonly words: Words;
  /** The word before the last item of a list, and that item, where one changes the other. */
  readonly and?: (last: string) => string;
}

export interface Locale extends Pick<Language, 'lang' | 'words'> {
  /** A day, a month, a year, or the days between which it happened. */
  readonly date: (when: When | Year) => string;
  /** A day or a month where there is little room. */
  readonly shortDate: (when: Day | Month) => string;
  /** Rounded to a whole number. */
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Days, weeks or months, in the plural form that the language has for their number. */
  readonly durations: Durations;
}

function createLocale({ lang, words, and = (last) => `${words.ui.and} ${last}` }: Language): Locale {
  // What a browser does not know is formatted as in British English, not as in the browser's own language.
  const locales = [lang, 'en-GB'];
  let plurals: Intl.PluralRules | undefined;
  // English and Welsh write 1,294. Not by `Intl.NumberFormat`: its first use keeps a phone busy for longer than a badge.
  const number = (value: number): string => `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ',');
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  const point = (text: string, names: readonly string[] = words.dates.names): string => {
    const [year, month, day] = text.split('-') as [string, string?, string?];
    if (!month) return year;
    const name = names[+month - 1]!;
    return day ? words.dates.day(`${+day}`, name, year) : words.dates.month(name, year);
  };
  const durations =
    (unit: keyof Durations) =>
    (n: number): string =>
      words.durations[unit][(plurals ??= new Intl.PluralRules(locales)).select(n)](number(n));
  return {
    lang,
    words,
    date: (when) =>
      typeof when === 'object' ? words.ui.between(point(when.notBefore), point(when.notAfter)) : point(when),
    shortDate: (when) => point(when, words.dates.short),
    number,
    list: (items) =>
      items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and(items[items.length - 1]!)}` : items.join(''),
    durations: { days: durations('days'), weeks: durations('weeks'), months: durations('months') },
  };
}

/** The languages offered, each made at its first use and shared by all elements. */
const languages = new Map<string, Language>([['en', { lang: 'en', words: english }]]);
const locales = new Map<string, Locale>();

/** Offers a language beside English. Before the elements are defined, so that they speak it from the start. */
export function addLanguage(language: Language): void {
  languages.set(language.lang, language);
}

/** @param lang As in the attribute `lang`, such as `cy-GB`. English where it is not offered. */
export function localeFor(lang: string): Locale {
  const code = lang.toLowerCase().split('-')[0]!;
  const language = languages.get(code) ?? languages.get('en')!;
  let locale = locales.get(language.lang);
  if (!locale) locales.set(language.lang, (locale = createLocale(language)));
  return locale;
}
