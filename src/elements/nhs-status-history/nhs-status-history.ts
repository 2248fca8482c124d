import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isWaiting, outcomes, statusGroups, stepsOn, type Step, type Nation } from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { cite, decidedBy, heading, icon, statusLine, type RenderContext } from '../../shared/parts.js';
import { type HeadingLevel, type MedicineName, headingLevelConverter } from '../../shared/query.js';
import { styles } from './nhs-status-history.styles.js';

/**
 * How the NHS status of one medicine came about, step by step, the oldest first: drafts, appeals and decisions, each
 * with its day as exactly as it is known, who took it, where, and the source. It foretells nothing.
 *
 * @summary The NHS decisions on one medicine, as a timeline.
 * @tagname nhs-status-history
 * @slot - Shown instead of the steps where an attribute is unknown, and before the script has run.
 */
export class NhsStatusHistory extends JakElement {
  static override styles = [...JakElement.styles, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation's steps. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const medicine = context.medicine!;
    return html`
      <header>${heading(context, context.words.status.history(medicine))}</header>
      <ol role="list">
        ${stepsOn(medicine, context.day, context.nations).map((step) => stepItem(context, step))}
      </ol>
      ${statusGroups(medicine, context.day, context.nations).map((group) => (group.decision && !isWaiting(group.outcome) ? nothing : statusLine(context, group)))}
    `;
  }
}

function stepItem(context: RenderContext, step: Step): TemplateResult {
  const { status, terms } = context.words;
  const { nations, decision, decisions } = step;
  return html`<li class="status">
    ${icon(outcomes[decision.outcome] ?? 'appeal')}
    <div>
      <p>${context.date(decision.when)}</p>
      <p class="strong">${status.outcome[decision.outcome]}</p>
      <p>${context.list(nations.map((nation) => terms.nation[nation]))}; ${decidedBy(context, decision)}</p>
      ${decision.conditions?.map((condition) => html`<p>${status.condition[condition]}</p>`)}
      ${cite(context, decisions)}
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-history': NhsStatusHistory;
  }
}
