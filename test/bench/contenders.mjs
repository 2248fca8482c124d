/**
 * Who runs against whom. A contender has a script, and for each kind of element its markup and, where its words are its
 * own, the attribute that changes them. Only of a library is the evaluation of its script of interest.
 */
import { bundle, stylesheet } from './bundle.mjs';
import { elements, markup, sample } from './elements.mjs';
import { defineLimit } from './elements/limit.mjs';
import { libraries } from './libraries.mjs';
import { firstOf, readShadowContent, withLibrary, withoutComments } from './shadow-content.mjs';

const each = (kinds, make) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, value]) => [kind, make(kind, value)]));

/** Under our own tags, or under those of a contender that draws the same. */
const kindsNamed = (prefix) =>
  each(elements, (kind, element) => ({
    markup: markup(prefix ? { ...element, tag: `${prefix}-${kind}` } : element),
    value: element.attributes[element.change.attribute],
    change: element.change,
  }));

const limit = (content) => `(${defineLimit})(${JSON.stringify(content)})`;

/** Pictures have the size of a word where our styles are not. */
const plainStyles = 'svg { inline-size: 1em; block-size: 1em; }';

const namesOf = (name) => name.toLowerCase().replaceAll(' ', '-');

async function asContender(browser, site, content, library) {
  const { name, styles, trigger } = library;
  const markups = await withLibrary(browser, site.addPage('/empty.html', {}), content, library);
  return {
    name,
    isLibrary: true,
    script: await bundle(namesOf(name)),
    styles: plainStyles + (styles ? await stylesheet(styles) : ''),
    trigger,
    kinds: each(markups, (_, text) => ({ markup: text })),
  };
}

async function list(browser, site, ourScript) {
  const content = await readShadowContent(browser, site.addPage('/ours.html', {}), ourScript);
  const bare = withoutComments(content);
  return [
    {
      name: 'ours',
      isLibrary: true,
      script: ourScript,
      kinds: kindsNamed(),
    },
    // The same shadow DOM, cloned from a finished template.
    { name: 'limit', script: limit(content), kinds: kindsNamed('limit') },
    { name: 'bare limit', script: limit(bare), kinds: kindsNamed('limit') },
    {
      // The same markup in the page itself, without our styles.
      name: 'plain HTML',
      styles: plainStyles,
      kinds: each(bare, (_, one) => ({ markup: `<div>${firstOf(one)}</div>` })),
    },
    {
      name: 'plain Lit',
      isLibrary: true,
      script: `${await bundle('plain-lit')}definePlainLit(${JSON.stringify(bare)})`,
      kinds: kindsNamed('lit'),
    },
    ...(await Promise.all(libraries.map((library) => asContender(browser, site, bare, library)))),
  ];
}

/** Adds the pages that a contender is measured on. */
function onPages(site, { name, styles, script, trigger = 'summary', ...rest }) {
  const path = `/${namesOf(name)}`;
  const head = script && `<script src="${site.addScript(`${path}.js`, script)}" defer></script>`;
  const body = Object.entries(sample).map(([kind, count]) => rest.kinds[kind].markup.repeat(count));
  const samplePage = { styles, head, body: `<main>${body.join('')}</main>` };
  return {
    ...rest,
    name,
    script,
    trigger,
    blank: site.addPage(`${path}-blank.html`, { styles }),
    sample: site.addPage(`${path}-sample.html`, samplePage),
  };
}

export async function contenders(browser, site, ourScript) {
  return (await list(browser, site, ourScript)).map((contender) => onPages(site, contender));
}
