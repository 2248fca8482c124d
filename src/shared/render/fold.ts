import { html, nothing, type TemplateResult } from 'lit';
import type { Part, RenderContext } from '../render-context.js';
import { renderHeading } from './structure.js';

/** A row that unfolds: a real heading, an answer that is true by itself, and behind them the rest. */
export const fold = (
  context: RenderContext,
  title: string,
  answer: Part,
  content: () => Part,
  { open = false, deeper = 1 }: { readonly open?: boolean; readonly deeper?: number } = {},
): TemplateResult =>
  html`<details class="fold" ?open=${open}>
    <summary>
      ${renderHeading(context, title, deeper)}${answer && answer !== nothing ? html`<span>${answer}</span>` : nothing}
    </summary>
    <div class="inside">${context.deep || open ? content() : nothing}</div>
  </details>`;
