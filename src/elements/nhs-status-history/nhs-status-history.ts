import { html, nothing, type TemplateResult } from 'lit/html.js';
import { outcomes, statusGroups, statusOn, stepsOn, type Step } from '../../../data/index.js';
import { FactElement } from '../../shared/fact-element.js';
import { cite, decidedBy, heading, icon, lookUpLine, statusLine, type Part, type Telling } from '../../shared/parts.js';
import { styles } from './nhs-status-history.styles.js';

/**
 * How the NHS status of one medicine came about, step by step, the oldest first: drafts, appeals and decisions, each
 * with its day as exactly as it is known, who took it, where, and the source. It foretells nothing.
 *
 * @summary The NHS decisions on one medicine, as a timeline.
 * @tagname nhs-status-history
 * @attr {string} drug - The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed.
 * @attr {england|wales|northern-ireland|scotland} nation - One nation's steps; absent: all four.
 * @attr {string} as-of - An ISO day such as `2024-09-01`: steps up to then; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - The level of the heading; absent: 3.
 * @slot - Shown instead of the steps where an attribute is unknown, and before the script has run.
 */
export class NhsStatusHistory extends FactElement {
  static override readonly styles = styles;
  static override readonly needsMedicine = true;

  protected override view(t: Telling): TemplateResult {
    const medicine = t.medicine!;
    return html`
      <header>${heading(t, t.words.status.history(medicine))}</header>
      <ol role="list">
        ${stepsOn(medicine, t.day, t.nations).map((step) => stepItem(t, step))}
      </ol>
      ${statusGroups(medicine, t.day, t.nations).map((group) => (group.decision ? nothing : statusLine(t, group)))}
    `;
  }
}

/** A step whose month was awaited, and whose nation still waits, says whether the month has passed. */
function awaited(t: Telling, { nations, decision }: Step): Part {
  const { status } = t.words;
  const now = statusOn(decision.medicine, nations[0], t.day);
  return decision.expected && now.decision === decision
    ? html`<p>${(now.overdue ? status.overdue : status.expected)(t.date(decision.expected))}</p>
        ${lookUpLine(t, nations[0])}`
    : nothing;
}

function stepItem(t: Telling, step: Step): TemplateResult {
  const { status, terms } = t.words;
  const { nations, decision, decisions } = step;
  return html`<li class="status">
    ${icon(outcomes[decision.outcome] ?? 'appeal')}
    <div>
      <p>${t.date(decision.when)}</p>
      <p class="strong">${status.outcome[decision.outcome]}</p>
      <p>${t.list(nations.map((nation) => terms.nation[nation]))}; ${decidedBy(t, decision)}</p>
      ${awaited(t, step)} ${decision.conditions?.map((condition) => html`<p>${status.condition[condition]}</p>`)}
      ${cite(t, decisions)}
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-history': NhsStatusHistory;
  }
}
