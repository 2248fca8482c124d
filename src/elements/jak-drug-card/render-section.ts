import { html, nothing, type TemplateResult } from 'lit';
import {
  recordsOf,
  bloodTests,
  leaflets,
  medicines,
  sources,
  trialOutcomes,
  dataset,
  type BloodTest,
  type BloodTestId,
  type CardSection,
  type Medicine,
  type MedicineRecord,
  type Outcome,
  type Source,
  type SourceId,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { doseText } from '../../shared/render/dose.js';
import { safeHref, sourceLink } from '../../shared/render/link.js';
import { bulletList, disclosure, renderHeading } from '../../shared/render/structure.js';
import { fold } from '../../shared/render/fold.js';
import { countedHarms, harmCounts, helpNeeded, sideEffectGroups } from '../../shared/render/harms.js';
import { paragraphs } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { trials } from '../../shared/render/trial.js';
import type { Section } from './sections.js';

/** What stands in a section beside its statements. */
const facts: Partial<Record<CardSection, (context: RenderContext) => Part>> = {
  'how-well': (context) => [trials(context, outcomes(context, true)), html`<p>${context.words.card.noComparison}</p>`],
  'side-effects': (context) => sideEffectGroups(context, context.medicine!),
  tests: testFacts,
  taking: (context) => {
    const { card } = context.words;
    const record: Medicine = medicines[context.medicine!];
    const { emc, otherBrands }: MedicineRecord['summary'] = medicines[context.medicine!].summary;
    return html`<p>
        ${card.does(context.list(record.targets.map((target) => (target === 'TEC' ? card.tecFamily : target))))}
        ${card.takes[record.form](doseText(context, record.dose))} ${reference(context, [record])}
      </p>
      ${otherBrands.length ? html`<p>${card.otherBrands(context.list(otherBrands))}</p>` : nothing}
      ${bulletList([...emc.map(sourceTitle), sourceLink(leaflets['northern-ireland'], card.leafletNorthernIreland)])}`;
  },
};

const outcomes = ({ medicine }: RenderContext, usual: boolean): Outcome[] =>
  recordsOf(trialOutcomes(), medicine!).filter(({ dose }) => (dose.mg === medicines[medicine!].dose.mg) === usual);

/** Which blood tests, and when. */
function testFacts(context: RenderContext): Part {
  const { card, terms } = context.words;
  const tests = recordsOf<BloodTest>(bloodTests(), context.medicine!);
  return tests.length
    ? html`${bulletList(
          tests.map(({ test, times }) =>
            card.testTimes(
              terms.bloodTest[test as BloodTestId],
              context.list(times.map((time) => terms.checkTime[time])),
            ),
          ),
        )}
        <p>${reference(context, tests)}</p>`
    : nothing;
}

/** Below an answer, what it rests on and the rest; where nothing is known, the answer alone. */
export function renderSection(context: RenderContext, section: Section): TemplateResult {
  const { card, answers, ui } = context.words;
  const medicine = context.medicine!;
  const { id, statements, more } = section;
  const open = id === 'serious-risks' || id === 'pregnancy';
  const first = (): Part => facts[id]?.(context) ?? nothing;
  const isCounted = id === 'serious-risks' && countedHarms(medicine).length > 0;
  const lower = id === 'how-well' ? outcomes(context, false) : [];
  const answer = answers[medicine][id];
  if (!statements.length && !more.length && first() === nothing)
    return html`<div class="fold bare">
      ${renderHeading(context, card.section[id], 1)}
      <p>${answer}</p>
    </div>`;
  const row = fold(
    context,
    card.section[id],
    context.state === 'expired' && id === 'how-well' ? `${ui.then(context.date(dataset.checked))} ${answer}` : answer,
    () => [
      first(),
      paragraphs(context, statements),
      id === 'serious-risks' ? helpNeeded(context, medicine) : nothing,
      lower.length ? disclosure(context, card.lowerDose, () => trials(context, lower)) : nothing,
      more.length || isCounted
        ? disclosure(
            context,
            card.harms.more,
            () =>
              html`<div class="inside">
                ${isCounted ? harmCounts(context, medicine) : nothing} ${paragraphs(context, more)}
              </div>`,
          )
        : nothing,
    ],
    { open },
  );
  return open ? html`<div class="told">${row}</div>` : row;
}

/** A product's own page, by its title, which is in English. */
const sourceTitle = (id: SourceId): TemplateResult => {
  const { title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang="en">${title}</a>`;
};
