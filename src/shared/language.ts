import type { When, Year } from '../../data/index.js';
import { words as english } from '../locales/generated/en/src/words/index.js';
import type { Words } from '../words/index.js';

/** How one language speaks: its words, its dates, numbers and lists. Made once for each language, shared by all. */
export interface Speech {
  readonly lang: string;
  readonly words: Words;
  /** A day, a month, a year, or "between … and …". */
  date(when: When | Year): string;
  /** @param digits At most so many after the decimal point; none without it. */
  number(value: number, digits?: number): string;
  list(items: readonly string[]): string;
}

const shapes: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

function speech(lang: string, locale: string, words: Words): Speech {
  const formats = new Map<number, Intl.DateTimeFormat>();
  const numbers = [0, 1].map((maximumFractionDigits) => new Intl.NumberFormat(locale, { maximumFractionDigits }));
  const lists = new Intl.ListFormat(locale);
  const point = (text: string): string => {
    let format = formats.get(text.length);
    if (!format)
      formats.set(text.length, (format = new Intl.DateTimeFormat(locale, { ...shapes[text.length], timeZone: 'UTC' })));
    return format.format(new Date(`${text}${'-01'.repeat((10 - text.length) / 3)}T00:00:00Z`));
  };
  return {
    lang,
    words,
    date: (when) =>
      typeof when === 'object' ? words.ui.between(point(when.notBefore), point(when.notAfter)) : point(when),
    number: (value, digits = 0) => numbers[digits]!.format(value),
    list: (items) => lists.format(items),
  };
}

const languages: ReadonlyMap<string, Speech> = new Map([['en', speech('en', 'en-GB', english)]]);

/** The speech of the nearest `lang`: the element's own, an ancestor's, across shadow roots. English where it is not offered. */
export function speechFor(element: Element): Speech {
  let lang = '';
  for (
    let node: Node | null = element;
    node && !lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    lang = (node as Partial<HTMLElement>).lang ?? '';
  }
  return languages.get(lang.toLowerCase().split('-')[0]!) ?? languages.get('en')!;
}
