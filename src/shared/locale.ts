/** How each language speaks: its words, its dates, numbers and lists. */
import type { Day, Month, TranslatedLanguage, When, Year } from '../../data/index.js';
import type { Words } from '../words/index.js';
import type { Durations } from '../words/statements.js';
import { addWords, datesWords, durationsWords, uiWords } from './words.js';

/** A language as its translators made it. */
export interface Language {
  readonly lang: 'en' | TranslatedLanguage;
  /** All topics, or those that some elements need. @internal */
  readonly words: Partial<Words>;
  /** The word before the last item of a list, and that item, where one changes the other. @internal */
  readonly and?: (last: string) => string;
}

/** @internal */
export interface Locale extends Pick<Language, 'lang'> {
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

function createLocale({ lang, and }: Pick<Language, 'lang' | 'and'>): Locale {
  const dates = datesWords({ lang });
  const ui = uiWords({ lang });
  // What a browser does not know is formatted as in British English, not as in the browser's own language.
  const locales = [lang, 'en-GB'];
  const last = and ?? ((item: string) => `${ui.and} ${item}`);
  let plurals: Intl.PluralRules | undefined;
  // English and Welsh write 1,294. Not by `Intl.NumberFormat`: its first use keeps a phone busy for longer than a badge.
  const number = (value: number): string => `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ',');
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  const point = (text: string, names: readonly string[] = dates.names): string => {
    const [year, month, day] = text.split('-') as [string, string?, string?];
    if (!month) return year;
    const name = names[+month - 1]!;
    return day ? dates.day(`${+day}`, name, year) : dates.month(name, year);
  };
  const durations =
    (unit: keyof Durations) =>
    (n: number): string =>
      durationsWords({ lang })[unit][(plurals ??= new Intl.PluralRules(locales)).select(n)](number(n));
  return {
    lang,
    date: (when) => (typeof when === 'object' ? ui.between(point(when.notBefore), point(when.notAfter)) : point(when)),
    shortDate: (when) => point(when, dates.short),
    number,
    list: (items) =>
      items.length > 1 ? `${items.slice(0, -1).join(', ')} ${last(items[items.length - 1]!)}` : items.join(''),
    durations: { days: durations('days'), weeks: durations('weeks'), months: durations('months') },
  };
}

const english = { lang: 'en' } as const;

/** The languages offered beside English, and the tags that speak each: `undefined` for every tag. */
const languages = new Map<string, { readonly language: Language; readonly tags: Set<string | undefined> }>();
/** Each made at its first use and shared by all elements. */
const locales = new Map<string, Locale>();

/**
 * Offers a language beside English. Before the elements are defined, so that they speak it from the start.
 *
 * @param tag The one element whose words these are. Without it, every element speaks the language: it needs all topics.
 */
export function addLanguage(language: Language, tag?: string): void {
  addWords(language.lang, language.words);
  const { tags } = languages.get(language.lang) ?? { tags: new Set() };
  languages.set(language.lang, { language, tags: tags.add(tag) });
}

/**
 * @param lang As in the attribute `lang`, such as `cy-GB`. English where it is not offered.
 * @param tag The element that speaks.
 * @internal
 */
export function localeFor(lang: string, tag?: string): Locale {
  const offered = languages.get(lang.toLowerCase().split('-')[0]!);
  const { language } = offered?.tags.has(undefined) || offered?.tags.has(tag) ? offered : { language: english };
  let locale = locales.get(language.lang);
  if (!locale) locales.set(language.lang, (locale = createLocale(language)));
  return locale;
}
