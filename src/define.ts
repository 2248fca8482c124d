/** Defines the elements from a page's own bundle, unless a copy is there already. The one script has a guard of its own. */
import { defineAll } from './define-all.js';

declare const __VERSION__: string;

const KEY = Symbol.for('jak-widgets');
const page = globalThis as unknown as Record<symbol, { readonly version: string } | undefined>;
const first = page[KEY];

if (!first) {
  Object.defineProperty(page, KEY, { value: { version: __VERSION__ } });
  defineAll();
} else if (first.version !== __VERSION__) {
  console.warn(`[jak-widgets] ${first.version} is on this page already; ${__VERSION__} is not used.`);
}
