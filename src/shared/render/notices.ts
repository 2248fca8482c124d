import { html, nothing } from 'lit';
import type { Locale } from '../locale.js';
import { dataset } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { uiWords } from '../words.js';

/** On a translation that nobody has checked: that it is a draft, and the way to English and back. */
export function renderDraftNotice(nearest: Locale, shown: Locale, change: () => void): Part {
  const { lang } = nearest;
  const ui = uiWords(nearest);
  if (lang === 'en' || dataset.translations[lang]) return nothing;
  const draft = shown.lang === lang;
  return html`<div class="notice" lang=${lang}>
    ${draft ? html`<p>${ui.draft}</p>` : nothing}
    <button type="button" @click=${change}>${draft ? ui.readEnglish : ui.readTranslation}</button>
  </div>`;
}

/** Before all else: which day is shown, and that old facts are old. */
export function renderNotices(context: RenderContext): Part {
  const { date, asOf, state } = context;
  const ui = uiWords(context);
  return [
    asOf && asOf < dataset.checked ? html`<p class="strong">${ui.asOf(date(asOf))}</p>` : nothing,
    state === 'expired' ? html`<p class="notice">${ui.expired(date(dataset.checked))}</p>` : nothing,
  ];
}
