/**
 * What stands around the bundle in `dist/jak-widgets.js`: rollup puts it where the marker is. It runs before Lit does,
 * because Lit's first lines trust globals that a page can take (an element with `id="litHtmlVersions"` is enough) and
 * throw where a policy forbids their Trusted Types policy. Inside, `globalThis` holds only what the bundle needs.
 * It can go when Lit reads no global at its top level.
 */
/*! Contains Lit, Copyright 2017 Google LLC, BSD-3-Clause */
(function (page) {
  'use strict';
  const KEY = Symbol.for('jak-widgets');
  const VERSION = '__VERSION__';
  const first = page[KEY];
  if (first) {
    if (first.version !== VERSION) {
      console.warn(`[jak-widgets] ${first.version} is on this page already; ${VERSION} is not used.`);
    }
    return;
  }
  try {
    Object.defineProperty(page, KEY, { value: { version: VERSION } });

    const types = page.trustedTypes;
    const globalThis = {
      __proto__: null,
      HTMLElement: page.HTMLElement,
      // A page's list may name our policy, Lit's or neither. Where types are enforced and neither is allowed, the first
      // template throws, and the catch below leaves the page's own content.
      trustedTypes: types?.createPolicy && {
        createPolicy(name, rules) {
          for (const allowed of ['jak-widgets', name]) {
            try {
              return types.createPolicy(allowed, rules);
            } catch {
              // Not this one.
            }
          }
          return rules;
        },
      },
    };

    // A block of its own: the bundle's names are not these.
    {
      /* THE BUNDLE */
    }
  } catch (error) {
    console.warn('[jak-widgets] not started', error);
  }
})(window);
