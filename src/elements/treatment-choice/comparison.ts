import { html } from 'lit';
import {
  licencesOn,
  medicines,
  otherOptions,
  statementsAbout,
  trialOutcomes,
  type Aspect,
  type MedicineId,
  type OtherOption,
} from '../../../data/index.js';
import {
  bloodTestClaims,
  sideEffectClaims,
  statusClaims,
  topicClaims,
  trialClaims,
  type ClaimGroup,
} from '../../shared/claims-shown.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { renderApproval } from '../../shared/render/approval.js';
import { renderBloodTests } from '../../shared/render/blood-tests.js';
import { doseText, renderDose } from '../../shared/render/dose.js';
import { renderSideEffects } from '../../shared/render/side-effects.js';
import { renderSources } from '../../shared/render/sources.js';
import { renderStatements, renderTopics } from '../../shared/render/statements.js';
import { renderStatuses } from '../../shared/render/status.js';
import { renderTrials } from '../../shared/render/trials.js';

/** What one option says under one aspect, and the claims that it rests on. */
export interface Cell {
  readonly content: Part;
  readonly claims: readonly ClaimGroup[];
}

/** A medicine under one aspect, more briefly than on its card. */
export function medicineCell(context: RenderContext, medicine: MedicineId, aspect: Aspect): Cell {
  const record = medicines[medicine];
  switch (aspect) {
    case 'what':
      return { content: renderApproval(context, medicine), claims: [licencesOn(medicine, context.day)] };
    case 'taking':
      return { content: renderDose(context, medicine), claims: [[record]] };
    case 'access': {
      const process = statementsAbout('nhs-process', { medicine });
      return {
        content: [renderStatuses(context, medicine), renderStatements(context, process)],
        claims: [...statusClaims(context, medicine), process],
      };
    }
    case 'trials':
      return { content: renderTrials(context, medicine), claims: trialClaims(medicine, true) };
    case 'effects':
      return {
        content: [
          renderSideEffects(context, medicine),
          renderTopics(context, medicine, 'serious-risk', 'contraindication'),
        ],
        claims: [sideEffectClaims(medicine), topicClaims(medicine, 'serious-risk', 'contraindication')],
      };
    case 'monitoring':
      return { content: renderBloodTests(context, medicine), claims: bloodTestClaims(medicine) };
    case 'pregnancy':
    case 'stopping':
      return { content: renderTopics(context, medicine, aspect), claims: [topicClaims(medicine, aspect)] };
    case 'living': {
      const living = [record, ...statementsAbout('truth').filter(({ code }) => code === 'long-term')];
      return {
        content: [
          html`<p>${context.words.choice.living(doseText(context, record.dose))}</p>`,
          renderSources(context, living),
          renderTopics(context, medicine, 'vaccine'),
        ],
        claims: [living, topicClaims(medicine, 'vaccine')],
      };
    }
  }
}

/** An option that is no JAK inhibitor under one aspect; without words of its own, that it differs. */
export function otherCell(context: RenderContext, option: OtherOption, aspect: Aspect): Cell {
  const { other, differs } = context.words.choice;
  const text = (other[option] as Partial<Record<Aspect, string | ((low: number, high: number) => string)>>)[aspect];
  if (!text) return { content: html`<p>${differs}</p>`, claims: [] };
  const dummy = trialOutcomes().filter(({ measure }) => measure === 'salt-20');
  const shares = dummy.map(({ placebo }) => Math.round(placebo.percent));
  const [sentence, claims]: [string, ClaimGroup] =
    typeof text === 'string'
      ? [text, [otherOptions[option]]]
      : [
          text(Math.min(...shares), Math.max(...shares)),
          dummy.map(({ sources }) => ({ sources, certainty: 'derived' as const })),
        ];
  return { content: [html`<p>${sentence}</p>`, renderSources(context, claims)], claims: [claims] };
}
