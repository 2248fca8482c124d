import { html, nothing, type TemplateResult } from 'lit';
import type { MedicineId, Outcome } from '../../../data/index.js';
import { trialsOf } from '../claims-shown.js';
import type { RenderContext } from '../render-context.js';
import { doseText } from './dose.js';
import { withExpiryNotice } from './notices.js';
import { renderSources } from './sources.js';

/** Some of a hundred dots in rows of ten: a line too short to see, with round ends. */
const dots = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => {
    const place = from + index;
    return `M${(place % 10) * 10 + 5} ${Math.floor(place / 10) * 10 + 5}h.01`;
  }).join('');

/** One result: treated beside its own dummy-treatment group, those who did beside those who did not, per 100. */
function renderTrial(context: RenderContext, outcome: Outcome): TemplateResult {
  const { card } = context.words;
  const { medicine, trial, dose, week, measure, population, treated, placebo, observed } = outcome;
  const arm = (name: string, { percent, people }: Outcome['treated']): TemplateResult => {
    const did = Math.round(percent);
    return html`<li>
      ${card.group(people ? `${name} (${card.people(context.number(people))})` : name, did, 100 - did)}
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path class="did" d=${dots(0, did)} />
        <path d=${dots(did, 100)} />
      </svg>
    </li>`;
  };
  return html`<div class="trial">
    ${withExpiryNotice(
      context,
      html`<p class="strong">${card.measure[measure]}</p>
        <p>${card.trial(trial, doseText(context, dose), week)}</p>
        <ul class="arms" role="list">
          ${arm(medicine, treated)}${arm(card.dummy, placebo)}
        </ul>
        <p>
          ${card.population(population.minAge)} ${observed ? card.observed : nothing}
          ${population.people ? card.peopleInAll(context.number(population.people)) : nothing}
        </p>`,
      renderSources(context, [outcome]),
    )}
  </div>`;
}

/** @param usual Results with the usual dose, or with the others. */
export const renderTrials = (context: RenderContext, medicine: MedicineId, usual = true): TemplateResult[] =>
  trialsOf(medicine, usual).map((outcome) => renderTrial(context, outcome));
