/**
 * Who runs against whom. A contender has a script, and for each kind of element its markup and, where it can be changed,
 * the attribute that changes it. Only of a library is the evaluation of its script of interest.
 */
import { bundle, stylesheet } from './bundle.mjs';
import { elements, markup, sample } from './elements.mjs';
import { defineLimit } from './elements/limit.mjs';
import { readShadowContent } from './shadow-content.mjs';

const each = (kinds, make) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, element]) => [kind, make(kind, element)]));

const limit = (content) => `(${defineLimit})(${JSON.stringify(content)})`;

const limitKinds = each(elements, (kind, element) => ({
  markup: markup({ ...element, tag: `limit-${kind}` }),
  change: element.change,
}));

const withoutComments = (content) =>
  each(content, (_, { drawings, ...rest }) => ({
    ...rest,
    drawings: drawings.map((drawing) => ({ ...drawing, markup: drawing.markup.replace(/<!--.*?-->/gs, '') })),
  }));

const label = 'A status in a few words';
const shoelaceBadge = {
  markup: `<sl-badge variant="success" pill>${label}</sl-badge>`,
  change: { attribute: 'variant', value: 'warning' },
};
const litBadge = {
  markup: `<lit-badge status="success" label="${label}"></lit-badge>`,
  change: { attribute: 'status', value: 'warning' },
};

function list(ourScript, content) {
  const bare = withoutComments(content);
  const cardContent = bare.card.drawings[0].markup;
  return [
    {
      name: 'ours',
      isLibrary: true,
      script: ourScript,
      kinds: each(elements, (_, element) => ({ markup: markup(element), change: element.change })),
    },
    // The same shadow DOM, cloned from a finished template.
    { name: 'limit', script: limit(content), kinds: limitKinds },
    // The same without comments: a renderer's marks are nodes too, and a page pays for them.
    { name: 'bare limit', script: limit(bare), kinds: limitKinds },
    {
      // The same markup in the page itself, without our styles.
      name: 'plain HTML',
      kinds: each(bare, (_, { drawings }) => ({ markup: `<div>${drawings[0].markup}</div>` })),
    },
    {
      // A badge of a few words, as its badges are; a card around the same markup.
      name: 'Shoelace',
      isLibrary: true,
      script: bundle('shoelace'),
      styles: stylesheet('@shoelace-style/shoelace/dist/themes/light.css'),
      kinds: {
        badge: shoelaceBadge,
        compact: shoelaceBadge,
        card: { markup: `<sl-card><strong slot="header">A heading</strong>${cardContent}</sl-card>` },
      },
    },
    {
      name: 'plain Lit',
      isLibrary: true,
      script: bundle('plain-lit'),
      kinds: {
        badge: litBadge,
        compact: litBadge,
        card: { markup: `<lit-card heading="A heading">${cardContent}</lit-card>` },
      },
    },
  ];
}

/** Adds the pages that a contender is measured on. */
async function onPages(site, { name, isLibrary, script, styles, kinds }) {
  const path = `/${name.toLowerCase().replaceAll(' ', '-')}`;
  const text = await script;
  const head = text && `<script src="${site.addScript(`${path}.js`, text)}" defer></script>`;
  const body = Object.entries(sample).map(([kind, count]) => kinds[kind].markup.repeat(count));
  return {
    name,
    isLibrary,
    script: text,
    kinds,
    blank: site.addPage(`${path}-blank.html`, { styles }),
    sample: site.addPage(`${path}-sample.html`, { styles, head, body: body.join('') }),
  };
}

export async function contenders(browser, site, ourScript) {
  const content = await readShadowContent(browser, site.addPage('/ours.html', {}), ourScript);
  return Promise.all(list(ourScript, content).map((contender) => onPages(site, contender)));
}
