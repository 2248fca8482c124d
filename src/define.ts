/**
 * Defines the elements, in English and Welsh, from a page's own bundle, unless a copy is there already. The one script
 * has a guard of its own. On a server there is nothing to define.
 */
import { defineAll } from './define-all.js';
import { welsh } from './locales/cy.js';
import { addLanguage } from './shared/locale.js';
import { warnOnce } from './shared/warn.js';

declare const __VERSION__: string;

const KEY = Symbol.for('jak-widgets');
const page = globalThis as unknown as Record<symbol, { readonly version: string } | undefined>;
const first = page[KEY];

if (first && first.version !== __VERSION__) {
  warnOnce(`${first.version} is on this page already; ${__VERSION__} is not used.`);
} else if (!first && typeof window === 'object') {
  Object.defineProperty(page, KEY, { value: { version: __VERSION__ } });
  addLanguage(welsh);
  defineAll(customElements);
}
