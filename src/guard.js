/**
 * What stands around the bundle in `dist/jak-widgets.js`: rollup puts it where the marker is. Of several copies on a
 * page the first works, and whatever stops ours is one line in the console and no exception of the page's.
 */
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

    // A block of its own: the bundle's names are not these.
    {
      /* THE BUNDLE */
    }
  } catch (error) {
    console.warn('[jak-widgets] not started', error);
  }
})(window);
