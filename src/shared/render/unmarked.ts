import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Part, RenderContext } from '../render-context.js';

/**
 * What no mark of a person's changes: it is drawn again where something else is asked for, and not at every mark, which a
 * slow phone would feel.
 */
export const unmarked = (context: RenderContext, draw: () => Part): TemplateResult => {
  const { asOf, day, deep, headingLevel, lang, nation, state } = context;
  return html`${guard([lang, day, asOf, state, nation, headingLevel, deep], draw)}`;
};
