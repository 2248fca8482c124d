import { html } from 'lit';
import {
  licencesOn,
  medicines,
  otherOptions,
  statementsAbout,
  statusGroups,
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
import type { Query } from '../../shared/query.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { renderApproval } from '../../shared/render/approval.js';
import { renderBloodTests } from '../../shared/render/blood-tests.js';
import { doseText, renderDose } from '../../shared/render/dose.js';
import { renderSideEffects } from '../../shared/render/side-effects.js';
import { statementsOf } from '../../shared/render/paragraphs.js';
import { renderSources } from '../../shared/render/sources.js';
import { renderStatements, renderTopics } from '../../shared/render/statements.js';
import { processOf } from '../../shared/render/status-facts.js';
import { renderStatuses } from '../../shared/render/status.js';
import { renderTrials } from '../../shared/render/trials.js';

/** What was seen later, in short, and how long it takes to tell whether it works: the card has the rest. */
const later = (medicine: MedicineId): ReturnType<typeof statementsOf> => [
  ...statementsAbout('later-results', { medicine }).slice(0, 2),
  ...statementsOf(['guideline-time']),
];

/** What one option says under one aspect, and the claims that it rests on. */
export interface Cell {
  readonly draw: (context: RenderContext) => Part;
  readonly claims: readonly ClaimGroup[];
}

/** A medicine under one aspect, more briefly than on its card. */
export function medicineCell(query: Query, medicine: MedicineId, aspect: Aspect): Cell {
  const record = medicines[medicine];
  switch (aspect) {
    case 'what':
      return {
        draw: (context) => [renderApproval(context, medicine), renderTopics(context, medicine, 'contraindication')],
        claims: [licencesOn(medicine, query.day), topicClaims(medicine, 'contraindication')],
      };
    case 'taking':
      return { draw: (context) => renderDose(context, medicine), claims: [[record]] };
    case 'access': {
      const statuses = statusGroups(medicine, query.day, query.nations);
      const process = processOf(
        medicine,
        statuses.map(({ access }) => access),
      );
      return {
        draw: (context) => [renderStatuses(context, medicine), renderStatements(context, process)],
        claims: [...statusClaims(query, medicine), process],
      };
    }
    case 'trials':
      return {
        draw: (context) => [renderTrials(context, medicine), renderStatements(context, later(medicine))],
        claims: [...trialClaims(medicine, true), later(medicine)],
      };
    case 'effects':
      return {
        draw: (context) => [renderSideEffects(context, medicine), renderTopics(context, medicine, 'serious-risk')],
        claims: [sideEffectClaims(medicine), topicClaims(medicine, 'serious-risk')],
      };
    case 'monitoring':
      return { draw: (context) => renderBloodTests(context, medicine), claims: bloodTestClaims(medicine) };
    case 'pregnancy':
    case 'stopping':
      return { draw: (context) => renderTopics(context, medicine, aspect), claims: [topicClaims(medicine, aspect)] };
    case 'living': {
      const living = [record, ...statementsAbout('truth').filter(({ code }) => code === 'long-term')];
      return {
        draw: (context) => [
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
export function otherCell(option: OtherOption, aspect: Aspect): Cell {
  const results = trialOutcomes().filter(({ measure }) => measure === 'salt-20');
  const shares = results.map(({ placebo }) => Math.round(placebo.percent));
  const claims: Record<OtherOption, ClaimGroup> = {
    'no-treatment':
      aspect === 'trials' ? results.map(({ sources }) => ({ sources, derived: true })) : [otherOptions['no-treatment']],
    'other-care': [otherOptions['other-care']],
  };
  return {
    draw: (context) => {
      const { other, differs } = context.words.choice;
      const text = (other[option] as Partial<Record<Aspect, string | ((low: number, high: number) => string)>>)[aspect];
      if (!text) return html`<p>${differs}</p>`;
      return [
        html`<p>${typeof text === 'string' ? text : text(Math.min(...shares), Math.max(...shares))}</p>`,
        renderSources(context, claims[option]),
      ];
    },
    claims: [claims[option]],
  };
}
