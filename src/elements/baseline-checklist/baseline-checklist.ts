import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  checklist,
  checklistGroups,
  severity,
  type ChecklistItem,
  type ChecklistItemId,
  type Claim,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { WorksheetController, type SheetPart } from '../../shared/worksheet-controller.js';
import { type HeadingLevel, type MedicineName, headingLevelConverter } from '../../shared/query.js';
import type { RenderContext } from '../../shared/render-context.js';
import { renderCondition } from '../../shared/render/approval.js';
import { renderSources } from '../../shared/render/sources.js';
import { renderUnknown } from '../../shared/render/statements.js';
import { renderHeading, renderSection } from '../../shared/render/structure.js';
import { styles } from './baseline-checklist.styles.js';

/**
 * Tests, vaccines and talks before starting a JAK inhibitor: what, why, how usual, who asks for it and the source. A
 * person ticks, adds questions, prints or copies. It never interprets a result and never says whether to start.
 *
 * @summary What to get done and talk about before starting.
 * @tagname baseline-checklist
 * @slot - Shown instead of the list where an attribute is unknown, and before the script has run.
 */
export class BaselineChecklist extends JakElement {
  static override styles = [...JakElement.styles, styles];

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Absent: the general list. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  readonly #worksheet = new WorksheetController(this);

  protected override claims(): readonly Claim[] {
    return [severity, ...checklistGroups.flatMap((group) => checklist.filter((fact) => fact.group === group))];
  }

  protected override renderContent(context: RenderContext): TemplateResult {
    const { medicine } = context;
    const { checklist: words, ui } = context.words;
    const ticked = this.#worksheet.values('tick');
    const unknown = renderUnknown(context, medicine, 'monitoring');

    const item = (fact: ChecklistItem): TemplateResult => {
      const { id, likelihood, askedFor } = fact;
      const { what, why } = words.item[id as ChecklistItemId];
      // What is unknown of all checks is said once, before them.
      const asked =
        medicine && unknown === nothing && (askedFor.includes(medicine) ? words.askedFor : words.notAskedFor)(medicine);
      return html`<li>
        <label><input type="checkbox" name="tick" value=${id} .checked=${live(ticked.includes(id))} />${what}</label>
        <p>${words.likelihood[likelihood]}${asked ? `; ${asked}` : nothing}. ${why}</p>
        ${renderSources(context, [fact])}
      </li>`;
    };
    const parts = (): SheetPart[] => [
      ...checklistGroups.map((group) => ({
        heading: words.group[group],
        lines: checklist
          .filter((fact) => fact.group === group)
          .map(({ id }) => `${ticked.includes(id) ? words.done : words.open}: ${words.item[id].what}`),
      })),
      { heading: words.notes, lines: this.#worksheet.values('notes') },
    ];

    return html`
      <header>
        ${renderHeading(context, words.heading(medicine ?? words.anyMedicine))}
        <p>${words.intro} ${ui.notAdvice}</p>
        ${renderCondition(context)} ${unknown}
      </header>
      ${this.#worksheet.render(
        context,
        parts,
        html`
          ${checklistGroups.map((group) =>
            renderSection(
              context,
              words.group[group],
              html`<ul class="ticks">
                ${checklist.filter((fact) => fact.group === group).map(item)}
              </ul>`,
            ),
          )}
          ${this.#worksheet.ownWords('notes', words.notes)}
        `,
        words.progress(ticked.length, checklist.length),
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'baseline-checklist': BaselineChecklist;
  }
}
