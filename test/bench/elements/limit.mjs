/**
 * The least that the same shadow DOM can cost: plain elements that clone a finished template. Runs in the page; only the
 * function's own text is sent there.
 */
export function defineLimit(kinds) {
  const sheet = (css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  const template = (markup) => {
    const made = document.createElement('template');
    made.innerHTML = markup;
    return made.content;
  };
  const tags = Object.keys(kinds).map((kind) => `limit-${kind}`);
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(tags.join())) element.draw();
  }).observe(document.documentElement, { attributeFilter: ['lang'] });
  for (const [kind, { attribute, sheets: texts, drawings }] of Object.entries(kinds)) {
    const sheets = texts.map(sheet);
    const contents = new Map();
    const contentOf = (key) => {
      if (!contents.has(key)) contents.set(key, template(drawings[key]));
      return contents.get(key);
    };
    customElements.define(
      `limit-${kind}`,
      class extends HTMLElement {
        static observedAttributes = [attribute];
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
          this.draw();
        }
        attributeChangedCallback() {
          if (this.shadowRoot) this.draw();
        }
        draw() {
          const content = contentOf(`${document.documentElement.lang} ${this.getAttribute(attribute)}`);
          this.shadowRoot.replaceChildren(document.importNode(content, true));
        }
      },
    );
  }
}
