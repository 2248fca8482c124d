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
  for (const [kind, { attribute, drawings }] of Object.entries(kinds)) {
    const sheets = drawings[0].sheets.map(sheet);
    const contents = new Map(drawings.map(({ value, markup }) => [value, template(markup)]));
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
          const content = contents.get(this.getAttribute(attribute));
          this.shadowRoot.replaceChildren(document.importNode(content, true));
        }
      },
    );
  }
}
