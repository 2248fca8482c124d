/** What stands behind a status in one nation: its sentence, and in depth how somebody gets the medicine. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  dataset,
  licencesOn,
  statusOn,
  type Claim,
  type MedicineId,
  type Nation,
  type Status,
} from '../../../data/index.js';
import type { Query } from '../query.js';
import type { Part, RenderContext } from '../render-context.js';
import { nhsProcessText } from './statements.js';
import { renderDecisionMaker, renderLookUp } from './status.js';
import { reference } from './reference.js';
import { howToGet, isReported, readingIn, statusSentence } from './status-facts.js';
import { statusWords, termsWords, uiWords } from '../words.js';

/** What the sentence on a status rests on: the decision, how far we could read, and after a yes the licence: for whom. */
function basisOf(query: Query, medicine: MedicineId, nation: Nation, status: Status): Pick<Claim, 'sources'>[] {
  const { access, decision } = status;
  const reading = readingIn(query, nation, status);
  return [
    ...(decision ? [decision] : []),
    ...(reading ? [reading] : []),
    ...(access === 'nhs' ? licencesOn(medicine, query.day) : []),
  ];
}

/** What is told of one nation, in reading order. */
export const nationClaims = (query: Query, medicine: MedicineId, nation: Nation): Pick<Claim, 'sources'>[] => {
  const status = statusOn(medicine, nation, query.day);
  return [...basisOf(query, medicine, nation, status), ...howToGet(query, medicine, nation, status)];
};

/** Before a status that was read long ago: where to look now, and when we last looked. */
export const renderThen = (context: RenderContext, nation: Nation): TemplateResult | typeof nothing =>
  context.state === 'expired'
    ? html`${renderLookUp(context, nation)}
        <p>${uiWords(context).then(context.date(dataset.checked))}</p>`
    : nothing;

/** For whom or why not, with its sources. */
export function sentenceWithSources(context: RenderContext, medicine: MedicineId, nation: Nation): TemplateResult {
  const status = statusOn(medicine, nation, context.day);
  const basis = basisOf(context, medicine, nation, status);
  return html`<p>${statusSentence(context, medicine, nation, status)} ${reference(context, basis)}</p>`;
}

/** Who decided and when, on what condition, who prescribes it and how soon. */
export function statusDepth(context: RenderContext, medicine: MedicineId, nation: Nation): Part {
  const told = statusWords(context);
  const status = statusOn(medicine, nation, context.day);
  const { access, decision } = status;
  const decided = access === 'nhs' || access === 'not-nhs';
  return [
    howToGet(context, medicine, nation, status).map(
      (statement) => html`<p>${nhsProcessText(context, statement)} ${reference(context, [statement])}</p>`,
    ),
    decision?.conditions?.map((condition) => html`<p>${told.condition[condition]}</p>`) ?? nothing,
    decided && decision && !isReported(status)
      ? html`<p class="meta">${renderDecisionMaker(context, decision)}, ${context.date(decision.when)}.</p>`
      : nothing,
    access === 'not-licensed-yet' || context.state === 'expired' ? nothing : renderLookUp(context, nation),
  ];
}

/** Each nation asked for, by name. */
export const nationsDepth = (context: RenderContext, medicine: MedicineId): Part =>
  context.nations.map(
    (nation) =>
      html`<div>
        <p class="strong">${termsWords(context).nation[nation]}</p>
        ${renderThen(context, nation)} ${sentenceWithSources(context, medicine, nation)}
        ${statusDepth(context, medicine, nation)}
      </div>`,
  );
