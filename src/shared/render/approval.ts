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
export const conditionText = ({ words: { choice, status } }: RenderContext): Part =>
  html`${choice.condition} ${status.severeMeans} ${sourceLink(support.condition, choice.support.condition)}`;

/** The same, and where it was read. */
export const renderCondition = (context: RenderContext): Part => [
  html`<p>${conditionText(context)}</p>`,
  renderSources(context, [severity]),
];
