/** A plain Lit library of two small elements: what the same renderer costs with no facts and no words. */
import { LitElement, css, html } from 'lit';

class LitBadge extends LitElement {
  static properties = { status: { reflect: true }, label: {} };

  static styles = css`
    :host {
      display: inline-block;
    }
    .badge {
      padding: 0.2em 0.8em;
      border: 1px solid currentcolor;
      border-radius: 1em;
    }
    .warning {
      border-style: dashed;
    }
  `;

  render() {
    return html`<span class="badge ${this.status}" part="badge">${this.label}<slot></slot></span>`;
  }
}

class LitCard extends LitElement {
  static properties = { heading: {} };

  static styles = css`
    :host {
      display: block;
    }
    article {
      padding: 1em;
      border: 1px solid currentcolor;
    }
  `;

  render() {
    return html`<article part="card">
      <h3 part="heading">${this.heading}</h3>
      <slot></slot>
      <footer><slot name="footer"></slot></footer>
    </article>`;
  }
}

customElements.define('lit-badge', LitBadge);
customElements.define('lit-card', LitCard);
