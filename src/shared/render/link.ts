import { html, nothing, type TemplateResult } from 'lit';
import { type Source, type SourceId, sources } from '../../../data/index.js';

/** The only way to an `href`: `https:` without credentials, or no link at all. Lit does not check the scheme. */
export const safeHref = (url: string): string | typeof nothing =>
  /^https:\/\/[\w.-]+(\/|$)/.test(url) ? url : nothing;

/** A link to a source; without a text of ours, and where that is a name, it is in English. */
export function sourceLink(id: SourceId, text?: string): TemplateResult {
  const { publisher, title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang=${text && text !== publisher ? nothing : 'en'}
    >${text ?? `${publisher}: ${title}`}</a
  >`;
}
