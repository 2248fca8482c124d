import { html, type TemplateResult } from 'lit/html.js';
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
} from '../../../data/index.js';
import { FactElement } from '../../shared/fact-element.js';
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
  type Telling,
} from '../../shared/parts.js';
import { sheetTemplate, Worksheet, type SheetPart } from '../../shared/worksheet.js';
import { styles } from './treatment-choice.styles.js';

/**
 * For somebody deciding whether to start: the condition, the decision, the options (no treatment among them, all the
 * same size), a comparison, what matters to the person, questions, a sheet to take along and support. Nothing is
 * computed from what a person marks, nothing is reordered, nothing is preset.
 *
 * @summary The options side by side, and a sheet for the appointment.
 * @tagname treatment-choice
 * @attr {string} drug - Accepted as in all elements; every approved medicine is shown.
 * @attr {england|wales|northern-ireland|scotland} nation - One nation's NHS status; absent: all four.
 * @attr {string} as-of - An ISO day such as `2024-09-01`; absent: today in the United Kingdom.
 * @attr {2|3|4|5|6} heading-level - The level of the heading; absent: 3.
 * @slot - Shown instead of the aid where an attribute is unknown, and before the script has run.
 */
export class TreatmentChoice extends FactElement {
  static override readonly styles = styles;

  readonly #worksheet = new Worksheet(() => this.update());

  protected override view(t: Telling): TemplateResult {
    const { choice, card, status, terms, ui } = t.words;
    const offered = medicineIds.filter((medicine) => licencesOn(medicine, t.day).length);
    const others = Object.keys(otherOptions) as OtherOption[];
    const names = [...offered, ...others.map((option) => choice.optionName[option])];

    const parts = (): SheetPart[] => [
      {
        heading: `${status.heading}, ${t.date(t.asOf ?? dataset.checked)}`,
        lines: offered.flatMap((medicine) =>
          statusGroups(medicine, t.day, t.nations).map(
            ({ nations, outcome }) =>
              `${medicine}, ${t.list(nations.map((nation) => terms.nation[nation]))}: ${status.outcome[outcome]}`,
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
        ${heading(t, choice.heading)}
        <p>${choice.intro} ${ui.notAdvice}</p>
      </header>
      ${section(t, choice.step.condition, conditionFacts(t))}
      ${section(t, choice.step.decision, html`<p>${choice.decision}</p>`, told(t, statementsAbout('mechanism')))}
      ${section(
        t,
        choice.step.options,
        optionList(t),
        html`<p>${choice.noOrder}</p>`,
        told(t, [...statementsAbout('truth'), ...statementsAbout('stopping')]),
      )}
      ${section(
        t,
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
                      ...offered.map((medicine) => medicineCell(t, medicine, aspect)),
                      ...others.map((option) => otherCell(t, option, aspect)),
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
      ${this.#worksheet.view(
        t,
        parts,
        html`
          ${section(
            t,
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
                          .checked=${this.#worksheet.values(matter).includes(weight)}
                        />${choice.weight[weight]}</label
                      >`,
                  )}
                </fieldset>`,
            ),
            this.#worksheet.ownWords('words', choice.ownWords),
          )}
          ${section(t, choice.step.sheet, sheetTemplate(t, parts()))}
        `,
      )}
      ${section(
        t,
        choice.step.support,
        list([
          ...(Object.keys(support) as SupportId[]).map((id) => sourceLink(support[id], choice.support[id])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
      ${sourceList(t)}
    `;
  }
}

/** A medicine under one aspect, more briefly than on its card. */
function medicineCell(t: Telling, medicine: MedicineId, aspect: Aspect): Part {
  switch (aspect) {
    case 'what':
      return approvalFacts(t, medicine);
    case 'taking':
      return doseFacts(t, medicine);
    case 'access':
      return [statusFacts(t, medicine), told(t, statementsAbout('nhs-process', { medicine }))];
    case 'trials':
      return trialFacts(t, medicine);
    case 'effects':
      return [effectFacts(t, medicine), topicFacts(t, medicine, 'serious-risk', 'contraindication')];
    case 'monitoring':
      return testFacts(t, medicine);
    case 'pregnancy':
      return topicFacts(t, medicine, 'pregnancy');
    case 'stopping':
      return topicFacts(t, medicine, 'stopping');
    case 'living':
      return [
        html`<p>${t.words.choice.living(doseText(t, medicines[medicine].dose))}</p>`,
        cite(t, [medicines[medicine], ...statementsAbout('truth').filter(({ code }) => code === 'long-term')]),
        topicFacts(t, medicine, 'vaccine'),
      ];
  }
}

/** An option that is no JAK inhibitor under one aspect; without words of its own, that it differs. */
function otherCell(t: Telling, option: OtherOption, aspect: Aspect): Part {
  const { other, differs } = t.words.choice;
  const text = (other[option] as Partial<Record<Aspect, string | ((low: number, high: number) => string)>>)[aspect];
  if (typeof text === 'string') return [html`<p>${text}</p>`, cite(t, [otherOptions[option]])];
  if (!text) return html`<p>${differs}</p>`;
  const dummy = trialOutcomes().filter(({ measure }) => measure === 'salt-20');
  const shares = dummy.map(({ placebo }) => Math.round(placebo.percent));
  return [
    html`<p>${text(Math.min(...shares), Math.max(...shares))}</p>`,
    cite(
      t,
      dummy.map(({ sources }) => ({ sources, certainty: 'derived' })),
    ),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-choice': TreatmentChoice;
  }
}
