import { html, nothing, type TemplateResult } from 'lit';
import { type Source, type SourceId, sources } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';

/** The only way to an `href`: `https:` without credentials, or no link at all. Lit does not check the scheme. */
export const safeHref = (url: string): string | typeof nothing =>
  /^https:\/\/[\w.-]+(\/|$)/.test(url) ? url : nothing;

/** A link to a source; without a text of ours it is named in English. */
export function sourceLink(id: SourceId, text?: string): TemplateResult {
  const { publisher, title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang=${text ? nothing : 'en'}
    >${text ?? `${publisher}: ${title}`}</a
  >`;
}

/** A link to a source, and the date of its page where it carries one. */
export function datedLink({ date }: RenderContext, id: SourceId): TemplateResult {
  const { published }: Source = sources[id];
  return html`${sourceLink(id)}${published ? `, ${date(published)}` : nothing}`;
}
