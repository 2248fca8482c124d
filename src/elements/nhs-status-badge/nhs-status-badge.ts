import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nations, statusOn, type Claim, type MedicineId, type Nation } from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { statusIcon } from '../../shared/render/status.js';
import type { MedicineName, Query } from '../../shared/query.js';
import { footer } from '../../shared/render/footer.js';
import { inMonths, medicineName, statusSentence } from '../../shared/render/status-facts.js';
import { sentenceWithSources, statusClaims, statusDepth } from '../../shared/render/status-depth.js';
import { statusPill, tones } from '../../shared/render/status-pill.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './nhs-status-badge.styles.js';

/**
 * One medicine's NHS status in one nation, or in each of the four: a shape and words, for whom and through whom, and how
 * somebody gets it. It tells what a body decided; it never tells a person what they can have.
 *
 * @summary The NHS status of one medicine.
 * @tagname nhs-status-badge
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class NhsStatusBadge extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation. Absent: all four, each in its own row. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** A pill for a table or a sentence, which opens the rest. It needs `nation`; without one, the rows are shown. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** What a popover hides is found by no search: it is drawn where it is opened or printed. */
  override drawsWhenIdle(): boolean {
    return !(this.compact && this.nation);
  }

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return query.nations.flatMap((nation) => statusClaims(query, query.medicine!, nation));
  }

  protected override renderContent(context: RenderContext): Part {
    const medicine = context.medicine!;
    const { nation } = context;
    if (!nation) return fourNations(context, medicine);
    return this.compact ? compactPill(context, medicine, nation) : oneNation(context, medicine, nation);
  }

  protected override renderFooter(context: RenderContext): Part {
    // The pill has its own, behind its button.
    return this.compact && context.nation ? nothing : footer(context, { brief: true });
  }
}

const opens = ({ words }: RenderContext, medicine: MedicineId, nation: Nation, day: RenderContext['day']): string =>
  statusOn(medicine, nation, day).access === 'nhs' ? words.status.howToGet : words.status.more;

function oneNation(context: RenderContext, medicine: MedicineId, nation: Nation): TemplateResult {
  const { status, terms } = context.words;
  return html`<p class="meta">${status.inNation(medicineName(medicine), terms.nation[nation])}</p>
    <p>${statusPill(context, statusOn(medicine, nation, context.day))}</p>
    ${sentenceWithSources(context, medicine, nation)}
    ${
      statusOn(medicine, nation, context.day).access === 'not-licensed-yet'
        ? nothing
        : html`<details class="fold">
            <summary><span>${opens(context, medicine, nation, context.day)}</span></summary>
            <div class="inside">${context.deep ? statusDepth(context, medicine, nation) : nothing}</div>
          </details>`
    }`;
}

function fourNations(context: RenderContext, medicine: MedicineId): TemplateResult {
  const { status, terms } = context.words;
  return html`<p class="strong">${status.of(medicineName(medicine))}</p>
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
              ${context.deep ? [sentenceWithSources(context, medicine, nation), statusDepth(context, medicine, nation)] : nothing}
            </div>
          </details>`,
      )}
    </div>`;
}

/** One line or two; the rest opens in place, and is drawn when it is opened or printed. */
function compactPill(context: RenderContext, medicine: MedicineId, nation: Nation): TemplateResult {
  const { status, terms } = context.words;
  const { access, outcome } = statusOn(medicine, nation, context.day);
  const label = status.pill(medicineName(medicine), terms.nation[nation], status.outcome[outcome]);
  return html`<button type="button" class="pill ${tones[access]}" popovertarget="rest">
      ${statusIcon(access)}<span>${label}</span>
    </button>
    ${context.deep ? renderRest(context, medicine, nation) : nothing}`;
}

/** What the pill opens. */
function renderRest(context: RenderContext, medicine: MedicineId, nation: Nation): TemplateResult {
  const { status, terms } = context.words;
  const { access, decision } = statusOn(medicine, nation, context.day);
  const decided = access === 'nhs' || access === 'not-nhs';
  return html`<div class="note-open" id="rest" popover>
    <p>
      ${statusSentence(context, medicine, statusOn(medicine, nation, context.day))}
      ${decided && decision ? status.decidedIn(terms.body[decision.body], inMonths(context, decision.when)) : nothing}
    </p>
    ${statusDepth(context, medicine, nation)} ${footer(context, { brief: true })}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-badge': NhsStatusBadge;
  }
}
