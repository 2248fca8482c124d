/**
 * What a page's own developers would write with Lit for the same content: one template for each kind of element, its
 * texts bound, all of it drawn at once.
 */
import { LitElement, html, unsafeCSS } from 'lit';

const unescape = (text) =>
  text.replaceAll('&nbsp;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Splits markup into a template and its texts. Those of one shape share a template. */
const templates = new Map();
function parse(markup) {
  const strings = [''];
  const texts = [];
  for (const part of markup.split(/(?<=>)([^<]*[^<\s][^<]*)(?=<)/)) {
    if (part.startsWith('<') || !part.trim()) strings[strings.length - 1] += part;
    else {
      texts.push(unescape(part));
      strings.push('');
    }
  }
  const shape = strings.join('\0');
  if (!templates.has(shape)) templates.set(shape, Object.freeze(Object.assign(strings, { raw: strings })));
  return [templates.get(shape), ...texts];
}

globalThis.definePlainLit = (kinds) => {
  const tags = Object.keys(kinds).map((kind) => `lit-${kind}`);
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(tags.join())) element.requestUpdate();
  }).observe(document.documentElement, { attributeFilter: ['lang'] });
  for (const [kind, { attribute, sheets, drawings }] of Object.entries(kinds)) {
    const contents = new Map();
    const contentOf = (key) => {
      if (!contents.has(key)) contents.set(key, parse(drawings[key]));
      return contents.get(key);
    };
    customElements.define(
      `lit-${kind}`,
      class extends LitElement {
        static properties = { [attribute]: { reflect: true } };
        static styles = sheets.map(unsafeCSS);
        render() {
          return html(...contentOf(`${document.documentElement.lang} ${this[attribute]}`));
        }
      },
    );
  }
};
