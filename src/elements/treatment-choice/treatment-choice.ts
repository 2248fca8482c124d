import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  aspects,
  considerations,
  dataset,
  licencesOn,
  medicineIds,
  otherOptions,
  severity,
  questions,
  sideEffectReporting,
  statementsAbout,
  statusGroups,
  support,
  weights,
  type Aspect,
  type Claim,
  type MedicineId,
  type OtherOption,
  type Topic,
  type SupportId,
  type Nation,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import { WorksheetController } from '../../shared/worksheet-controller.js';
import { sheetTemplate, type SheetPart } from '../../shared/sheet.js';
import { type HeadingLevel, type Query, headingLevelConverter } from '../../shared/query.js';
import type { RenderContext } from '../../shared/render-context.js';
import { renderCondition } from '../../shared/render/approval.js';
import { sourceLink } from '../../shared/render/link.js';
import { renderOptions } from '../../shared/render/options.js';
import { renderStatements } from '../../shared/render/statements.js';
import { bulletList, renderHeading, renderSection } from '../../shared/render/structure.js';
import { medicineCell, otherCell, type Cell } from './comparison.js';
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

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return [
      severity,
      ...['mechanism', 'truth', 'stopping'].flatMap((topic) => statementsAbout(topic as Topic)),
      ...rowsOf(query).flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.flat())),
    ];
  }

  protected override renderContent(context: RenderContext): TemplateResult {
    const { choice, card, status, terms, ui } = context.words;
    const offered = offeredOn(context);
    const rows = rowsOf(context);
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
        ${renderHeading(context, choice.heading)}
        <p>${choice.intro} ${ui.notAdvice}</p>
      </header>
      ${renderSection(context, choice.step.condition, renderCondition(context))}
      ${renderSection(context, choice.step.decision, html`<p>${choice.decision}</p>`, renderStatements(context, statementsAbout('mechanism')))}
      ${renderSection(
        context,
        choice.step.options,
        renderOptions(context),
        html`<p>${choice.noOrder}</p>`,
        renderStatements(context, [...statementsAbout('truth'), ...statementsAbout('stopping')]),
      )}
      ${renderSection(
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
              ${rows.map(
                ({ aspect, cells }) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader">${{ ...card.heading, ...choice.aspect }[aspect]}</th>
                    ${cells.map(
                      ({ draw }, index) =>
                        html`<td role="cell">
                          <p class="strong" aria-hidden="true">${names[index]}</p>
                          ${draw(context)}
                        </td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
      ${this.#worksheet.render(
        context,
        () => ({ title: choice.heading, fileName: choice.fileName, parts: parts() }),
        html`
          ${renderSection(
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
          ${renderSection(context, choice.step.sheet, sheetTemplate(context, parts()))}
        `,
      )}
      ${renderSection(
        context,
        choice.step.support,
        bulletList([
          ...(Object.keys(support) as SupportId[]).map((id) => sourceLink(support[id], choice.support[id])),
          sourceLink(sideEffectReporting, card.yellowCard),
        ]),
      )}
    `;
  }
}

const others = Object.keys(otherOptions) as OtherOption[];

const offeredOn = ({ day }: Query): MedicineId[] =>
  medicineIds.filter((medicine) => licencesOn(medicine, day).length > 0);

const rowsOf = (query: Query): { aspect: Aspect; cells: Cell[] }[] =>
  aspects.map((aspect) => ({
    aspect,
    cells: [
      ...offeredOn(query).map((medicine) => medicineCell(query, medicine, aspect)),
      ...others.map((option) => otherCell(option, aspect)),
    ],
  }));

declare global {
  interface HTMLElementTagNameMap {
    'treatment-choice': TreatmentChoice;
  }
}
