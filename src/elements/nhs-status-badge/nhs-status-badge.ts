import { html, type TemplateResult } from 'lit/html.js';
import { FactElement } from '../../shared/fact-element.js';
import { statusFacts } from '../../shared/medicine-facts.js';
import type { Telling } from '../../shared/parts.js';
import { styles } from './nhs-status-badge.styles.js';

/**
 * One medicine's NHS status in one nation, or in all four, those that agree together: a shape, words, guidance, date
 * and source. It tells what a body decided; it never tells a person what they can have.
 *
 * @summary The NHS status of one medicine.
 * @tagname nhs-status-badge
 * @attr {string} drug - The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed.
 * @attr {england|wales|northern-ireland|scotland} nation - One nation; absent: all four.
 * @attr {string} as-of - An ISO day such as `2024-09-01`; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - Accepted as in all elements; the badge has no heading.
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class NhsStatusBadge extends FactElement {
  static override readonly styles = styles;
  static override readonly needsMedicine = true;

  protected override view(t: Telling): TemplateResult {
    return html`
      <p class="strong">${t.words.status.of(t.medicine!)}</p>
      ${statusFacts(t, t.medicine!)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-badge': NhsStatusBadge;
  }
}
