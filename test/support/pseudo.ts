/**
 * The one script with a made-up language, `qps`, for tests and the gallery, never for partners: accented, 40 per cent
 * longer and in brackets, so that a text that is not translated, a box that is too small and a direction that is assumed
 * can all be seen.
 */
import pseudo from 'pseudo-localization';
import { defineElements } from '../../src/define-elements.js';
import { elementsByTag } from '../../src/elements-by-tag.js';
import { welsh } from '../../src/locales/cy.js';
import { words as english } from '../../src/locales/generated/en/src/words/index.js';
import { addLanguage, type Language } from '../../src/shared/locale.js';

export function fake(text: string): string {
  const accented = pseudo.localize(text);
  return `⟦${accented.padEnd(Math.ceil(text.length * 1.4) - 2, '·')}⟧`;
}

/** The same tree with every text faked, those that functions make too. */
const faked = <Words>(part: Words): Words => {
  if (typeof part === 'string') return fake(part) as Words;
  if (typeof part === 'function') {
    return ((...values: unknown[]) => fake((part as unknown as (...its: unknown[]) => string)(...values))) as Words;
  }
  if (Array.isArray(part)) return part.map(faked) as Words;
  return Object.fromEntries(
    Object.entries(part as object).map(([key, value]) => [key, faked(value as unknown)]),
  ) as Words;
};

addLanguage(welsh);
addLanguage({ lang: 'qps' as Language['lang'], words: faked(english) });
defineElements(elementsByTag);
