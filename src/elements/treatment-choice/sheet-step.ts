/** The fourth step: one page to take along, and support. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  helplines,
  leanings,
  questionsToAsk,
  readinessChecks,
  sideEffectReporting,
  stances,
  statusOn,
  supportKinds,
  toBring,
  tradeOffIds,
  type Claim,
  type CompareOption,
  type Nation,
  type Stance,
  type SupportKind,
  type SupportRecord,
  type TradeOffId,
} from '../../../data/index.js';
import type { Sheet } from '../../shared/sheet.js';
import { sheetTemplate } from '../../shared/sheet.js';
import type { WorksheetController } from '../../shared/worksheet-controller.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { claimsIn, phrase, type Wording } from '../../shared/render/fact.js';
import { sourceLink } from '../../shared/render/link.js';
import { reference } from '../../shared/render/reference.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { outcomeText } from '../../shared/render/status-pill.js';
import { bulletList, renderHeading } from '../../shared/render/structure.js';
import { unmarked } from '../../shared/render/unmarked.js';
import { isMedicine } from './cells.js';
import { badDay } from './no-treatment.js';
import {
  cardWords,
  choiceWords,
  decisionWords,
  supportWords,
  termsWords,
  tradeOffsWords,
  uiWords,
} from '../../shared/words.js';

export const sheetClaims: readonly Pick<Claim, 'sources'>[] = [...claimsIn(toBring), ...claimsIn(supportKinds)];

/** What was marked and written, in the order of the form: nothing weighs or sorts. */
export function sheetOf(
  context: RenderContext,
  options: readonly CompareOption[],
  home: Nation | undefined,
  worksheet: WorksheetController,
): Sheet {
  const choice = choiceWords(context);
  const decision = decisionWords(context);
  const terms = termsWords(context);
  const marked = <Name extends string>(name: string, among: readonly Name[]): Name[] => {
    const values = worksheet.values(name);
    return among.filter((value) => values.includes(value));
  };
  const statuses = options.filter(isMedicine).map((medicine) => ({
    medicine,
    status: home && statusOn(medicine, home, context.day),
  }));
  return {
    title: choice.sheet.title,
    fileName: choice.fileName,
    parts: [
      {
        heading: home ? choice.sheet.home(terms.nation[home]) : choice.sheet.about,
        lines: home
          ? statuses.map(({ medicine, status }) =>
              choice.sheet.status(medicineName(medicine), outcomeText(context, status!)),
            )
          : [choice.sheet.noHome],
      },
      {
        heading: choice.sheet.leaning,
        lines: marked('leaning', leanings).map((leaning) => decision.leaning[leaning]),
      },
      {
        heading: choice.sheet.matters,
        lines: [
          ...tradeOffIds.flatMap((id) => marked(id, stances).map((stance) => stanceLine(context, id, stance))),
          ...worksheet.values('words'),
        ],
      },
      {
        heading: choice.sheet.needed,
        lines: readinessChecks
          .filter((check) => worksheet.values(`ready-${check}`).includes('no'))
          .map((check) => decision.stillNeeded[check]),
      },
      {
        heading: choice.sheet.questions,
        lines: [
          ...marked('ask', questionsToAsk).map((question) => decision.question[question]),
          ...worksheet.values('questions'),
        ],
      },
      {
        heading: choice.sheet.bring,
        lines: Object.values(decision.toBring),
      },
    ],
    claims: statuses.flatMap(({ status }) => (status?.decision ? [status.decision] : [])),
  };
}

function stanceLine(context: RenderContext, id: TradeOffId, stance: Stance): string {
  const tradeOffs = tradeOffsWords(context);
  const { one, other } = tradeOffs.pair[id];
  switch (stance) {
    case 'one':
      return one;
    case 'rather-one':
      return tradeOffs.rather(one);
    case 'between':
      return tradeOffs.inBetween(one, other);
    case 'rather-other':
      return tradeOffs.rather(other);
    case 'other':
      return other;
  }
}

export function sheetStep(context: RenderContext, sheet: Sheet, worksheet: WorksheetController): Part {
  const choice = choiceWords(context);
  const decision = decisionWords(context);
  const ui = uiWords(context);
  // Neither where somebody lives nor what to bring is a mark.
  const marks = sheet.parts.slice(1, -1);
  return [
    html`<fieldset class="ticks">
      <legend class="strong">${decision.questionsHeading}</legend>
      <p class="meta">${choice.sheet.ask}</p>
      ${questionsToAsk.map((question) => worksheet.mark('checkbox', 'ask', question, decision.question[question]))}
    </fieldset>`,
    worksheet.ownWords('questions', decision.ownQuestions),
    html`<p>${ui.nothingStored}</p>
      ${marks.some(({ lines }) => lines.length) ? nothing : html`<p>${choice.sheet.empty}</p>`}
      <div class="sheet">${sheetTemplate(context, sheet)}</div>`,
    worksheet.actions(context, () => sheet),
    unmarked(context, () => supportKindsOf(context)),
  ];
}

/** Support, whatever somebody chooses. */
function supportKindsOf(context: RenderContext): TemplateResult {
  const card = cardWords(context);
  const support = supportWords(context);
  return html`<div class="stack">
    ${renderHeading(context, support.heading, 2)} ${supportFor(context, 'everybody')}
    ${renderHeading(context, support.badDays, 3)} ${badDay(context)} ${supportFor(context, 'bad-days')}
    ${renderHeading(context, support.youngHeading, 3)} ${supportFor(context, 'young-people')}
    <p>${sourceLink(sideEffectReporting, card.yellowCard)}</p>
  </div>`;
}

/** Each kind with a line of its own, and where it is found. */
function supportFor(context: RenderContext, whom: SupportRecord['for']): TemplateResult {
  const { kind } = supportWords(context);
  const kinds = (Object.keys(supportKinds) as SupportKind[]).filter((id) => supportKinds[id].for === whom);
  const lines: Readonly<Record<SupportKind, { readonly name: string; readonly line: unknown }>> = kind;
  const phones: Readonly<Partial<Record<SupportKind, readonly string[]>>> = helplines;
  return bulletList(
    kinds.map((id) => {
      const { name, line } = lines[id];
      const { link } = supportKinds[id];
      const phone = phones[id];
      return html`${sourceLink(link, name)}:
      ${phone ? (line as (number: string) => string)(phone.join(' ')) : phrase(context, line as Wording, supportKinds[id])}
      ${reference(context, [supportKinds[id]])}`;
    }),
  );
}
