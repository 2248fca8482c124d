/** Partners' pages, each with what must hold on it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importMap, modules } from '../support/modules.mjs';
import { whenIdle } from '../support/engines.mjs';
import { tags } from '../support/tags.mjs';
import { words } from '../support/words.mjs';

const script = readFileSync('dist/jak-widgets.js', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sha = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const probe = readFileSync('test/host-pages/probe.js', 'utf8');
const markup = tags.map((tag) => `<${tag} drug="baricitinib"><p>own content</p></${tag}>`).join('\n');
export const src = '<script src="/jak-widgets.js" defer></script>';

const checked = words.ui.factsChecked('21 November 2026', '21 February 2027');
/** Of the text that answers, whatever the page says of its own. */
const sizes = Object.fromEntries(
  tags.map((tag) => [tag, /badge|history|checklist|choice/.test(tag) ? '16px' : '17px']),
);

/** Runs in the page. @returns What is wrong with the elements there, and what the page said. */
export const elementsAreGood = `async () => {
  const wrong = [...window.said];
  // Elements draw in a microtask after they are connected, and what is folded when the browser is idle.
  await (${whenIdle})();
  const sizes = ${JSON.stringify(sizes)};
  for (const element of document.querySelectorAll('${tags.join()}')) {
    const root = element.shadowRoot && element.shadowRoot.querySelector('.root');
    if (!root) { wrong.push(element.localName + ': nothing drawn'); continue; }
    if (!root.textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(checked)})) wrong.push(element.localName + ': ' + root.textContent.slice(0, 80));
    // Not in a list: browsers resolve the alignment of list items themselves.
    const text = getComputedStyle(root.querySelector('p:not(li p)'));
    const look = { textTransform: 'none', textAlign: 'start', visibility: 'visible', textIndent: '0px', whiteSpace: 'normal' };
    for (const [property, value] of Object.entries(look)) {
      const found = text[property] === undefined ? value : text[property];
      if (found !== value) wrong.push(element.localName + ' ' + property + ': ' + found);
    }
    const seen = getComputedStyle(root);
    if (seen.fontSize !== sizes[element.localName]) wrong.push(element.localName + ' fontSize: ' + seen.fontSize);
    if (parseFloat(text.fontSize) < 15) wrong.push(element.localName + ' text: ' + text.fontSize);
    if (seen.borderTopWidth !== '1px') wrong.push(element.localName + ': no style');
    if (seen.color === seen.backgroundColor) wrong.push(element.localName + ': text cannot be seen');
    if (!(root.getBoundingClientRect().height > 40)) wrong.push(element.localName + ': flat');
  }
  return wrong;
}`;

/** Runs in the page. WebKit's driver comes back before the last of many modules has run. */
const hasLoaded = `async () => {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
}`;

/** Runs in the page. @returns Tags whose own content cannot be read. */
const ownContentIsRead = `() => [...document.querySelectorAll('${tags.join()}')].filter((element) => {
  const text = element.querySelector('p');
  return !/own content/.test(text.textContent) || text.getBoundingClientRect().height === 0;
}).map((element) => element.localName)`;

export const page = (head, body = markup, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><script src="/probe.js"></script>${head}</head><body><p id="host">host text</p>${body}</body></html>`;

const styled = (css) => ({
  html: page(`<link rel="stylesheet" href="${css}"><script src="/look.js"></script>`),
  check: `async () => { await window.lookedAt; return (${elementsAreGood})(); }`,
});
const policy = (text) => ({ 'content-security-policy': text });
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

/** name: page, headers, check in the page (source of a function), what it must return. */
export const hosts = {
  // How the script comes
  'script with defer in the head': { html: page(src) },
  'script with async': { html: page(src.replace('defer', 'async')) },
  'script as a module': { html: page(src.replace('defer', 'type="module"')) },
  'script in the head, at once, before the tags': { html: page(src.replace(' defer', '')) },
  'script at the end of the body': { html: page('', markup + src.replace(' defer', '')) },
  'script injected late': {
    html: page(''),
    check: `async () => {
      await new Promise((resolve) => { const s = document.createElement('script'); s.src = '/jak-widgets.js'; s.onload = resolve; document.body.append(s); });
      return (${elementsAreGood})();
    }`,
  },
  'tags added by innerHTML, cloned, from a template, moved': {
    html: page(src, `${markup}<div id="a"></div><div id="b"></div><template>${markup}</template>`),
    check: `() => {
      const [a, b] = [document.getElementById('a'), document.getElementById('b')];
      a.innerHTML = ${JSON.stringify(markup)};
      b.append(document.querySelector('template').content.cloneNode(true));
      b.append(...[...a.children].map((element) => element.cloneNode(true)));
      a.prepend(...b.children);
      return document.querySelectorAll('jak-drug-card').length === 4 ? (${elementsAreGood})() : ['count'];
    }`,
  },
  'adopted into another document and back': {
    html: page(src, `${markup}<iframe srcdoc="<!doctype html><body></body>"></iframe>`),
    check: `async () => {
      const frame = document.querySelector('iframe');
      const wrong = [];
      for (const tag of ${JSON.stringify(tags)}) {
        const element = document.querySelector(tag);
        frame.contentDocument.body.append(element);
        const there = frame.contentWindow.getComputedStyle(element.shadowRoot.querySelector('.root')).borderTopWidth;
        if (there !== '1px') wrong.push(tag + ' there: ' + there);
        document.body.append(element);
      }
      return [...wrong, ...(await (${elementsAreGood})())];
    }`,
  },

  // More than one copy
  'script twice': { html: page(src + src) },
  'two versions': {
    html: page(`${src}<script src="/other-version.js" defer></script>`),
    check: `async () => window.said.splice(0).concat(await (${elementsAreGood})())`,
    expect: [`warn: [jak-widgets] ${version} (en cy) is on this page already; 9.9.9 (en cy) is not used.`],
  },
  'two versions, the other way': {
    html: page(`<script src="/other-version.js" defer></script>${src}`),
    check: `async () => window.said.splice(0).concat(await (${elementsAreGood})())`,
    expect: [`warn: [jak-widgets] 9.9.9 (en cy) is on this page already; ${version} (en cy) is not used.`],
  },
  'script, then the modules': {
    html: page(`${importMap}${src}${modules}`),
  },
  'the module of one element, then the script': {
    html: page(
      `${importMap}<script type="module" src="/dist/esm/define/nhs-status-badge.js"></script><script type="module" src="/dist/jak-widgets.js"></script>`,
    ),
    check: `async () => {
      await (${hasLoaded})();
      return window.said.splice(0).concat(await (${elementsAreGood})());
    }`,
    expect: ['warn: [jak-widgets] <nhs-status-badge> is taken on this page; ours is not used.'],
  },
  'a badge with Welsh, a card without, and a tag of the page’s own, on a Welsh page': {
    html: page(
      `${importMap}<script type="module" src="/dist/esm/define/nhs-status-badge.js"></script><script type="module" src="/dist/esm/define/jak-drug-card.en.js"></script>
      <script type="module">
        import { JakExplainer } from '/dist/esm/jak-explainer.js';
        customElements.define('my-explainer', class extends JakExplainer {});
      </script>`,
      '<nhs-status-badge drug="litfulo"></nhs-status-badge><jak-drug-card drug="litfulo"></jak-drug-card><my-explainer></my-explainer>',
      'lang="cy"',
    ),
    check: `async () => {
      const spoken = [];
      for (const tag of ['nhs-status-badge', 'jak-drug-card', 'my-explainer']) {
        await customElements.whenDefined(tag);
        const element = document.querySelector(tag);
        await element.updateComplete;
        const root = element.shadowRoot.querySelector('.root');
        spoken.push(root.lang, /clinigydd/.test(root.textContent), /clinician/.test(root.textContent));
      }
      return [...window.said, ...spoken];
    }`,
    expect: ['cy', true, false, 'en', false, true, 'en', false, true],
  },
  'the script in English alone, then the modules in both languages': {
    html: page(`${importMap}<script src="/dist/jak-widgets.en.js" defer></script>${modules}`),
    check: `async () => {
      await (${hasLoaded})();
      return window.said.splice(0).concat(await (${elementsAreGood})());
    }`,
    expect: [`warn: [jak-widgets] ${version} (en) is on this page already; ${version} (en cy) is not used.`],
  },
  'the modules, then another version of the script': {
    html: page(`${importMap}${modules}<script src="/other-version.js" defer></script>`),
    check: `async () => {
      await customElements.whenDefined('treatment-choice');
      await (${hasLoaded})();
      return window.said.splice(0).concat(await (${elementsAreGood})());
    }`,
    expect: [`warn: [jak-widgets] ${version} (en cy) is on this page already; 9.9.9 (en cy) is not used.`],
  },
  'a tag already taken by the page': {
    html: page(
      `<script src="/take-card.js"></script>${src}`,
      markup.replace(/<jak-drug-card[\s\S]*?<\/jak-drug-card>/, ''),
    ),
    check: `async () => window.said.splice(0).concat(await (${elementsAreGood})())`,
    expect: ['warn: [jak-widgets] <jak-drug-card> is taken on this page; ours is not used.'],
  },

  // Policies
  'policy: scripts and styles from here alone': { html: page(src), headers: policy(strict) },
  'policy: the script by its hash': {
    // Both deferred: WebKit's look ahead at a blocked page knows no hashes, and reports what it then loads well.
    html: page(`<script src="/jak-widgets.js" integrity="${sha(script)}" defer></script>`).replace(
      '"/probe.js"',
      `"/probe.js" integrity="${sha(probe)}" defer`,
    ),
    headers: policy(`default-src 'none'; script-src '${sha(script)}' '${sha(probe)}'; style-src 'self'; img-src data:`),
  },
  'policy: trusted types, no list': {
    html: page(src),
    headers: policy(`${strict}; require-trusted-types-for 'script'`),
  },
  'policy: trusted types, ours listed, script twice': {
    html: page(src + src),
    headers: policy(`${strict}; require-trusted-types-for 'script'; trusted-types jak-widgets`),
  },
  'sandboxed frame without its origin': {
    html: page('', `<iframe sandbox="allow-scripts" src="/framed"></iframe>`),
    check: `() => new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data));
      document.querySelector('iframe').contentWindow.postMessage('ask', '*');
    })`,
  },

  // Styles
  'resets without mercy': styled('/reset.css'),
  'rem of 10 px': styled('/rem.css'),
  Bootstrap: styled('/node_modules/bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind preflight': styled('/node_modules/tailwindcss/preflight.css'),
  'nhsuk-frontend': styled('/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  'govuk-frontend': styled('/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'WordPress global styles': styled('/test/host-pages/wordpress-global-styles.css'),

  // Scripts and names
  'Prototype.js and its ways': {
    html: page(`<script src="/test/host-pages/prototype-style.js"></script>${src}`),
    check: `async () => (await (${elementsAreGood})()).join()`,
    expect: '',
  },
  MooTools: { html: page(`<script src="/node_modules/mootools/lib/mootools-core-1.5.2-server.js"></script>${src}`) },
  'zone.js': { html: page(`<script src="/node_modules/zone.js/bundles/zone.umd.min.js"></script>${src}`) },
  'names that clobber': {
    html: page(
      src,
      `${['litHtmlVersions', 'litHtmlPolyfillSupport', 'litElementVersions', 'reactiveElementVersions', 'customElements', 'trustedTypes', 'define'].map((id) => `<div id="${id}"></div><iframe name="${id}"></iframe>`).join('')}
      <form id="jak-drug-card"><input name="attributes"><input name="children"></form><form name="localName"></form>${markup}`,
    ),
  },

  // Without
  'no script': { html: page(''), check: ownContentIsRead },
  'script not found': { html: page(src.replace('/jak-widgets.js', '/gone.js')), check: ownContentIsRead },
  'script cut off half-way': { html: page(src.replace('/jak-widgets.js', '/half.js')), check: ownContentIsRead },

  // Language and colour
  'right to left': {
    html: page(src, markup, 'lang="ar" dir="rtl"'),
    check: `async () => {
      const root = document.querySelector('jak-drug-card').shadowRoot.querySelector('.root');
      const bullet = root.querySelector('ul:not([role])');
      const wrong = await (${elementsAreGood})();
      if (getComputedStyle(root).direction !== 'rtl') wrong.push('direction');
      if (getComputedStyle(bullet).paddingRight === '0px') wrong.push('bullets on the wrong side');
      if (root.lang !== 'en') wrong.push('English not marked');
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth) wrong.push('runs out');
      return wrong;
    }`,
  },
  'dark, said by the page': {
    html: page(`<link rel="stylesheet" href="/dark.css">${src}`),
    check: `() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('jak-drug-card').shadowRoot.querySelector('.root'));
      return [color, backgroundColor];
    }`,
    expect: ['rgb(233, 237, 236)', 'rgb(21, 25, 27)'],
  },
  // There, a table takes neither ink nor type from what is around it.
  'dark, without a doctype': {
    html: page(`<link rel="stylesheet" href="/dark.css">${src}`).replace('<!doctype html>', ''),
    check: `async () => {
      const wrong = await (${elementsAreGood})();
      if (document.compatMode !== 'BackCompat') wrong.push('has a doctype');
      for (const element of document.querySelectorAll('${tags.join()}'))
        for (const cell of element.shadowRoot.querySelectorAll('td, th')) {
          const [its, around] = [cell, cell.closest('table').parentElement].map((part) => getComputedStyle(part));
          if (its.color !== around.color && its.backgroundColor === 'rgba(0, 0, 0, 0)') wrong.push(element.localName + ' ink of ' + cell.localName);
        }
      return wrong;
    }`,
  },

  // What a page does to our insides
  'translated, then another fact': {
    html: page(src),
    check: `async () => {
      const wrong = [];
      for (const element of document.querySelectorAll('${tags.join()}')) {
        const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
        for (const text of texts) { const font = document.createElement('font'); font.textContent = 'TRADUIT ' + text.data; text.replaceWith(font); }
        element.setAttribute('as-of', '2024-09-01');
        await new Promise((resolve) => setTimeout(resolve));
        const now = element.shadowRoot.textContent;
        if (/TRADUIT/.test(now)) wrong.push(element.localName + ': foreign text stays');
        if (!/1 September 2024/.test(now)) wrong.push(element.localName + ': old fact');
      }
      return [...wrong, ...window.said];
    }`,
  },
  'our nodes removed, then another fact': {
    html: page(src),
    check: `async () => {
      for (const element of document.querySelectorAll('${tags.join()}')) {
        element.shadowRoot.querySelectorAll('p, td, section > *').forEach((part) => part.remove());
        element.setAttribute('as-of', '2024-09-01');
        await new Promise((resolve) => setTimeout(resolve));
        element.shadowRoot.replaceChildren();
        element.setAttribute('as-of', '2026-11-21');
        await new Promise((resolve) => setTimeout(resolve));
      }
      return (${elementsAreGood})();
    }`,
  },
  'a declarative shadow root inside our tag': {
    html: page(
      src,
      tags
        .map((tag) => `<${tag} drug="baricitinib"><template shadowrootmode="open"><p>EVIL</p></template></${tag}>`)
        .join(''),
    ),
    check: `async () => [...(await (${elementsAreGood})()), ...[...document.querySelectorAll('${tags.join()}')].filter((element) => /EVIL/.test(element.shadowRoot.textContent)).map((element) => element.localName)]`,
  },
  'a closed declarative shadow root inside our tag': {
    html: page(
      src,
      tags
        .map(
          (tag) =>
            `<${tag} drug="baricitinib"><template shadowrootmode="closed"><slot></slot></template><p>own content</p></${tag}>`,
        )
        .join(''),
    ),
    check: `() => [...(${ownContentIsRead})(), ...window.said.filter((line) => /^(error|unhandledrejection): (?!\\[jak)/.test(line))]`,
  },
  'foreign events': {
    html: page(src),
    check: `() => {
      for (const type of ['lit-localize-status', 'storage', 'message', 'languagechange', 'input', 'reset', 'submit']) {
        for (const detail of [undefined, null, 'x', { status: 'ready' }]) {
          window.dispatchEvent(new CustomEvent(type, { detail }));
          document.querySelectorAll('${tags.join()}').forEach((element) => element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })));
        }
      }
      return (${elementsAreGood})();
    }`,
  },

  // Many
  '5,000 badges and 200 cards': {
    html: page(src, '<main></main>'),
    check: `async () => {
      const main = document.querySelector('main');
      main.innerHTML = '<nhs-status-badge drug="leqselvi" nation="scotland"></nhs-status-badge>'.repeat(5000) + '<jak-drug-card drug="litfulo"></jak-drug-card>'.repeat(200);
      // In slices, so that the page can be used meanwhile.
      await Promise.all([...main.children].map(({ updateComplete }) => updateComplete));
      const empty = [...main.children].filter((element) => !element.shadowRoot.querySelector('.root p')).length;
      const unstyled = [...main.children].filter((element) => element.shadowRoot.adoptedStyleSheets.length !== 8).length;
      const sheets = new Set([...main.children].flatMap((element) => [...element.shadowRoot.adoptedStyleSheets])).size;
      main.replaceChildren();
      return [empty, unstyled, sheets, ...window.said];
    }`,
    // Seven sheets for both, and one for each kind.
    expect: [0, 0, 9],
  },
};

/** What the pages ask for. */
export const files = {
  '/jak-widgets.js': script,
  '/other-version.js': script.replace(`"${version}"`, '"9.9.9"'),
  '/half.js': script.slice(0, script.length / 2),
  '/probe.js': probe,
  '/take-card.js': "customElements.define('jak-drug-card', class extends HTMLElement {});",
  // What the page itself looks like, before the script has run and when it has.
  '/look.js': `
    window.hostLook = () => ['body', '#host'].map((part) => {
      const look = getComputedStyle(document.querySelector(part));
      return ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'lineHeight', 'margin', 'letterSpacing'].map((name) => look[name]).join();
    }).join();
    window.lookedAt = new Promise((resolve) => addEventListener('load', () => {
      window.lookBefore = window.hostLook();
      const script = document.createElement('script');
      script.src = '/jak-widgets.js';
      script.onload = resolve;
      document.head.append(script);
    }));`,
  '/reset.css':
    '* { line-height: 60px; text-transform: uppercase; letter-spacing: 0.3em; text-align: right; text-indent: 3em; visibility: inherit; white-space: pre; }',
  '/rem.css': 'html { font-size: 62.5% }',
  '/dark.css': ':root { color-scheme: dark }',
  '/answer.js': `addEventListener('message', async () => parent.postMessage(await (${elementsAreGood})(), '*'));`,
};
