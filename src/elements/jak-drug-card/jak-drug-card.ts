import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  recordsOf,
  answerClaims,
  bloodTests,
  deal,
  headline,
  leaflets,
  licencesOn,
  medicineIds,
  medicines,
  otherOptions,
  sideEffectReporting,
  sources,
  statementsAbout,
  statusGroups,
  support,
  trialOutcomes,
  dataset,
  type BloodTest,
  type BloodTestId,
  type CardSection,
  type Claim,
  type Medicine,
  type MedicineId,
  type MedicineRecord,
  type StatusGroup,
  type Nation,
  type Outcome,
  type Source,
  type SourceId,
} from '../../../data/index.js';
import { JakElement } from '../../shared/jak-element.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { doseText } from '../../shared/render/dose.js';
import { safeHref, sourceLink } from '../../shared/render/link.js';
import { bulletList, disclosure, renderHeading } from '../../shared/render/structure.js';
import { type HeadingLevel, type MedicineName, type Query, headingLevelConverter } from '../../shared/query.js';
import { fold } from '../../shared/render/fold.js';
import { harmCounts, harmSummary, helpNeeded, sideEffectGroups } from '../../shared/render/harms.js';
import { paragraphs, statementsOf } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { renderThen, sentenceWithSources, statusClaims, statusDepth } from '../../shared/render/status-depth.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { iconOf, outcomeText, toneOf } from '../../shared/render/status-pill.js';
import { share, trials } from '../../shared/render/trial.js';
import { kit } from '../../shared/styles/kit.styles.js';
import { styles } from './jak-drug-card.styles.js';
import { sectionClaims, sectionsOf, type Section } from './sections.js';

/**
 * One medicine whole. First its name and NHS status, then three panels of one size: does it work, what can it do to me,
 * what is the deal. Then sections that unfold, in a fixed order, each below an answer that is true by itself; serious
 * risks and pregnancy stand open. It never says whether a medicine suits a person, and never sets one beside another.
 *
 * @summary All the facts about one medicine.
 * @tagname jak-drug-card
 * @slot - Shown instead of the facts where an attribute is unknown, and before the script has run.
 */
export class JakDrugCard extends JakElement {
  static override styles = [...JakElement.styles, kit, styles];
  protected static override readonly needsMedicine = true;

  /** The medicine, generic or brand name, any case: `baricitinib`, `Litfulo`. Needed. */
  @property({ attribute: 'drug', reflect: true }) drug?: MedicineName | undefined;
  /** One nation's NHS status. Absent: all four. */
  @property({ attribute: 'nation', reflect: true }) nation?: Nation | undefined;
  /** The level of the heading. Absent: 3. */
  @property({ attribute: 'heading-level', reflect: true, converter: headingLevelConverter })
  headingLevel?: HeadingLevel | undefined;

  protected override renderContent(context: RenderContext): TemplateResult {
    const medicine = context.medicine!;
    const { card } = context.words;
    const licensed = isLicensed(context);
    return html`
      ${head(context)}
      ${
        licensed
          ? [
              html`<div class="panels">${worksPanel(context)}${harmsPanel(context)}${dealPanel(context)}</div>`,
              html`<div>
                ${sectionsOf(medicine).map((section) => renderSection(context, section))}
                ${fold(context, card.access.title, card.access.answer, () => access(context))}
              </div>`,
            ]
          : html`<div class="panels two">${classPanel(context)}${dealPanel(context)}</div>`
      }
      ${foot(context, licensed)}
    `;
  }

  protected override claims(query: Query): readonly Pick<Claim, 'sources'>[] {
    return claimsOf(query);
  }
}

const isLicensed = ({ medicine, day }: Query): boolean => licencesOn(medicine!, day).length > 0;

/** Before a licence, only what is true of all JAK inhibitors. */
const classRisks = (): Claim[] => statementsOf(['class-risks']);

/** What the panel of harms rests on. */
const summaryClaims = (medicine: MedicineId): readonly Claim[] => [
  ...answerClaims(medicine, 'side-effects'),
  ...answerClaims(medicine, 'serious-risks'),
];

/** Who the card is for: what severe means, and what the guideline says. */
const forWhom = ({ medicine }: Query): ReturnType<typeof statementsAbout> => [
  ...statementsAbout('condition', { medicine }),
  ...statementsOf(['guideline-2025']),
];

const orSupport = statementsOf.bind(undefined, ['no-treatment-is-ok', 'if-you-cannot-take-one', 'your-choice']);

/** In the order of the card. */
function claimsOf(query: Query): readonly Pick<Claim, 'sources'>[] {
  const medicine = query.medicine!;
  const record: Medicine = medicines[medicine];
  const licensed = isLicensed(query);
  return [
    ...licencesOn(medicine, query.day),
    ...(licensed ? [...statementsAbout('leaflet', { medicine }), headline(medicine)] : classRisks()),
    ...(licensed ? summaryClaims(medicine) : []),
    ...statementsOf(deal),
    ...(licensed ? sectionsOf(medicine).flatMap((section) => sectionClaims(medicine, section)) : []),
    ...(licensed ? [record] : []),
    ...(licensed ? query.nations.flatMap((nation) => statusClaims(query, medicine, nation)) : []),
    ...(licensed ? forWhom(query) : []),
    ...orSupport(),
    otherOptions['other-care'],
  ];
}

/** What the NHS says, each answer once with the nations that say so: who decided when stands further down. */
function answers(context: RenderContext): StatusGroup[][] {
  const groups = new Map<string, StatusGroup[]>();
  for (const group of statusGroups(context.medicine!, context.day, context.nations)) {
    const text = outcomeText(context, group);
    groups.set(text, [...(groups.get(text) ?? []), group]);
  }
  return [...groups.values()];
}

/** Name, form, dose and age; the NHS status in a pill for each answer; and what the card cannot tell. */
function head(context: RenderContext): TemplateResult {
  const { card, terms } = context.words;
  const medicine = context.medicine!;
  const record: Medicine = medicines[medicine];
  const licences = licencesOn(medicine, context.day);
  const leaflet = statementsAbout('leaflet', { medicine });
  return html`<header>
    ${renderHeading(context, medicineName(medicine))}
    <p>
      ${
        licences.length
          ? [
              card.takes[record.form](doseText(context, record.dose)),
              ' ',
              licences.map(({ minAge }) => card.approvedFrom(minAge)),
            ]
          : card.notApprovedOn(context.date(context.day))
      }
      ${reference(context, licences)}
    </p>
    <ul class="pills" role="list">
      ${answers(context).map((groups) => {
        const [first] = groups as [StatusGroup];
        const nations = groups.flatMap((group) => group.nations.map((nation) => terms.nation[nation]));
        return html`<li class="pill ${toneOf(first)}">
          ${iconOf(first)}<span>${card.inNations(context.list(nations), outcomeText(context, first))}</span>
        </li>`;
      })}
    </ul>
    ${
      licences.length && leaflet.length
        ? html`<div class="wait missing">
            ${fold(context, card.leafletMissing.title, card.leafletMissing.answer, () => paragraphs(context, leaflet))}
          </div>`
        : nothing
    }
  </header>`;
}

function access(context: RenderContext): Part {
  const { card, terms } = context.words;
  const medicine = context.medicine!;
  return [
    context.nations.map(
      (nation) =>
        html`<div>
          <p class="strong">${terms.nation[nation]}</p>
          ${renderThen(context, nation)} ${sentenceWithSources(context, medicine, nation)}
          ${statusDepth(context, medicine, nation)}
        </div>`,
    ),
    licencesOn(medicine, context.day).map(
      (licence) =>
        html`<p>
          ${card.approvedSince(medicineName(medicine), licence.minAge, context.date(licence.when))}
          ${card.approvedMeans} ${reference(context, [licence])}
        </p>`,
    ),
    paragraphs(context, forWhom(context)),
  ];
}

const panel = (context: RenderContext, title: string, content: Part): TemplateResult =>
  html`<div class="panel">${renderHeading(context, title, 1)} ${content}</div>`;

/** One result with the usual dose, and beside it, at the same size, that of its own dummy-treatment group. */
function worksPanel(context: RenderContext): TemplateResult {
  const { card, ui } = context.words;
  const medicine = context.medicine!;
  const outcome = headline(medicine);
  return panel(
    context,
    card.works.title,
    html`${context.state === 'expired' ? html`<p>${ui.then(context.date(dataset.checked))} ${reference(context, [outcome])}</p>` : nothing}
      <div class="pair">
        ${share(context, outcome.treated.percent, card.onMedicine(medicine))}
        ${share(context, outcome.placebo.percent, card.onDummy)}
      </div>
      <p>
        ${card.works.means[outcome.measure](context.durations.weeks(outcome.week))} ${reference(context, [outcome])}
      </p>`,
  );
}

const harmsPanel = (context: RenderContext): TemplateResult =>
  panel(
    context,
    context.words.card.harms.title,
    harmSummary(context, context.medicine!, reference(context, summaryClaims(context.medicine!))),
  );

const classPanel = (context: RenderContext): TemplateResult =>
  panel(context, context.words.card.harms.title, paragraphs(context, statementsOf(['class-risks'])));

/** What it means to take it: on every card, in this order. */
function dealPanel(context: RenderContext): TemplateResult {
  const told = context.words.card.deal;
  const codes = deal.filter((code): code is keyof typeof told & (typeof deal)[number] => code in told);
  return panel(
    context,
    told.title,
    bulletList(
      codes.map((code, index) =>
        index === codes.length - 1 ? html`${told[code]} ${reference(context, statementsOf(codes))}` : told[code],
      ),
    ),
  );
}

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
      <p>
        ${otherBrands.length ? card.otherBrands(context.list(otherBrands)) : nothing} ${emc.map(sourceTitle)}
        ${sourceLink(leaflets['northern-ireland'], card.leafletNorthernIreland)}
      </p>`;
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
function renderSection(context: RenderContext, section: Section): TemplateResult {
  const { card, answers, ui } = context.words;
  const medicine = context.medicine!;
  const { id, statements, more } = section;
  const open = id === 'serious-risks' || id === 'pregnancy';
  const first = (): Part => facts[id]?.(context) ?? nothing;
  const counts = id === 'serious-risks' ? harmCounts(context, medicine) : nothing;
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
      more.length || counts !== nothing
        ? disclosure(
            context,
            card.harms.more,
            () => html`<div class="inside">${counts} ${paragraphs(context, more)}</div>`,
          )
        : nothing,
    ],
    { open },
  );
  return open ? html`<div class="told">${row}</div>` : row;
}

const buttonLink = (id: SourceId, text: string): TemplateResult => {
  const { url }: Source = sources[id];
  return html`<a class="button" href=${safeHref(url)} hreflang="en">${text}</a>`;
};

/** The leaflet, Yellow Card, and what else somebody can do. */
function foot(context: RenderContext, licensed: boolean): TemplateResult {
  const { card } = context.words;
  const { summary } = medicines[context.medicine!];
  return html`<div class="foot">
    ${
      licensed
        ? html`${buttonLink(leaflets['great-britain'], card.readLeaflet(summary.searchTerm))}
          ${buttonLink(sideEffectReporting, card.reportEffect)}`
        : nothing
    }
    <details class="others">
      <summary class="button">${card.others.title}</summary>
      <div class="inside">${context.deep ? otherWays(context, licensed) : nothing}</div>
    </details>
  </div>`;
}

/** No treatment, other medicines, other care and support. */
function otherWays(context: RenderContext, licensed: boolean): Part {
  const { others } = context.words.card;
  const medicine = context.medicine!;
  const { summary } = medicines[medicine];
  const questions = 'questions' in summary ? summary.questions : undefined;
  const offered = medicineIds.filter((id: MedicineId) => id !== medicine && licencesOn(id, context.day).length);
  const names = context.list(offered.map(medicineName));
  return [
    paragraphs(context, orSupport()),
    offered.length ? html`<p>${offered.length > 1 ? others.medicines(names) : others.medicine(names)}</p>` : nothing,
    html`<p>${others.care} ${reference(context, [otherOptions['other-care']])}</p>`,
    bulletList([
      sourceLink(support['peer-support'], others.support),
      sourceLink(support.stories, others.stories),
      ...(questions && licensed ? [sourceLink(questions, others.questions(medicine))] : []),
    ]),
  ];
}

/** A product's own page, by its title, which is in English. */
const sourceTitle = (id: SourceId): TemplateResult => {
  const { title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang="en">${title}</a>. `;
};

declare global {
  interface HTMLElementTagNameMap {
    'jak-drug-card': JakDrugCard;
  }
}
