/** Headings, sections, lists and what a reader opens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Part, RenderContext } from '../render-context.js';

/** A real heading of the level that the page asks for, `deeper` levels below it. */
export function renderHeading({ headingLevel }: RenderContext, text: string, deeper = 0): TemplateResult {
  switch (Math.min(headingLevel + deeper, 6)) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    case 5:
      return html`<h5>${text}</h5>`;
    default:
      return html`<h6>${text}</h6>`;
  }
}

export const renderSection = (context: RenderContext, title: string, ...body: Part[]): TemplateResult =>
  html`<section>
    ${renderHeading(context, title, 1)}
    <div class="body">${body}</div>
  </section>`;

export const bulletList = (items: readonly Part[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** What a reader opens; print opens it too. */
export const disclosure = ({ deep }: RenderContext, summary: string, content: () => Part): TemplateResult =>
  html`<details>
    <summary>${summary}</summary>
    ${deep ? content() : nothing}
  </details>`;
