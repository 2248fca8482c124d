import { html, nothing } from 'lit';
import { sourcesOf, type ClaimGroup } from '../claims-shown.js';
import type { Part, RenderContext } from '../render-context.js';
import { datedLink } from './link.js';

/** Where some claims were read. */
export const renderSources = (context: RenderContext, claims: ClaimGroup): Part => {
  const ids = sourcesOf([claims]);
  return ids.length
    ? html`<p class="cite">
        ${context.words.ui.sources}: ${ids.map((id, index) => html`${index ? '; ' : ''}${datedLink(context, id)}`)}
      </p>`
    : nothing;
};
