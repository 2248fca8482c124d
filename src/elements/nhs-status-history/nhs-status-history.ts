import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { outcomes, statusGroups, statusOn, stepsOn, type Step, type Nation } from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { type HeadingLevel, type MedicineName, headingLevelConverter } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { renderSources } from '../../shared/render/sources.js';
import { renderDecisionMaker, renderLookUp, renderStatus, statusIcon } from '../../shared/render/status.js';
import { renderHeading } from '../../shared/render/structure.js';
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
      <header>${renderHeading(context, context.words.status.history(medicine))}</header>
      <ol role="list">
        ${stepsOn(medicine, context.day, context.nations).map((step) => stepItem(context, step))}
      </ol>
      ${statusGroups(medicine, context.day, context.nations).map((group) => (group.decision ? nothing : renderStatus(context, group)))}
    `;
  }
}

/** A step whose month was awaited, and whose nation still waits, says whether the month has passed. */
function awaited(context: RenderContext, { nations, decision }: Step): Part {
  const { status } = context.words;
  const now = statusOn(decision.medicine, nations[0], context.day);
  return decision.expected && now.decision === decision
    ? html`<p>${(now.overdue ? status.overdue : status.expected)(context.date(decision.expected))}</p>
        ${renderLookUp(context, nations[0])}`
    : nothing;
}

function stepItem(context: RenderContext, step: Step): TemplateResult {
  const { status, terms } = context.words;
  const { nations, decision, decisions } = step;
  return html`<li class="status">
    ${statusIcon(outcomes[decision.outcome] ?? 'appeal')}
    <div>
      <p>${context.date(decision.when)}</p>
      <p class="strong">${status.outcome[decision.outcome]}</p>
      <p>${context.list(nations.map((nation) => terms.nation[nation]))}; ${renderDecisionMaker(context, decision)}</p>
      ${awaited(context, step)} ${decision.conditions?.map((condition) => html`<p>${status.condition[condition]}</p>`)}
      ${renderSources(context, decisions)}
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-history': NhsStatusHistory;
  }
}
