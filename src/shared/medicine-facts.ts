/** What is told of one medicine, whichever element tells it: each part with its sources. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  bands,
  bloodTests,
  licencesOn,
  medicines,
  severity,
  sideEffects,
  statementsAbout,
  statusGroups,
  support,
  trialOutcomes,
  unknowns,
  type BloodTest,
  type BloodTestId,
  type EffectId,
  type Medicine,
  type MedicineId,
  type Outcome,
  type SideEffect,
  type Topic,
} from '../../data/index.js';
import {
  cite,
  dated,
  doseText,
  list,
  of,
  sourceLink,
  statusLine,
  told,
  type Part,
  type RenderContext,
} from './parts.js';

/** What is known on some topics; where UK information was not found, that. */
export const topicFacts = (context: RenderContext, medicine: MedicineId, ...topics: Topic[]): Part => [
  told(
    context,
    topics.flatMap((topic) => statementsAbout(topic, { medicine })),
  ),
  unknownFacts(context, medicine, ...topics),
];

/** That something was looked for and not found for readers in the UK, where that is so. */
export const unknownFacts = (context: RenderContext, medicine: MedicineId | undefined, ...topics: Topic[]): Part =>
  unknowns().some((unknown) => unknown.medicine === medicine && topics.includes(unknown.topic))
    ? html`<p>${context.words.card.unknown(medicine!)}</p>`
    : nothing;

/** What the condition is, and what counts as severe. */
export const conditionFacts = (context: RenderContext): Part => [
  html`<p>
    ${context.words.choice.condition} ${context.words.status.severeMeans}
    ${sourceLink(support.condition, context.words.choice.support.condition)}
  </p>`,
  cite(context, [severity]),
];

export function approvalFacts(context: RenderContext, medicine: MedicineId): Part {
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
    cite(context, licences),
  ];
}

export const statusFacts = (context: RenderContext, medicine: MedicineId): Part =>
  statusGroups(medicine, context.day, context.nations).map((group) => statusLine(context, group));

export function doseFacts(context: RenderContext, medicine: MedicineId): Part {
  const { card, terms } = context.words;
  const record: Medicine = medicines[medicine];
  return [
    html`<p>${terms.form[record.form]}. ${card.usualDose(doseText(context, record.dose))}</p>`,
    cite(context, [record]),
  ];
}

/** Some of a hundred dots in rows of ten: a line too short to see, with round ends. */
const dots = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => {
    const place = from + index;
    return `M${(place % 10) * 10 + 5} ${Math.floor(place / 10) * 10 + 5}h.01`;
  }).join('');

/** One result: treated beside its own dummy-treatment group, those who did beside those who did not, per 100. */
function trialResult(context: RenderContext, outcome: Outcome): TemplateResult {
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
    ${dated(
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
      cite(context, [outcome]),
    )}
  </div>`;
}

/** @param usual Results with the usual dose, or with the others. */
export const trialFacts = (context: RenderContext, medicine: MedicineId, usual = true): TemplateResult[] =>
  of(trialOutcomes(), medicine)
    .filter(({ dose }) => (dose.mg === medicines[medicine].dose.mg) === usual)
    .map((outcome) => trialResult(context, outcome));

export function effectFacts(context: RenderContext, medicine: MedicineId): Part {
  const { card, terms } = context.words;
  const effects = of<SideEffect>(sideEffects(), medicine);
  const named = (names: readonly string[]): string => context.list(names.map((name) => terms.effect[name as EffectId]));
  return [
    effects.map(
      ({ band, effects: names, getHelp }) =>
        html`<p>
          <span class="strong"
            >${band === 'no-number' ? terms.bandWithoutNumber : band === 'not-stated' ? terms.bandNotStated : terms.band[band](100 / bands[band].oneIn)}:</span
          >
          ${names === 'unknown' ? card.effectUnknown : named(names) || card.noneListed}.
          ${getHelp ? card.getHelp(named(getHelp)) : nothing}
        </p>`,
    ),
    cite(context, effects),
  ];
}

export function testFacts(context: RenderContext, medicine: MedicineId): Part {
  const { terms } = context.words;
  const tests = of<BloodTest>(bloodTests(), medicine);
  return [
    list(
      tests.map(
        ({ test, times }) =>
          `${terms.bloodTest[test as BloodTestId]}: ${context.list(times.map((time) => terms.checkTime[time]))}`,
      ),
    ),
    cite(context, tests),
    topicFacts(context, medicine, 'monitoring'),
  ];
}
