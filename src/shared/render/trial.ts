import { html, nothing, type TemplateResult } from 'lit';
import { dataset, type Outcome } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { doseText } from './dose.js';
import { reference } from './reference.js';
import { cardWords, uiWords } from '../words.js';

/** Per 100 people, as a whole number. A share that somebody had is never told as none. */
export const per100 = (percent: number): number => (percent > 0 ? Math.max(1, Math.round(percent)) : 0);

/** Some of a hundred people in rows of ten, as one shape. */
const people = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => {
    const place = from + index;
    return `M${(place % 10) * 10 + 1.5} ${Math.floor(place / 10) * 10 + 5}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z`;
  }).join('');

/** A large number with its frame, and whose it is. */
export const share = (context: RenderContext, percent: number, group: string): TemplateResult =>
  html`<p><span class="number">${per100(percent)}</span> ${cardWords(context).in100} ${group}</p>`;

/** One group: the number above, a hundred people below, and those who did not. */
function arm(context: RenderContext, group: string, { percent, people: size }: Outcome['treated']): TemplateResult {
  const card = cardWords(context);
  const did = per100(percent);
  return html`<li>
    ${share(context, percent, group)}
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <path class="did" d=${people(0, did)} />
      <path class="did-not" d=${people(did, 100)} />
    </svg>
    <p class="meta">${card.didNot(100 - did)} ${size ? card.groupSize(context.number(size)) : nothing}</p>
  </li>`;
}

/** What one trial saw, beside its own dummy-treatment group and no other. */
export function trial(context: RenderContext, outcome: Outcome): TemplateResult {
  const card = cardWords(context);
  const ui = uiWords(context);
  const { medicine, dose, measure, observed, placebo, population, treated, week } = outcome;
  return html`<figure class="trial">
    <figcaption class="strong">
      ${context.state === 'expired' ? [ui.then(context.date(dataset.checked)), reference(context, [outcome])] : nothing}
      ${card.result[measure](context.durations.weeks(week))}
    </figcaption>
    <ul class="arms" role="list">
      ${arm(context, card.onMedicine(medicine), treated)}${arm(context, card.onDummy, placebo)}
    </ul>
    <p class="meta">
      ${
        population.maxAge
          ? card.inTrialUpTo(outcome.trial, doseText(context, dose), population.minAge, population.maxAge)
          : card.inTrial(outcome.trial, doseText(context, dose), population.minAge)
      }
      ${population.people ? card.allTogether(context.number(population.people)) : nothing}
      ${observed ? card.counted : nothing} ${reference(context, [outcome])}
    </p>
  </figure>`;
}

export const trials = (context: RenderContext, outcomes: readonly Outcome[]): Part =>
  outcomes.map((outcome) => trial(context, outcome));
