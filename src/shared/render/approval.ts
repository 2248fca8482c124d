import { html } from 'lit';
import { type MedicineId, licencesOn, severity, support } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { sourceLink } from './link.js';
import { renderSources } from './sources.js';

export function renderApproval(context: RenderContext, medicine: MedicineId): Part {
  const { status } = context.words;
  const licences = licencesOn(medicine, context.day);
  return [
    html`<p>
      ${
        licences.length
          ? licences.map(({ minAge, when }) => `${status.approved(minAge)} ${status.approvedOn(context.date(when))}.`)
          : status.notApproved
      }
    </p>`,
    renderSources(context, licences),
  ];
}

/** What the condition is, and what counts as severe. */
export const renderCondition = (context: RenderContext): Part => [
  html`<p>
    ${context.words.choice.condition} ${context.words.status.severeMeans}
    ${sourceLink(support.condition, context.words.choice.support.condition)}
  </p>`,
  renderSources(context, [severity]),
];
