import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  dataset,
  isWaiting,
  outcomes,
  statusGroups,
  stepsOn,
  type Claim,
  type Decision,
  type Nation,
  type Status,
  type Step,
  type StatusGroup,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { RenderContext } from '../../shared/render-context.js';
import { renderDecisionMaker, renderLookUp } from '../../shared/render/status.js';
import { renderHeading } from '../../shared/render/structure.js';
import { type HeadingLevel, type MedicineName, type Query, headingLevelConverter } from '../../shared/query.js';
import { reference } from '../../shared/render/reference.js';
import { answerSentence, medicineInSentence, months, readingIn } from '../../shared/render/status-facts.js';
import { statusPill } from '../../shared/render/status-pill.js';
import { statusWords, termsWords, uiWords } from '../../shared/words.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './nhs-status-history.styles.js';

/**
 * How the NHS status of one medicine came about: where it stands in a sentence, then step by step, the oldest first.
 * Final decisions stand out; drafts and appeals recede. It foretells nothing.
 *
 * @summary The NHS decisions on one medicine, as a timeline.
 * @tagname nhs-status-history
 * @slot - Shown instead of the steps where an attribute is unknown, and before the script has run.
 */
export class NhsStatusHistory extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation's steps. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const { date, state } = context;
    const { groups, steps } = story(context);
    const appealed = steps.filter(({ decision }) => decision.outcome === 'appeal-dismissed');
    return html`
      <header>${renderHeading(context, statusWords(context).history(medicineInSentence(context.medicine!)))}</header>
      <div class="panel">
        ${state === 'expired' ? html`<p>${uiWords(context).then(date(dataset.checked))}</p>` : nothing}
        ${groups.map(
          (group) =>
            html`<p>
              ${answerSentence(context, group, isNo(group) && appealed.some(({ nations }) => nations.some((nation) => group.nations.includes(nation))))}
              ${reference(context, answerBasis(context, group))}
            </p>`,
        )}
        ${groups.map((group) => (group.access === 'nhs' || isNo(group) || group.access === 'not-licensed-yet' ? nothing : renderLookUp(context, group.nations[0])))}
      </div>
      ${
        steps.length
          ? html`<ol role="list">
              ${steps.map((step) => stepItem(context, step))}
            </ol>`
          : nothing
      }
    `;
  }

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    const { groups, steps } = story(query);
    return [...groups.flatMap((group) => answerBasis(query, group)), ...steps.flatMap(({ decisions }) => decisions)];
  }
}

/** What an answer tells that no step below it does, or that others say. */
function answerBasis(query: Query, group: StatusGroup): Pick<Claim, 'sources'>[] {
  const reading = readingIn(query, group.nations[0], group);
  return [
    ...(isWaiting(group.outcome) || group.access === 'unconfirmed' ? group.decisions : []),
    ...(reading ? [reading] : []),
  ];
}

const isNo = ({ access }: StatusGroup): boolean => access === 'not-nhs';

/** Where the medicine stands in each nation, and how it came there. */
const story = ({ medicine, day, nations }: Query): { groups: StatusGroup[]; steps: Step[] } => ({
  groups: statusGroups(medicine!, day, nations),
  steps: stepsOn(medicine!, day, nations),
});

const final: readonly string[] = ['recommended', 'accepted', 'not-recommended', 'not-accepted'];

/** What happened; the month and the place, behind which stand the exact day and the body; and why, where that is known. */
function stepItem(context: RenderContext, { nations, decision, decisions }: Step): TemplateResult {
  const status = statusWords(context);
  const terms = termsWords(context);
  const isFinal = final.includes(decision.outcome);
  const step = `${months(context, decision.when)}, ${context.list(nations.map((nation) => terms.nation[nation]))}`;
  // That nobody read the page of the body is told above the steps.
  const reasons = decision.conditions?.filter((condition) => condition !== 'no-official-page') ?? [];
  return html`<li class=${isFinal ? 'final' : nothing}>
    ${isFinal ? statusPill(context, asStatus(decision)) : html`<p>${status.outcome[decision.outcome]}</p>`}
    <div class="meta">
      <details>
        <summary>${isFinal && !decision.reported ? status.final(step) : step}</summary>
        ${context.date(decision.when)}. ${renderDecisionMaker(context, decision)}.
      </details>
      <span>${reference(context, decisions)}</span>
    </div>
    ${reasons.map((reason) => html`<p>${status.condition[reason]}</p>`)}
  </li>`;
}

/** What a final decision means for somebody who asks. */
const asStatus = (decision: Decision): Pick<Status, 'outcome' | 'access' | 'decision'> => ({
  outcome: decision.outcome as Status['outcome'],
  access: outcomes[decision.outcome] ?? 'none-recorded',
  decision,
});

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-history': NhsStatusHistory;
  }
}
