import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  explainerAbout,
  licencesOn,
  medicineIds,
  type Claim,
  type ExplainerPart,
  type Licence,
  type SignalStep,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { statementText } from '../../shared/render/statements.js';
import { renderHeading } from '../../shared/render/structure.js';
import { type HeadingLevel, type Query, headingLevelConverter } from '../../shared/query.js';
import { fold } from '../../shared/render/fold.js';
import { reference } from '../../shared/render/reference.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { explainerWords, statusWords } from '../../shared/words.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './jak-explainer.styles.js';

/**
 * What JAK inhibitors are and do: a figure without and with one, the deal in three tiles of one size, which are approved,
 * and that no treatment is ok. What "severe" means, for whom they are and where research stands unfold.
 *
 * @summary What JAK inhibitors are, with a figure.
 * @tagname jak-explainer
 * @slot - Shown instead of the text where an attribute is unknown, and before the script has run.
 */
export class JakExplainer extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];

  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const explainer = explainerWords(context);
    const licences = licencesShown(context);
    const cited = (part: ExplainerPart): Part => reference(context, explainerAbout(part));
    return html`
      <header>${renderHeading(context, explainer.heading)} ${cited('figure')}</header>
      <div class="first">
        <figure>${half(context, 'without')}${half(context, 'with')}</figure>
        <div class="tiles">${tiles.map((tile) => dealTile(context, tile, cited(tile)))}</div>
      </div>
      <div class="approved">${approved(context, licences, reference(context, licences))}</div>
      <div class="ok">${told(context, 'noTreatment')}</div>
      <div class="folds">
        ${folds.map((part) => {
          const { title, answer } = explainer.fold[part];
          return fold(context, title, answer, () => told(context, part));
        })}
      </div>
    `;
  }

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return [
      ...(['figure', ...tiles] as const).flatMap(explainerAbout),
      ...licencesShown(query),
      ...(['noTreatment', ...folds] as const).flatMap(explainerAbout),
    ];
  }
}

const tiles = ['cure', 'longTerm', 'risks'] as const;
const folds = ['severe', 'more', 'research'] as const;

const licencesShown = ({ day }: Query): readonly Licence[] =>
  medicineIds.flatMap((medicine) => licencesOn(medicine, day));

/** Written out, because a page may have replaced what lists the keys of an object. */
const steps: readonly SignalStep[] = ['cytokine', 'jak', 'signal', 'follicle'];

/** The statements of a part, each with its sources. */
const told = (context: RenderContext, part: ExplainerPart): Part =>
  explainerAbout(part).map(
    (statement) => html`<p>${statementText(context, statement)} ${reference(context, [statement])}</p>`,
  );

/** One half of the figure: the same four steps in words, each beside its drawing. */
function half(context: RenderContext, side: 'without' | 'with'): TemplateResult {
  const { title, step } = explainerWords(context)[side];
  return html`<div class="panel ${side}">
    ${renderHeading(context, title, 1)}
    <ol role="list">
      ${steps.map((name) => html`<li class=${name}>${drawings[side][name]} ${step[name]}</li>`)}
    </ol>
  </div>`;
}

/** The messenger comes either way. */
const cytokine = html`<svg viewBox="0 0 40 40" aria-hidden="true">
  <circle class="on" cx="20" cy="10" r="8" />
  <path d="M7 22v3q0 12 13 12t13-12v-3" />
</svg>`;

/** What each step looks like, in a box of 40 × 40. A line of the list joins them, up to where the signal stops. */
const drawings: Record<'without' | 'with', Record<SignalStep, TemplateResult>> = {
  without: {
    cytokine,
    jak: html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <path class="pass" d="M20 3l15 8.5v17L20 37 5 28.5v-17z" />
      <path class="pass" d="M20 12v14m-6-6 6 7 6-7" />
    </svg>`,
    signal: html`<svg viewBox="0 0 40 40" aria-hidden="true"><path class="on" d="M8 6h24v14h7L20 38 1 20h7z" /></svg>`,
    follicle: html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M2 22h12q-3 14 6 15 9-1 6-15h12" />
      <path d="M20 28v3M24 15 34 4" />
      <path class="harm" d="M5 36l5-5M35 36l-5-5M20 3v6M8 8l4 5" />
    </svg>`,
  },
  with: {
    cytokine,
    jak: html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <path class="off" d="M20 3l15 8.5v17L20 37 5 28.5v-17z" />
      <path class="block" d="M2 20h36" />
    </svg>`,
    signal: html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <path class="off" d="M20 3v24" stroke-dasharray="2 5" />
      <path class="block" d="M6 33h28" />
    </svg>`,
    follicle: html`<svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M2 22h12q-3 14 6 15 9-1 6-15h12" />
      <path d="M20 31V16q0-8 8-13" />
    </svg>`,
  },
};

/** What the reader gets into, at what risk. */
function dealTile(context: RenderContext, part: (typeof tiles)[number], cited: Part): TemplateResult {
  const { title, text } = explainerWords(context).deal[part];
  return html`<div class="panel">
    ${renderHeading(context, title, 1)}
    <p>${text} ${cited}</p>
  </div>`;
}

/** The medicines that are approved on the day shown, each with its brand and the youngest age. */
function approved(context: RenderContext, licences: readonly Licence[], cited: Part): Part {
  const explainer = explainerWords(context);
  const status = statusWords(context);
  if (!licences.length) return html`<p>${status.notApproved}</p>`;
  return html`<div>${renderHeading(context, explainer.approved, 1)} ${cited}</div>
    <ul class="chips" role="list">
      ${licences.map(
        ({ medicine, minAge }) => html`<li>${medicineName(medicine)} ${explainer.fromAge(context.number(minAge))}</li>`,
      )}
    </ul>
    <p class="meta">${explainer.approvedMeans}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'jak-explainer': JakExplainer;
  }
}
