/**
 * A made-up language for tests and the gallery, never for partners: accented, 40 per cent longer and in brackets, so that
 * a text that is not translated, a box that is too small and a direction that is assumed can all be seen.
 */
import pseudo from 'pseudo-localization';
import { languages as real } from './languages.js';
export { translated } from './languages.js';
import type { Language } from '../shared/language.js';

export function fake(text: string): string {
  const accented = pseudo.localize(text);
  return `⟦${accented.padEnd(Math.ceil(text.length * 1.4) - 2, '·')}⟧`;
}

/** The same tree with every text faked, those that functions make too. */
const faked = <Part>(part: Part): Part => {
  if (typeof part === 'string') return fake(part) as Part;
  if (typeof part === 'function') {
    return ((...values: unknown[]) => fake((part as unknown as (...its: unknown[]) => string)(...values))) as Part;
  }
  if (Array.isArray(part)) return part.map(faked) as Part;
  return Object.fromEntries(
    Object.entries(part as object).map(([key, value]) => [key, faked(value as unknown)]),
  ) as Part;
};

const [english] = real;

export const languages: readonly Language[] = [
  ...real,
  { ...english!, lang: 'qps' as Language['lang'], words: faked(english!.words) },
];
