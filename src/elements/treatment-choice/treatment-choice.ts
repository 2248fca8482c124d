import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  choiceSteps,
  compareOptions,
  compareQuestions,
  licencesOn,
  nations,
  severity,
  type ChoiceStep,
  type Claim,
  type CompareOption,
  type Nation,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { WorksheetController } from '../../shared/worksheet-controller.js';
import { type HeadingLevel, type Query, headingLevelConverter } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { conditionText } from '../../shared/render/approval.js';
import { reference } from '../../shared/render/reference.js';
import { renderHeading } from '../../shared/render/structure.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { cellOf, isMedicine } from './cells.js';
import { compareStep } from './compare-step.js';
import { mattersStep } from './matters-step.js';
import { optionsClaims, optionsStep } from './options-step.js';
import { sheetClaims, sheetOf, sheetStep } from './sheet-step.js';
import { choiceWords, uiWords } from '../../shared/words.js';
import { styles } from './treatment-choice.styles.js';

/**
 * For somebody deciding whether to start, in four steps to walk through and back: the options (including no treatment,
 * all the same size), a comparison, what matters to the person, and a sheet for the appointment. Nothing is computed
 * from what a person marks, nothing is reordered, nothing is preset but the nation that a page asks for.
 *
 * @summary The options side by side, and a sheet for the appointment.
 * @tagname treatment-choice
 * @slot - Shown instead of the aid where an attribute is unknown, and before the script has run.
 */
export class TreatmentChoice extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];

  /** Where the reader lives, before they say so. Absent: all four nations until they do. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  readonly #worksheet = new WorksheetController(this);
  /** The steps that are open: the browser opens and closes them, one at a time where it knows how to. */
  readonly #open = new Set<ChoiceStep>(['options']);
  #told: (Pick<Query, 'asOf' | 'day'> & { readonly claims: readonly Pick<Claim, 'sources'>[] }) | undefined;

  /** They change with the day alone, and a mark must not wait for them. */
  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    const { asOf, day } = query;
    if (this.#told?.asOf !== asOf || this.#told?.day !== day) this.#told = { asOf, day, claims: claimsOf(query) };
    return this.#told.claims;
  }

  protected override renderContent(context: RenderContext): TemplateResult {
    const choice = choiceWords(context);
    const ui = uiWords(context);
    const options = offered(context);
    const chosen = this.#worksheet.values('nation')[0];
    const home = isNation(chosen) ? chosen : context.nation;
    const atHome: RenderContext = { ...context, nation: home, nations: home ? [home] : nations };
    const sheet = sheetOf(context, options, home, this.#worksheet);

    const content: Record<ChoiceStep, Part> = {
      options: optionsStep(atHome, options, this.#worksheet, home),
      compare: compareStep(atHome, options, this.#worksheet),
      matters: mattersStep(atHome, options, this.#worksheet),
      sheet: sheetStep(context, sheet, this.#worksheet),
    };
    return html`
      <header>
        ${renderHeading(context, choice.heading)}
        <p>${choice.intro} ${choice.decision} ${ui.notAdvice}</p>
        <p>${conditionText(context)} ${reference(context, [severity])}</p>
      </header>
      ${this.#worksheet.form(
        context,
        choiceSteps.map((step) => this.#step(context, step, content[step])),
      )}
    `;
  }

  /** One step; the browser keeps one open at a time. */
  #step(context: RenderContext, step: ChoiceStep, content: Part): TemplateResult {
    const choice = choiceWords(context);
    const at = choiceSteps.indexOf(step);
    return html`<details
      class="fold step"
      name="step"
      id=${`step-${step}`}
      ?open=${this.#open.has(step)}
      @toggle=${({ currentTarget }: Event) => {
        if ((currentTarget as HTMLDetailsElement).open) this.#open.add(step);
        else this.#open.delete(step);
      }}
    >
      <summary>
        <span class="meta">${choice.stepOf(context.number(at + 1), context.number(choiceSteps.length))}</span>
        ${renderHeading(context, choice.step[step], 1)}
      </summary>
      <div class="stack">
        ${content}
        <div class="walk">
          ${this.#goTo(choice.back, choice.step, at - 1)} ${this.#goTo(choice.next, choice.step, at + 1)}
        </div>
      </div>
    </details>`;
  }

  /** A button to the step before or after, where there is one. */
  #goTo(label: (step: string) => string, names: Readonly<Record<ChoiceStep, string>>, at: number): Part {
    const step = choiceSteps[at];
    if (!step) return '';
    return html`<button
      type="button"
      @click=${() => {
        const details = this.renderRoot.querySelector<HTMLDetailsElement>(`#step-${step}`)!;
        details.open = true;
        // Where it stands once the other has closed; focus brings it into view.
        details.querySelector('summary')!.focus();
      }}
    >
      ${label(names[step])}
    </button>`;
  }
}

const isNation = (name: string | undefined): name is Nation => nations.some((nation) => nation === name);

/** Every claim of every step, in reading order. */
function claimsOf(query: Query): readonly Pick<Claim, 'sources'>[] {
  const options = offered(query);
  const cells = compareQuestions.flatMap((question) => options.map((option) => cellOf(query, option, question)));
  return [
    severity,
    ...optionsClaims(query, options),
    ...cells.flatMap(({ basis, more }) => [...basis, ...(more?.claims ?? [])]),
    ...sheetClaims,
  ];
}

/** The options of that day, in alphabetical order; no medicine before it was approved. */
const offered = ({ day }: Query): readonly CompareOption[] =>
  compareOptions.filter((option) => !isMedicine(option) || licencesOn(option, day).length > 0);

declare global {
  interface HTMLElementTagNameMap {
    'treatment-choice': TreatmentChoice;
  }
}
