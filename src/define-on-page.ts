import { defineElements } from './define-elements.js';
import { addLanguage, type Language } from './shared/locale.js';
import { warnOnce } from './shared/warn.js';
import { tags } from './tags.js';

declare const __VERSION__: string;

const KEY = Symbol.for('jak-widgets');

/** What the first copy on a page leaves for others to see. */
interface Copy {
  readonly version: string;
  /** Their codes, with a space between; those of the first elements, until a copy defines all the others. */
  languages: string;
  /** Whether it defines every element. */
  whole: boolean;
}

/**
 * Defines elements from a page's own bundle, or on a server, unless another copy has been there first: of one version,
 * several may each define some elements. `guard.js` does the same for the one script.
 *
 * @param languages Beside English.
 */
export function defineOnPage(
  elements: Readonly<Record<string, CustomElementConstructor>>,
  ...languages: readonly Language[]
): void {
  if (typeof customElements === 'undefined') return;
  const page = globalThis as unknown as Record<symbol, Copy | undefined>;
  const own: Copy = {
    version: __VERSION__,
    languages: ['en', ...languages.map(({ lang }) => lang)].join(' '),
    whole: tags.every((tag) => tag in elements),
  };
  const first = page[KEY];
  if (first && (first.whole || first.version !== own.version)) {
    if (first.version !== own.version || first.languages !== own.languages)
      warnOnce(
        `${first.version} (${first.languages}) is on this page already; ${own.version} (${own.languages}) is not used.`,
      );
    return;
  }
  if (!first) Object.defineProperty(page, KEY, { value: own });
  else if (own.whole) Object.assign(first, { languages: own.languages, whole: true });
  for (const language of languages) {
    for (const tag of own.whole ? [undefined] : Object.keys(elements)) addLanguage(language, tag);
  }
  defineElements(elements);
}
