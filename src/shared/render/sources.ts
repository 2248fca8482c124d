import { html, nothing, type TemplateResult } from 'lit';
import { certainties, sourcesBy, sourcesOf, type ClaimGroup } from '../claims-shown.js';
import type { Part, RenderContext } from '../render-context.js';
import { datedLink } from './link.js';
import { bulletList, disclosure } from './structure.js';

/** Where some claims were read and how sure they are: the surest first. */
export const renderSources = (context: RenderContext, claims: ClaimGroup): Part =>
  certainties.map((certainty) => {
    const ids = sourcesBy(certainty, claims);
    return ids.length
      ? html`<p class="cite">
          ${context.words.terms.certainty[certainty]}:
          ${ids.map((id, index) => html`${index ? '; ' : ''}${datedLink(context, id)}`)}
        </p>`
      : nothing;
  });

/** Every source of what is shown, with its date. */
export const renderSourceList = (context: RenderContext, shown: readonly ClaimGroup[]): TemplateResult =>
  disclosure(context.words.ui.sources, bulletList(sourcesOf(shown).map((id) => datedLink(context, id))));
