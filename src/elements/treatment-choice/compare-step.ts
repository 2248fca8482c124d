/**
 * The second step: people's questions × options. Where there is no room for columns, one question is shown at a time; an
 * open cell takes the whole width, so that no two medicines' numbers stand on one line.
 */
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  compareQuestions,
  scalpPictures,
  type CompareOption,
  type CompareQuestion,
  type ScalpPicture,
} from '../../../data/index.js';
import type { WorksheetController } from '../../shared/worksheet-controller.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { uncapital } from '../../shared/capital.js';
import { fold } from '../../shared/render/fold.js';
import { reference } from '../../shared/render/reference.js';
import { disclosure } from '../../shared/render/structure.js';
import { unmarked } from '../../shared/render/unmarked.js';
import { cellOf, isMedicine, optionName } from './cells.js';
import { cardWords, choiceWords, compareWords } from '../../shared/words.js';

/** A head from above with that share of its scalp covered: the bare part is a disc whose area is the rest. */
const scalp = (percent: number): TemplateResult =>
  html`<svg class="scalp" viewBox="0 0 100 108" aria-hidden="true">
    <path class="nose" d="M43 11 50 2l7 9" />
    <circle class="hair" cx="50" cy="58" r="46" />
    <circle class="bare" cx="50" cy="58" r=${(46 * Math.sqrt(1 - percent / 100)).toFixed(1)} />
  </svg>`;

/** Half, four fifths, nine tenths: what trials count, drawn. */
function scalps(context: RenderContext): TemplateResult {
  const compare = compareWords(context);
  return html`<ul class="scalps" role="list">
    ${(Object.keys(scalpPictures) as ScalpPicture[]).map(
      (id) => html`<li>${scalp(scalpPictures[id])} ${compare.scalp[id]}</li>`,
    )}
  </ul>`;
}

/**
 * @param context With the nation in which somebody lives, where that is known.
 * @param worksheet Has the question and the options that somebody chose to see.
 */
export function compareStep(
  context: RenderContext,
  options: readonly CompareOption[],
  worksheet: WorksheetController,
): Part {
  const card = cardWords(context);
  const choice = choiceWords(context);
  const compare = compareWords(context);
  const current = currentQuestion(worksheet);
  const marked = worksheet.values('column');
  const picked = options.filter((option) => marked.includes(option));
  const shown = (option: CompareOption): boolean => picked.length < 2 || picked.includes(option);
  const next = compareQuestions[compareQuestions.indexOf(current) + 1];
  const columns = options.filter(shown).length;
  return [
    html`<p>${card.notCompared} ${choice.differentWeeks}</p>`,
    html`<label class="one-question"
      >${choice.question}
      <select name="question">
        ${compareQuestions.map((question) =>
          // On a server a property becomes text, and `selected="false"` is selected.
          (isServer as boolean)
            ? html`<option value=${question} ?selected=${question === current}>${compare.question[question]}</option>`
            : html`<option value=${question} .selected=${live(question === current)}>
                ${compare.question[question]}
              </option>`,
        )}
      </select></label
    >`,
    html`<table role="table" class=${columns === 2 ? 'pair' : nothing}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${choice.option}</th>
          ${options.map(
            (option) =>
              html`<th scope="col" role="columnheader" ?hidden=${!shown(option)}>${optionName(context, option)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${compareQuestions.map(
          (question) =>
            // Where no script runs, nobody can choose a question.
            html`<tr role="row" class=${(isServer as boolean) || question === current ? 'current' : nothing}>
              <th scope="row" role="rowheader">${compare.question[question]}</th>
              ${options.map(
                (option) =>
                  html`<td role="cell" ?hidden=${!shown(option)}>
                    ${unmarked(context, () => cell(context, option, question))}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`,
    next
      ? html`<button
          type="button"
          class="one-question"
          @click=${({ currentTarget }: Event) => {
            worksheet.set('question', next);
            // The answers stand above this button, below the list.
            (currentTarget as Element).closest('.stack')?.querySelector('select')?.focus();
          }}
        >
          ${choice.nextQuestion(compare.question[next])}
        </button>`
      : nothing,
    disclosure(
      context,
      choice.onlyThese,
      () =>
        html`<fieldset class="chips pick">
          <legend>${choice.onlyTheseHow}</legend>
          ${options.map((option) => worksheet.mark('checkbox', 'column', option, optionName(context, option)))}
        </fieldset>`,
    ),
    unmarked(context, () =>
      fold(context, compare.scalpHeading, nothing, () => [scalps(context), html`<p>${card.dummyMeans}</p>`], {
        deeper: 2,
      }),
    ),
  ];
}

/** The question that is shown where there is room for one. */
const currentQuestion = (worksheet: WorksheetController): CompareQuestion => {
  const [chosen] = worksheet.values('question');
  const [known] = compareQuestions.filter((question) => question === chosen);
  return known ?? compareQuestions[0];
};

function cell(context: RenderContext, option: CompareOption, question: CompareQuestion): Part {
  const { answer, basis, more } = cellOf(context, option, question);
  const name = optionName(context, option);
  return [
    html`<p class="strong" aria-hidden="true">${name}</p>
      <div class="answer">${answer(context)} ${reference(context, basis)}</div>`,
    more
      ? html`<details>
          <summary>${choiceWords(context).more(isMedicine(option) ? option : uncapital(name))}</summary>
          <div class="inside">${context.deep ? more.draw(context) : nothing}</div>
        </details>`
      : nothing,
  ];
}
