import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  aspects,
  considerations,
  dataset,
  licencesOn,
  medicineIds,
  medicines,
  otherOptions,
  questions,
  sideEffectReporting,
  statementsAbout,
  statusGroups,
  support,
  trialOutcomes,
  weights,
  type Aspect,
  type MedicineId,
  type OtherOption,
  type SupportId,
  type Nation,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import {
  approvalFacts,
  conditionFacts,
  doseFacts,
  effectFacts,
  statusFacts,
  testFacts,
  topicFacts,
  trialFacts,
} from '../../shared/medicine-facts.js';
import {
  cite,
  doseText,
  heading,
  list,
  optionList,
  section,
  sourceLink,
  sourceList,
  told,
  type Part,
  type RenderContext,
} from '../../shared/parts.js';
import { sheetTemplate, WorksheetController, type SheetPart } from '../../shared/worksheet-controller.js';
import { type HeadingLevel, headingLevelConverter } from '../../shared/query.js';
import { styles } from './treatment-choice.styles.js';

/**
 * For somebody deciding whether to start: the condition, the decision, the options (no treatment among them, all the
 * same size), a comparison, what matters to the person, questions, a sheet to take along and support. Nothing is
 * computed from what a person marks, nothing is reordered, nothing is preset.
 *
 * @summary The options side by side, and a sheet for the appointment.
 * @tagname treatment-choice
 * @slot - Shown instead of the aid where an attribute is unknown, and before the script has run.
 */
export class TreatmentChoice extends JakElement {
  static override styles = [...JakElement.styles, styles];

  /** One nation's NHS status. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  readonly #worksheet = new WorksheetController(this);

  protected override renderContent(context: RenderContext): TemplateResult {
    const { choice, card, status, terms, ui } = context.words;
    const offered = medicineIds.filter((medicine) => licencesOn(medicine, context.day).length);
    const others = Object.keys(otherOptions) as OtherOption[];
    const names = [...offered, ...others.map((option) => choice.optionName[option])];

    const parts = (): SheetPart[] => [
      {
        heading: `${status.heading}, ${context.date(context.asOf ?? dataset.checked)}`,
        lines: offered.flatMap((medicine) =>
          statusGroups(medicine, context.day, context.nations).map(
            ({ nations, outcome }) =>
              `${medicine}, ${context.list(nations.map((nation) => terms.nation[nation]))}: ${status.outcome[outcome]}`,
          ),
        ),
      },
      {
        heading: choice.step.matters,
        lines: [
          ...considerations.flatMap((matter) =>
            this.#worksheet
              .values(matter)
              .map((weight) => `${choice.consideration[matter]}: ${choice.weight[weight as (typeof weights)[number]]}`),
          ),
          ...this.#worksheet.values('words'),
        ],
      },
      { heading: choice.step.questions, lines: questions.map((question) => choice.question[question]) },
    ];

    return html`
      <header>
        ${heading(context, choice.heading)}
        <p>${choice.intro} ${ui.notAdvice}</p>
      </header>
      ${section(context, choice.step.condition, conditionFacts(context))}
      ${section(context, choice.step.decision, html`<p>${choice.decision}</p>`, told(context, statementsAbout('mechanism')))}
      ${section(
        context,
        choice.step.options,
        optionList(context),
        html`<p>${choice.noOrder}</p>`,
        told(context, [...statementsAbout('truth'), ...statementsAbout('stopping')]),
      )}
      ${section(
        context,
        choice.step.compare,
        html`<p>${card.dummyMeans} ${card.notCompared} ${choice.differentWeeks}</p>
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">${choice.option}</th>
                ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${aspects.map(
                (aspect) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader">${{ ...card.heading, ...choice.aspect }[aspect]}</th>
                    ${[
                      ...offered.map((medicine) => medicineCell(context, medicine, aspect)),
                      ...others.map((option) => otherCell(context, option, aspect)),
                    ].map(
                      (cell, index) =>
                        html`<td role="cell">
                          <p class="strong" aria-hidden="true">${names[index]}</p>
                          ${cell}
                        </td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
      ${this.#worksheet.render(
        context,
        parts,
        html`
          ${section(
            context,
            choice.step.matters,
            html`<p>${choice.mattersIntro}</p>`,
            considerations.map(
              (matter) =>
                html`<fieldset>
                  <legend>${choice.consideration[matter]}</legend>
                  ${weights.map(
                    (weight) =>
                      html`<label
                        ><input
                          type="radio"
                          name=${matter}
                          value=${weight}
                          .checked=${live(this.#worksheet.values(matter).includes(weight))}
                        />${choice.weight[weight]}</label
                      >`,
                  )}
                </fieldset>`,
            ),
            this.#worksheet.ownWords('words', choice.ownWords),
          )}
          ${section(context, choice.step.sheet, sheetTemplate(context, parts()))}
        `,
      )}
      ${section(
        context,
        choice.step.support,
        list([
          ...(Object.keys(support) as SupportId[]).map((id) => sourceLink(support[id], choice.support[id])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
      ${sourceList(context)}
    `;
  }
}

/** A medicine under one aspect, more briefly than on its card. */
function medicineCell(context: RenderContext, medicine: MedicineId, aspect: Aspect): Part {
  switch (aspect) {
    case 'what':
      return approvalFacts(context, medicine);
    case 'taking':
      return doseFacts(context, medicine);
    case 'access':
      return [statusFacts(context, medicine), told(context, statementsAbout('nhs-process', { medicine }))];
    case 'trials':
      return trialFacts(context, medicine);
    case 'effects':
      return [effectFacts(context, medicine), topicFacts(context, medicine, 'serious-risk', 'contraindication')];
    case 'monitoring':
      return testFacts(context, medicine);
    case 'pregnancy':
      return topicFacts(context, medicine, 'pregnancy');
    case 'stopping':
      return topicFacts(context, medicine, 'stopping');
    case 'living':
      return [
        html`<p>${context.words.choice.living(doseText(context, medicines[medicine].dose))}</p>`,
        cite(context, [medicines[medicine], ...statementsAbout('truth').filter(({ code }) => code === 'long-term')]),
        topicFacts(context, medicine, 'vaccine'),
      ];
  }
}

/** An option that is no JAK inhibitor under one aspect; without words of its own, that it differs. */
function otherCell(context: RenderContext, option: OtherOption, aspect: Aspect): Part {
  const { other, differs } = context.words.choice;
  const text = (other[option] as Partial<Record<Aspect, string | ((low: number, high: number) => string)>>)[aspect];
  if (typeof text === 'string') return [html`<p>${text}</p>`, cite(context, [otherOptions[option]])];
  if (!text) return html`<p>${differs}</p>`;
  const dummy = trialOutcomes().filter(({ measure }) => measure === 'salt-20');
  const shares = dummy.map(({ placebo }) => Math.round(placebo.percent));
  return [
    html`<p>${text(Math.min(...shares), Math.max(...shares))}</p>`,
    cite(
      context,
      dummy.map(({ sources }) => ({ sources, derived: true })),
    ),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-choice': TreatmentChoice;
  }
}
