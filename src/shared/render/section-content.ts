/** What is known in one section on a medicine, below the answer of its card and in a cell of the comparison. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  recordsOf,
  bloodTests,
  leaflets,
  medicines,
  sources,
  trialOutcomes,
  type BloodTest,
  type BloodTestId,
  type CardSection,
  type Medicine,
  type MedicineRecord,
  type Outcome,
  type Source,
  type SourceId,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import type { Section } from '../sections.js';
import { doseText } from './dose.js';
import { countedHarms, harmCounts, helpNeeded, sideEffectGroups } from './harms.js';
import { safeHref, sourceLink } from './link.js';
import { paragraphs } from './paragraphs.js';
import { reference } from './reference.js';
import { bulletList, disclosure } from './structure.js';
import { trials } from './trial.js';
import { cardWords, termsWords } from '../words.js';

/** What stands in a section beside its statements. */
const facts: Partial<Record<CardSection, (context: RenderContext) => Part>> = {
  'how-well': (context) => [trials(context, outcomes(context, true)), html`<p>${cardWords(context).noComparison}</p>`],
  'side-effects': (context) => sideEffectGroups(context, context.medicine!),
  tests: testFacts,
  taking: (context) => {
    const card = cardWords(context);
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
  const card = cardWords(context);
  const terms = termsWords(context);
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

/** Everything in a section on the medicine of the context; nothing where nothing is known. */
export function sectionContent(context: RenderContext, { id, statements, more }: Section): Part {
  const card = cardWords(context);
  const medicine = context.medicine!;
  const first = facts[id]?.(context) ?? nothing;
  if (!statements.length && !more.length && first === nothing) return nothing;
  const isCounted = id === 'serious-risks' && countedHarms(medicine).length > 0;
  const lower = id === 'how-well' ? outcomes(context, false) : [];
  return [
    first,
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
  ];
}

/** A product's own page, by its title, which is in English. */
const sourceTitle = (id: SourceId): TemplateResult => {
  const { title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang="en">${title}</a>`;
};
