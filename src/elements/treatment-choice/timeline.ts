/** What happens when on a medicine, from before the start to after stopping. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  answerClaims,
  bloodTests,
  headline,
  medicines,
  moments,
  recordsOf,
  statementsAt,
  type BloodTest,
  type BloodTestId,
  type Claim,
  type MedicineId,
  type Moment,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { uncapital } from '../../shared/capital.js';
import { doseText } from '../../shared/render/dose.js';
import { paragraphs, statementsOf } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { renderHeading } from '../../shared/render/structure.js';
import { answersWords, cardWords, termsWords, timelineWords } from '../../shared/words.js';

/** The times of blood tests by the moment at which they stand. */
const momentOf = { before: 'before', 'week-4': 'week-4', 'week-12': 'week-12', routine: 'later' } as const;

const testsAt = (medicine: MedicineId, moment: Moment): BloodTest[] =>
  recordsOf<BloodTest>(bloodTests(), medicine).filter(({ times }) => times.some((time) => momentOf[time] === moment));

const statementsOn = (medicine: MedicineId, moment: Moment): ReturnType<typeof statementsOf> =>
  statementsOf(statementsAt[moment] ?? [], medicine);

export const timelineClaims = (medicine: MedicineId): Pick<Claim, 'sources'>[] =>
  moments.flatMap((moment) => [...statementsOn(medicine, moment), ...testsAt(medicine, moment)]);

/** What stands at one moment; nothing where nothing was read. */
function at(context: RenderContext, medicine: MedicineId, moment: Moment): Part {
  const answers = answersWords(context);
  const card = cardWords(context);
  const terms = termsWords(context);
  const tests = testsAt(medicine, moment);
  const statements = statementsOn(medicine, moment);
  const isResult = moment === `week-${String(headline(medicine).week)}`;
  if (moment !== 'start' && !isResult && !tests.length && !statements.length) return nothing;
  return [
    moment === 'start'
      ? html`<p>
          ${card.takes[medicines[medicine].form](doseText(context, medicines[medicine].dose))}
          ${reference(context, [medicines[medicine]])}
        </p>`
      : nothing,
    tests.length
      ? html`<p>
          ${timelineWords(context).bloodTests(context.list(tests.map(({ test }) => uncapital(terms.bloodTest[test as BloodTestId]))))}
          ${reference(context, tests)}
        </p>`
      : nothing,
    isResult
      ? html`<p>${answers[medicine]['how-well']} ${reference(context, answerClaims(medicine, 'how-well'))}</p>`
      : nothing,
    paragraphs(context, statements),
  ];
}

export function timeline(context: RenderContext, medicine: MedicineId): TemplateResult {
  const told = timelineWords(context);
  const shown = moments
    .map((moment) => ({ moment, content: at(context, medicine, moment) }))
    .filter(({ content }) => content !== nothing);
  return html`${renderHeading(context, told.heading, 2)}
    <ol class="timeline" role="list">
      ${shown.map(
        ({ moment, content }) =>
          html`<li>
            <p class="strong">${told.moment[moment]}</p>
            ${content}
          </li>`,
      )}
    </ol>`;
}
