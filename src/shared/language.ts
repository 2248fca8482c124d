import type { TranslatedLanguage, When, Year } from '../../data/index.js';
import { languages, translated } from '../locales/languages.js';
import type { Words } from '../words/index.js';
import type { Durations } from '../words/statements.js';

/** A language as its translators made it. */
export interface Language {
  readonly lang: 'en' | TranslatedLanguage;
  readonly words: Words;
  /** The word before the last item of a list, and that item, where one changes the other. */
  readonly and?: (last: string) => string;
}

/** How one language speaks: its words, its dates, numbers and lists. Made once for each language, shared by all. */
export interface Speech extends Pick<Language, 'lang' | 'words'> {
  /** A day, a month, a year, or the days between which it happened. */
  readonly date: (when: When | Year) => string;
  /** Rounded to a whole number. */
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Days, weeks or months, in the plural form that the language has for their number. */
  readonly durations: Durations;
}

function speech({ lang, words, and = (last) => `${words.ui.and} ${last}` }: Language): Speech {
  // What a browser does not know is formatted as in British English, not as in the browser's own language.
  const locales = [lang, 'en-GB'];
  const numbers = new Intl.NumberFormat(locales, { maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locales);
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  const point = (text: string): string => {
    const [year, month, day] = text.split('-') as [string, string?, string?];
    if (!month) return year;
    const name = words.dates.names[+month - 1]!;
    return day ? words.dates.day(`${+day}`, name, year) : words.dates.month(name, year);
  };
  const duration =
    (unit: keyof Durations) =>
    (n: number): string =>
      words.durations[unit][plurals.select(n)](numbers.format(n));
  return {
    lang,
    words,
    date: (when) =>
      typeof when === 'object' ? words.ui.between(point(when.notBefore), point(when.notAfter)) : point(when),
    number: (value) => numbers.format(value),
    list: (items) => (items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and(items.at(-1)!)}` : items.join('')),
    durations: { days: duration('days'), weeks: duration('weeks'), months: duration('months') },
  };
}

const speeches: ReadonlyMap<string, Speech> = new Map(languages.map((language) => [language.lang, speech(language)]));

export const english = speeches.get('en')!;

/** The shadow roots and the document around an element, the nearest first. */
function* scopes(element: Element): Generator<Element> {
  for (let scope: Element | undefined = element; scope; scope = (scope.getRootNode() as Partial<ShadowRoot>).host)
    yield scope;
}

/** The speech of the nearest `lang`: the element's own, an ancestor's, across shadow roots. English where it is not offered. */
export function speechFor(element: Element): Speech {
  if (!translated) return english;
  for (const scope of scopes(element)) {
    const lang = scope.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return speeches.get(lang.toLowerCase().split('-')[0]!) ?? english;
  }
  return english;
}

/** What to do for each element on a page when a `lang` changes. */
const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Follows every `lang` that an element may speak, with one observer for all elements. */
export function followLanguage(element: Element, changed: () => void): void {
  if (!translated) return;
  observer ??= new MutationObserver(() => {
    for (const follow of followers.values()) follow();
  });
  followers.set(element, changed);
  for (const scope of scopes(element))
    observer.observe(scope.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
}

export function unfollowLanguage(element: Element): void {
  if (!translated) return;
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}
