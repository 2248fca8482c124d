import { html, nothing, type TemplateResult } from 'lit/html.js';
import { checklist, checklistGroups, type ChecklistItem, type ChecklistItemId } from '../../../data/index.js';
import { FactElement } from '../../shared/fact-element.js';
import { conditionFacts, unknownFacts } from '../../shared/medicine-facts.js';
import { cite, heading, section, sourceList, type Telling } from '../../shared/parts.js';
import { Worksheet, type SheetPart } from '../../shared/worksheet.js';
import { styles } from './baseline-checklist.styles.js';

/**
 * Tests, vaccines and talks before starting a JAK inhibitor: what, why, how usual, who asks for it and the source. A
 * person ticks, adds questions, prints or copies. It never interprets a result and never says whether to start.
 *
 * @summary What to get done and talk about before starting.
 * @tagname baseline-checklist
 * @attr {string} drug - The medicine, generic or brand name, any case; absent: the general list.
 * @attr {england|wales|northern-ireland|scotland} nation - Accepted as in all elements.
 * @attr {string} as-of - An ISO day such as `2024-09-01`; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - The level of the heading; absent: 3.
 * @slot - Shown instead of the list where an attribute is unknown, and before the script has run.
 */
export class BaselineChecklist extends FactElement {
  static override readonly styles = styles;

  readonly #worksheet = new Worksheet(() => this.update());

  protected override view(t: Telling): TemplateResult {
    const { medicine } = t;
    const { checklist: words, ui } = t.words;
    const ticked = this.#worksheet.values('tick');
    const unknown = unknownFacts(t, medicine, 'monitoring');

    const item = (fact: ChecklistItem): TemplateResult => {
      const { id, likelihood, askedFor } = fact;
      const { what, why } = words.item[id as ChecklistItemId];
      // What is unknown of all checks is said once, before them.
      const asked =
        medicine && unknown === nothing && (askedFor.includes(medicine) ? words.askedFor : words.notAskedFor)(medicine);
      return html`<li>
        <label><input type="checkbox" name="tick" value=${id} .checked=${ticked.includes(id)} />${what}</label>
        <p>${words.likelihood[likelihood]}${asked ? `; ${asked}` : nothing}. ${why}</p>
        ${cite(t, [fact])}
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
        ${heading(t, words.heading(medicine ?? words.anyMedicine))}
        <p>${words.intro} ${ui.notAdvice}</p>
        ${conditionFacts(t)} ${unknown}
      </header>
      ${this.#worksheet.view(
        t,
        parts,
        html`
          ${checklistGroups.map((group) =>
            section(
              t,
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
      ${sourceList(t)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'baseline-checklist': BaselineChecklist;
  }
}
