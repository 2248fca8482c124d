import { html, nothing } from 'lit';
import type { Locale } from '../locale.js';
import { dataset } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';

/** On a translation that nobody has checked: that it is a draft, and the way to English and back. */
export function renderDraftNotice({ lang, words: { ui } }: Locale, shown: Locale, change: () => void): Part {
  if (lang === 'en' || dataset.translations[lang]) return nothing;
  const draft = shown.lang === lang;
  return html`<div class="notice" lang=${lang}>
    ${draft ? html`<p>${ui.draft}</p>` : nothing}
    <button type="button" @click=${change}>${draft ? ui.readEnglish : ui.readTranslation}</button>
  </div>`;
}

/** Before all else: which day is shown, and that old facts are old. */
export const renderNotices = ({ words: { ui }, date, asOf, state }: RenderContext): Part => [
  asOf && asOf < dataset.checked ? html`<p class="strong">${ui.asOf(date(asOf))}</p>` : nothing,
  state === 'expired' ? html`<p class="notice">${ui.expired(date(dataset.checked))}</p>` : nothing,
];
