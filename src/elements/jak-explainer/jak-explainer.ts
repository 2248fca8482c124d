import { html, type TemplateResult } from 'lit/html.js';
import { bothSides, licencesOn, medicineIds, signalPath, statementsOn } from '../../../data/index.js';
import { FactElement } from '../../shared/fact-element.js';
import { cite, heading, list, section, told, type Telling } from '../../shared/parts.js';
import { styles } from './jak-explainer.styles.js';

/**
 * What JAK inhibitors are and do, with one figure, in under 150 words: what they are approved for, what is only in
 * trials, that they work for some, what harm the regulator warns of, and that taking none is fine too.
 *
 * @summary What JAK inhibitors are, with a figure.
 * @tagname jak-explainer
 * @attr {string} drug - Accepted as in all elements; all medicines are named.
 * @attr {england|wales|northern-ireland|scotland} nation - Accepted as in all elements.
 * @attr {string} as-of - An ISO day such as `2024-09-01`: what was approved then; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - The level of the heading; absent: 3.
 * @slot - Shown instead of the text where an attribute is unknown, and before the script has run.
 */
export class JakExplainer extends FactElement {
  static override readonly styles = styles;

  protected override view(t: Telling): TemplateResult {
    const { explainer } = t.words;
    const licences = medicineIds.flatMap((medicine) => licencesOn(medicine, t.day));
    return html`
      <header>${heading(t, explainer.heading)}</header>
      ${section(t, explainer.does, figure(t), told(t, statementsOn('mechanism', t.day)))}
      ${section(
        t,
        explainer.uses,
        html`<p>${licences.length ? explainer.approved : explainer.noneApproved}</p>`,
        list(licences.map(({ medicine, minAge }) => `${medicine}: ${t.number(minAge)}`)),
        cite(t, licences),
        told(t, statementsOn('research', t.day)),
      )}
      ${section(
        t,
        explainer.bothSides,
        told(
          t,
          [...statementsOn('truth', t.day), ...statementsOn('serious-risk', t.day)].filter(({ code }) =>
            bothSides.includes(code),
          ),
        ),
      )}
    `;
  }
}

/** From the messenger outside the cell to the hair; the words under it say the same. */
function figure({ words: { explainer } }: Telling): TemplateResult {
  const { step, blocked } = explainer;
  return html`<figure>
    <svg
      viewBox="0 0 260 280"
      role="img"
      aria-label=${signalPath.map((part) => (part === 'jak' ? `${step.jak} (${blocked})` : step[part])).join(', ')}
    >
      <circle cx="50" cy="22" r="9" />
      <path d="M34 40v8a16 16 0 0 0 32 0v-8M50 64v38M2 82h38M60 82h46M2 92h38M60 92h46" />
      <path d="M36 102h28v30h-28z" />
      <path d="M50 136v34m-8-8 8 9 8-9" stroke-dasharray="6 3" />
      <path d="M40 188v36q-10 8-10 20a20 18 0 0 0 40 0q0-12-10-20v-36M50 246v-50q0-14-22-16" />
      <path class="block" d="M26 117h48" />
      <text x="118" y="28">${step.cytokine}</text>
      <text x="118" y="72">${step.receptor}</text>
      <text x="118" y="116">${step.jak}</text>
      <text x="118" y="136" class="block">${blocked}</text>
      <text x="118" y="164">${step.signal}</text>
      <text x="118" y="224">${step.follicle}</text>
    </svg>
  </figure>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-explainer': JakExplainer;
  }
}
