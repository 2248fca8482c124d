/**
 * What stands around the bundle in `dist/jak-widgets.js`: rollup puts it where the marker is. It lets Lit live on a
 * stranger's page. Of several copies on a page the first works; names that a page has taken do not reach Lit; and
 * whatever stops ours is one line in the console and no exception of the page's.
 */
// On a server there is nothing to guard.
if (typeof window === 'undefined') return;
const page = window;
const KEY = Symbol.for('jak-widgets');
const VERSION = '__VERSION__';
const LANGUAGES = '__LANGUAGES__';

/** A page may have taken the console away. */
const warn = (...words) => {
  try {
    page.console.warn('[jak-widgets]', ...words);
  } catch {
    // Then nobody is listening.
  }
};

// `define-on-page.ts` does the same for modules, which may have defined some elements of this version.
const first = page[KEY];
if (first && (first.whole || first.version !== VERSION)) {
  if (first.version !== VERSION || first.languages !== LANGUAGES)
    warn(`${first.version} (${first.languages}) is on this page already; ${VERSION} (${LANGUAGES}) is not used.`);
  return;
}

try {
  if (!first) Object.defineProperty(page, KEY, { value: { version: VERSION, languages: LANGUAGES, whole: true } });

  // A page may list the policies that it allows. Ours is asked for before Lit asks for its own.
  let policy;
  if (typeof page.trustedTypes?.createPolicy === 'function') {
    for (const name of ['jak-widgets', 'lit-html']) {
      try {
        policy ??= page.trustedTypes.createPolicy(name, { createHTML: (markup) => markup });
      } catch {
        // Not on the page's list.
      }
    }
  }
  try {
    new DOMParser().parseFromString(policy ? policy.createHTML('<p>') : '<p>', 'text/html');
  } catch {
    warn('not started: add "trusted-types jak-widgets" to the Content-Security-Policy of this page.');
    return;
  }

  // Modules have defined some elements; from here on the rest is ours.
  if (first) Object.assign(first, { languages: LANGUAGES, whole: true });

  // `<img name="createElement">` hides the document's own method of that name. An empty document has no such image.
  const document = new Document();
  for (const name of ['createComment', 'createElement', 'createTreeWalker', 'importNode']) {
    const method = Document.prototype[name];
    document[name] = (...values) => method.apply(page.document, values);
  }

  // Lit counts its copies and finds its helpers by names of the page, which an `id` takes as easily as a script does.
  const litPropertyMetadata = new WeakMap();
  const globalThis = {
    __proto__: null,
    ShadowRoot: page.ShadowRoot,
    litPropertyMetadata,
    trustedTypes: policy && { emptyScript: '', createPolicy: () => policy },
  };

  // Lit adds `Symbol.metadata` where a browser has none: to its own copy, not to the page's.
  const metadata = page.Symbol.metadata ?? page.Symbol('metadata');
  const Symbol = new Proxy(page.Symbol, {
    get: (symbols, name) => (name === 'metadata' ? metadata : symbols[name]),
  });

  // What a page has set on an element before it is ours, or on all elements, may bear the name of something of Lit's.
  const HTMLElement = class extends page.HTMLElement {
    constructor() {
      super();
      for (const name of Object.getOwnPropertyNames(this)) {
        if (name in new.target.prototype && !new.target.elementProperties.has(name)) delete this[name];
      }
      Object.defineProperty(this, 'renderRoot', { configurable: true, writable: true });
    }
  };

  // A block of its own: the bundle's names are not these.
  {
    /* THE BUNDLE */
  }
} catch (error) {
  warn('not started', error);
}
