/** The first step: where somebody lives, and every option on a card of the same size. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  dataset,
  licencesOn,
  nations,
  otherAnswers,
  situations,
  statementsAbout,
  youngPeople,
  type Claim,
  type CompareOption,
  type Nation,
} from '../../../data/index.js';
import type { WorksheetController } from '../../shared/worksheet-controller.js';
import type { Query } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { claimsIn, factParagraph, factParagraphs, phrase } from '../../shared/render/fact.js';
import { knownThen } from '../../shared/render/could-be-read.js';
import { fold } from '../../shared/render/fold.js';
import { paragraphs, statementsOf, type CodedStatement } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { statementText } from '../../shared/render/statements.js';
import { statusPills } from '../../shared/render/status-pill.js';
import { renderHeading } from '../../shared/render/structure.js';
import { unmarked } from '../../shared/render/unmarked.js';
import { isMedicine, optionName } from './cells.js';
import { badDay } from './no-treatment.js';
import {
  answersWords,
  choiceWords,
  compareWords,
  explainerWords,
  supportWords,
  termsWords,
  uiWords,
} from '../../shared/words.js';

/** What is true of every JAK inhibitor; those whom it leaves out are spoken to by themselves. */
const ofAll = (): CodedStatement[] => [
  ...statementsAbout('mechanism'),
  ...statementsAbout('truth').filter(({ code }) => code !== 'if-you-cannot-take-one'),
  ...statementsAbout('stopping').filter(({ medicines }) => !medicines),
  ...statementsOf(['class-risks']),
];

const ofCondition = (query: Query): CodedStatement[] => knownThen(query, statementsAbout('condition'));

/** From the day on which a medicine was approved for them too. */
const hasOne = ({ day }: Query): boolean => licencesOn('ritlecitinib', day).length > 0;

const forYoungPeople = (query: Query): CodedStatement[] =>
  knownThen(query, statementsOf(hasOne(query) ? ['guideline-2025', 'ages-12-to-17'] : ['guideline-2025']));

const youngFacts = (query: Query): (keyof typeof youngPeople)[] =>
  (Object.keys(youngPeople) as (keyof typeof youngPeople)[]).filter((key) => key !== 'approved-from' || hasOne(query));

export const optionsClaims = (query: Query, options: readonly CompareOption[]): readonly Pick<Claim, 'sources'>[] => [
  ...options.flatMap((option) => [...cardClaims(query, option), ...nhsClaims(option)]),
  ...claimsIn(situations),
  ...ofCondition(query),
  ...ofAll(),
  ...youngFacts(query).map((key) => youngPeople[key]),
  ...forYoungPeople(query),
];

const cardClaims = ({ day }: Query, option: CompareOption): readonly Pick<Claim, 'sources'>[] =>
  isMedicine(option) ? [...licencesOn(option, day), ...statementsOf(['not-a-cure'])] : [otherAnswers[option].living];

/** What the line on the NHS rests on; of a medicine, the pills stand there. */
const nhsClaims = (option: CompareOption): readonly Pick<Claim, 'sources'>[] =>
  isMedicine(option) ? [] : [otherAnswers[option].nhs];

/** @param home Where somebody lives, once it is known. */
export function optionsStep(
  context: RenderContext,
  options: readonly CompareOption[],
  worksheet: WorksheetController,
  home: Nation | undefined,
): Part {
  const choice = choiceWords(context);
  const terms = termsWords(context);
  return [
    html`<fieldset class="chips">
        <legend class="strong">${choice.where}</legend>
        ${nations.map((nation) => worksheet.mark('radio', 'nation', nation, terms.nation[nation], nation === home))}
      </fieldset>
      <p class="meta"><span>${choice.whyWhere}</span> ${choice.alphabetical}</p>`,
    unmarked(context, () => cards(context, options)),
  ];
}

/** Every option, those whom they leave out, and what holds for all. */
function cards(context: RenderContext, options: readonly CompareOption[]): Part {
  const choice = choiceWords(context);
  const explainer = explainerWords(context);
  const support = supportWords(context);
  const ui = uiWords(context);
  const [notACure] = statementsOf(['not-a-cure']);
  return [
    context.state === 'expired' ? html`<p>${ui.then(context.date(dataset.checked))}</p>` : nothing,
    html`<ul class="options" role="list">
      ${options.map((option) => html`<li class="panel">${card(context, option)}</li>`)}
    </ul>`,
    html`<div class="stack">
      ${renderHeading(context, choice.leftOut, 2)} ${factParagraphs(context, support.situation, situations)}
    </div>`,
    html`<div>
      ${fold(context, explainer.fold.severe.title, explainer.fold.severe.answer, () => paragraphs(context, ofCondition(context)), { deeper: 2 })}
      ${fold(context, choice.ofAllMedicines, notACure ? statementText(context, notACure) : nothing, () => paragraphs(context, ofAll()), { deeper: 2 })}
      ${fold(
        context,
        support.youngHeading,
        nothing,
        () => [
          youngFacts(context).map((key) => factParagraph(context, support.youngPeople[key], youngPeople[key])),
          paragraphs(context, forYoungPeople(context)),
          badDay(context),
        ],
        { deeper: 2 },
      )}
    </div>`,
  ];
}

/** A name, one true line, and the NHS. */
function card(context: RenderContext, option: CompareOption): TemplateResult {
  const answers = answersWords(context);
  const compare = compareWords(context);
  return html`${renderHeading(context, optionName(context, option), 2)}
    <p>
      ${isMedicine(option) ? answers[option].line : compare.line[option]}
      ${reference(context, cardClaims(context, option))}
    </p>
    ${
      isMedicine(option)
        ? statusPills(context, option)
        : html`<p class="meta">
            ${phrase(context, compare.answer[option].nhs, otherAnswers[option].nhs)}
            ${reference(context, nhsClaims(option))}
          </p>`
    }`;
}
