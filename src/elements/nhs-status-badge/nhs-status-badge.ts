import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Nation } from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { type MedicineName } from '../../shared/query.js';
import type { RenderContext } from '../../shared/render-context.js';
import { renderStatuses } from '../../shared/render/status.js';
import { styles } from './nhs-status-badge.styles.js';

/**
 * One medicine's NHS status in one nation, or in all four, those that agree together: a shape, words, guidance, date
 * and source. It tells what a body decided; it never tells a person what they can have.
 *
 * @summary The NHS status of one medicine.
 * @tagname nhs-status-badge
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class NhsStatusBadge extends JakElement {
  static override styles = [...JakElement.styles, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    return html`
      <p class="strong">${context.words.status.of(context.medicine!)}</p>
      ${renderStatuses(context, context.medicine!)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nhs-status-badge': NhsStatusBadge;
  }
}
