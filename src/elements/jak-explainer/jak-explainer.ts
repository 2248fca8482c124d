import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bothSides, licencesOn, medicineIds, statementsAbout } from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { type HeadingLevel, headingLevelConverter } from '../../shared/query.js';
import type { RenderContext } from '../../shared/render-context.js';
import { renderSources } from '../../shared/render/sources.js';
import { renderStatements } from '../../shared/render/statements.js';
import { bulletList, renderHeading, renderSection } from '../../shared/render/structure.js';
import { styles } from './jak-explainer.styles.js';

/**
 * What JAK inhibitors are and do, with one figure, in under 150 words: what they are approved for, what is only in
 * trials, that they work for some, what harm the regulator warns of, and that taking none is fine too.
 *
 * @summary What JAK inhibitors are, with a figure.
 * @tagname jak-explainer
 * @slot - Shown instead of the text where an attribute is unknown, and before the script has run.
 */
export class JakExplainer extends JakElement {
  static override styles = [...JakElement.styles, styles];

  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const { explainer } = context.words;
    const licences = medicineIds.flatMap((medicine) => licencesOn(medicine, context.day));
    return html`
      <header>${renderHeading(context, explainer.heading)}</header>
      ${renderSection(context, explainer.does, figure(context), renderStatements(context, statementsAbout('mechanism')))}
      ${renderSection(
        context,
        explainer.uses,
        html`<p>${licences.length ? explainer.approved : context.words.status.notApproved}</p>`,
        bulletList(licences.map(({ medicine, minAge }) => `${medicine}: ${context.number(minAge)}`)),
        renderSources(context, licences),
        renderStatements(context, statementsAbout('research')),
      )}
      ${renderSection(
        context,
        explainer.bothSides,
        renderStatements(
          context,
          [...statementsAbout('truth'), ...statementsAbout('serious-risk')].filter(({ code }) =>
            bothSides.includes(code),
          ),
        ),
      )}
    `;
  }
}

/** From the messenger outside the cell to the hair; the words under it say the same. */
function figure({ words: { explainer } }: RenderContext): TemplateResult {
  const { step, blocked } = explainer;
  return html`<figure>
    <svg
      viewBox="0 0 260 260"
      role="img"
      aria-label=${[step.cytokine, step.receptor, `${step.jak} (${blocked})`, step.signal, step.follicle].join(', ')}
    >
      <circle cx="50" cy="20" r="10" />
      <path
        d="M30 40v10a20 20 0 0 0 40 0v-10M50 70v30M0 80h40m20 0h40M30 100h40v30h-40zM40 190v30a20 20 0 1 0 20 0v-30M50 240v-50q0-10-20-10M40 160l10 10 10-10"
      />
      <path d="M50 140v30" stroke-dasharray="6" />
      <path class="block" d="M20 115h60" />
      <text x="110" y="30">${step.cytokine}</text>
      <text x="110" y="70">${step.receptor}</text>
      <text x="110" y="110">${step.jak}</text>
      <text x="110" y="130" class="block">${blocked}</text>
      <text x="110" y="160">${step.signal}</text>
      <text x="110" y="230">${step.follicle}</text>
    </svg>
  </figure>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-explainer': JakExplainer;
  }
}
