import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  dataset,
  nations,
  statusOn,
  type Claim,
  type MedicineId,
  type Nation,
  type Status,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import type { MedicineName, Query } from '../../shared/query.js';
import { briefly, footer, lateNotice, sourcesAndAbout } from '../../shared/render/footer.js';
import { givesFocusBackTo, notePopover } from '../../shared/render/reference.js';
import { medicineInSentence, medicineName } from '../../shared/render/status-facts.js';
import { renderThen, sentenceWithSources, nationClaims, statusDepth } from '../../shared/render/status-depth.js';
import { iconOf, outcomeText, statusPill, toneOf } from '../../shared/render/status-pill.js';
import { statusWords, termsWords, uiWords } from '../../shared/words.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './nhs-status-badge.styles.js';

export { JakDrawnEvent, JakFallbackEvent } from '../../shared/events.js';

/**
 * One medicine's NHS status in one nation, or in each of the four: a shape and words, for whom and through whom, and how
 * somebody gets it. It tells what a body decided; it never tells a person what they can have.
 *
 * @summary The NHS status of one medicine.
 * @tagname nhs-status-badge
 */
export class NhsStatusBadge extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];
  /** @internal */
  protected static override readonly needsMedicine = true;

  /** The medicine, by generic or brand name, in any case. It is needed: without it, your own content is shown. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** The nation whose NHS status is shown. Without it, all four are. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** A pill for a table or a sentence, whose button opens the rest. It needs `nation`: without one, the rows are shown. */
  @property({ type: Boolean, reflect: true, useDefault: true }) compact = false;

  /**
   * What a popover hides is found by no search: it is drawn where it is opened or printed.
   *
   * @internal
   */
  override drawsWhenIdle(): boolean {
    return !(this.compact && this.nation);
  }

  /** @internal */
  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return query.nations.flatMap((nation) => nationClaims(query, query.medicine!, nation));
  }

  /** @internal */
  protected override renderContent(context: RenderContext): Part {
    const medicine = context.medicine!;
    const { nation } = context;
    if (!nation) return fourNations(context, medicine);
    return this.compact
      ? compactPill(context, medicine, nation, this.draftNotice())
      : oneNation(context, medicine, nation);
  }

  /**
   * A pill has room for its answer only.
   *
   * @internal
   */
  protected override placesDraftNotice(): boolean {
    return this.compact && !!this.nation;
  }

  /**
   * In one nation, the row that opens has the age of the facts and their sources.
   *
   * @internal
   */
  protected override renderFooter(context: RenderContext): Part {
    if (!context.nation) return footer(context, { brief: true });
    return this.compact ? nothing : [lateNotice(context), context.deep ? notePopover() : nothing];
  }
}

/** What the row that opens is called: how to get it after a yes, what it means after anything else. */
function opens(context: RenderContext, { access }: Status): string {
  const status = statusWords(context);
  return access === 'nhs' ? status.howToGet : status.more;
}

function oneNation(context: RenderContext, medicine: MedicineId, nation: Nation): TemplateResult {
  const terms = termsWords(context);
  const told = statusWords(context);
  const status = statusOn(medicine, nation, context.day);
  const possible = status.access !== 'not-licensed-yet';
  return html`<p class="meta">${told.inNation(medicineName(medicine), terms.nation[nation])}</p>
    ${renderThen(context, nation)}
    <p>${statusPill(context, status)}</p>
    ${sentenceWithSources(context, medicine, nation)}
    <details class="fold">
      <summary>
        ${possible ? html`<span class="strong">${opens(context, status)}</span>` : nothing}
        <span class="meta">${briefly(context)}</span>
      </summary>
      <div class="inside">
        ${context.deep ? [statusDepth(context, medicine, nation), sourcesAndAbout(context)] : nothing}
      </div>
    </details>`;
}

function fourNations(context: RenderContext, medicine: MedicineId): TemplateResult {
  const status = statusWords(context);
  const terms = termsWords(context);
  const ui = uiWords(context);
  return html`<p class="strong">${status.of(medicineInSentence(medicine))}</p>
    ${context.state === 'expired' ? html`<p>${ui.then(context.date(dataset.checked))}</p>` : nothing}
    <div>
      ${nations.map(
        (nation) =>
          html`<details class="fold">
            <summary>
              <span class="row"
                ><span class="strong">${terms.nation[nation]}</span>
                ${statusPill(context, statusOn(medicine, nation, context.day))}</span
              >
            </summary>
            <div class="inside">
              ${context.deep ? [renderThen(context, nation), sentenceWithSources(context, medicine, nation), statusDepth(context, medicine, nation)] : nothing}
            </div>
          </details>`,
      )}
    </div>`;
}

const toPill = givesFocusBackTo(({ parentElement }) => parentElement!.querySelector<HTMLElement>('button.pill'));

/** One line or two; the rest opens in place, and is drawn when it is opened or printed. */
function compactPill(context: RenderContext, medicine: MedicineId, nation: Nation, draftNotice: Part): TemplateResult {
  const status = statusOn(medicine, nation, context.day);
  const name = statusWords(context).inNation(medicineName(medicine), termsWords(context).nation[nation]);
  return html`<button type="button" class="pill ${toneOf(status)}" popovertarget="rest">
      ${iconOf(status)}<span>${name}: <strong>${outcomeText(context, status)}</strong></span>
    </button>
    ${
      context.deep
        ? html`<div class="note-open" id="rest" popover @beforetoggle=${toPill}>
            ${draftNotice} ${renderThen(context, nation)} ${sentenceWithSources(context, medicine, nation)}
            ${statusDepth(context, medicine, nation)} ${footer(context, { brief: true })}
          </div>`
        : nothing
    }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-badge': NhsStatusBadge;
  }
}
