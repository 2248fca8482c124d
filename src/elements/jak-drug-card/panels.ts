import { html, nothing, type TemplateResult } from 'lit';
import { answerClaims, dataset, deal, headline, type Claim, type MedicineId } from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { bulletList, renderHeading } from '../../shared/render/structure.js';
import { harmSummary } from '../../shared/render/harms.js';
import { paragraphs, statementsOf, type CodedStatement } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { share } from '../../shared/render/trial.js';
import { cardWords, uiWords } from '../../shared/words.js';

/** Before a licence, only what is true of all JAK inhibitors. */
export const classRisks = (): CodedStatement[] => statementsOf(['class-risks']);

/** What the panel of harms rests on. */
export const summaryClaims = (medicine: MedicineId): readonly Claim[] => [
  ...answerClaims(medicine, 'side-effects'),
  ...answerClaims(medicine, 'serious-risks'),
];

const panel = (context: RenderContext, title: string, content: Part): TemplateResult =>
  html`<div class="panel">${renderHeading(context, title, 1)} ${content}</div>`;

/** One result with the usual dose, and beside it, at the same size, that of its own dummy-treatment group. */
export function worksPanel(context: RenderContext): TemplateResult {
  const card = cardWords(context);
  const ui = uiWords(context);
  const medicine = context.medicine!;
  const outcome = headline(medicine);
  return panel(
    context,
    card.works.title,
    html`${context.state === 'expired' ? html`<p>${ui.then(context.date(dataset.checked))} ${reference(context, [outcome])}</p>` : nothing}
      <div class="pair">
        ${share(context, outcome.treated.percent, card.onMedicine(medicine))}
        ${share(context, outcome.placebo.percent, card.onDummy)}
      </div>
      <p>
        ${card.works.means[outcome.measure](context.durations.weeks(outcome.week))} ${reference(context, [outcome])}
      </p>`,
  );
}

export const harmsPanel = (context: RenderContext): TemplateResult =>
  panel(
    context,
    cardWords(context).harms.title,
    harmSummary(context, context.medicine!, reference(context, summaryClaims(context.medicine!))),
  );

export const classPanel = (context: RenderContext): TemplateResult =>
  panel(context, cardWords(context).harms.title, paragraphs(context, classRisks()));

/** What it means to take it: on every card, in this order. */
export function dealPanel(context: RenderContext): TemplateResult {
  const told = cardWords(context).deal;
  const codes = deal.filter((code): code is keyof typeof told & (typeof deal)[number] => code in told);
  return panel(
    context,
    told.title,
    bulletList(
      codes.map((code, index) =>
        index === codes.length - 1 ? html`${told[code]} ${reference(context, statementsOf(codes))}` : told[code],
      ),
    ),
  );
}
