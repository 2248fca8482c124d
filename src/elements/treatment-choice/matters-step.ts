/** The third step: what matters to somebody. Nothing is computed from a mark, nothing is reordered, nothing is preset. */
import { html, type TemplateResult } from 'lit';
import {
  leanings,
  readinessChecks,
  stances,
  tradeOffIds,
  tradeOffs as questionOf,
  type CompareOption,
  type TradeOffId,
} from '../../../data/index.js';
import type { WorksheetController } from '../../shared/worksheet-controller.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { disclosure, renderHeading } from '../../shared/render/structure.js';
import { unmarked } from '../../shared/render/unmarked.js';
import { cellOf, optionName } from './cells.js';
import { decisionWords, tradeOffsWords } from '../../shared/words.js';

/** Two sentences, five places to stand between them, and what each option means for it. */
function tradeOff(
  context: RenderContext,
  id: TradeOffId,
  options: readonly CompareOption[],
  worksheet: WorksheetController,
): TemplateResult {
  const tradeOffs = tradeOffsWords(context);
  const { one, other } = tradeOffs.pair[id];
  return html`<div class="trade-off">
    <fieldset>
      <legend>
        <span>${one}</span>
        <span>${other}</span>
      </legend>
      ${stances.map((stance) => worksheet.mark('radio', id, stance, tradeOffs.stance[stance]))}
    </fieldset>
    ${unmarked(context, () => meaning(context, id, options))}
  </div>`;
}

/** The short answers of the comparison to the question that the trade-off is about. */
const meaning = (context: RenderContext, id: TradeOffId, options: readonly CompareOption[]): TemplateResult =>
  disclosure(
    context,
    tradeOffsWords(context).meaning,
    () =>
      html`<div class="inside">
        ${options.map(
          (option) =>
            html`<p>
              <span class="strong">${optionName(context, option)}:</span>
              ${cellOf(context, option, questionOf[id]).answer(context)}
            </p>`,
        )}
      </div>`,
  );

export function mattersStep(
  context: RenderContext,
  options: readonly CompareOption[],
  worksheet: WorksheetController,
): Part {
  const decision = decisionWords(context);
  const tradeOffs = tradeOffsWords(context);
  return [
    html`<p>${tradeOffs.intro}</p>`,
    tradeOffIds.map((id) => tradeOff(context, id, options, worksheet)),
    worksheet.ownWords('words', tradeOffs.ownWords),
    html`<fieldset class="chips">
      <legend class="strong">${decision.leaningHeading}</legend>
      ${leanings.map((leaning) => worksheet.mark('radio', 'leaning', leaning, decision.leaning[leaning]))}
    </fieldset>`,
    html`<div class="stack">
      ${renderHeading(context, decision.readinessHeading, 2)}
      <p>${decision.readinessIntro}</p>
      ${readinessChecks.map(
        (check) =>
          html`<fieldset class="chips yes-no">
            <legend>${decision.readiness[check]}</legend>
            ${(['yes', 'no'] as const).map((answer) => worksheet.mark('radio', `ready-${check}`, answer, decision[answer]))}
          </fieldset>`,
      )}
    </div>`,
  ];
}
