/** Template parts that elements show alike. They are given facts and words; they name no medicine. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  dataset,
  decides,
  licencesOn,
  medicineIds,
  sources,
  type Access,
  type Claim,
  type Decision,
  type Dose,
  type MedicineId,
  type Nation,
  type Source,
  type SourceId,
  type Statement,
  type StatementCode,
  type StatusGroup,
} from '../../data/index.js';
import type { Durations } from '../words/statements.js';
import type { Locale } from './locale.js';
import type { Query } from './query.js';

export type Part = TemplateResult | string | typeof nothing | readonly Part[];

/** One drawing of an element: what is asked, in whose words, and what has been cited so far. */
export interface RenderContext extends Locale, Query {
  readonly cited: Set<SourceId>;
}

/** The only way to an `href`: `https:` without credentials, or no link at all. Lit does not check the scheme. */
export const safeHref = (url: string): string | typeof nothing =>
  /^https:\/\/[\w.-]+(\/|$)/.test(url) ? url : nothing;

/** A link to a source; without a text of ours it is named in English. */
export function sourceLink(id: SourceId, text?: string): TemplateResult {
  const { publisher, about = '', url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang=${text ? nothing : 'en'}
    >${text ?? `${publisher} ${about}`.trim()}</a
  >`;
}

/** A real heading of the level that the page asks for, `deeper` levels below it. */
export function heading({ headingLevel }: RenderContext, text: string, deeper = 0): TemplateResult {
  switch (Math.min(headingLevel + deeper, 6)) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    case 5:
      return html`<h5>${text}</h5>`;
    default:
      return html`<h6>${text}</h6>`;
  }
}

export const section = (context: RenderContext, title: string, ...body: Part[]): TemplateResult =>
  html`<section>
    ${heading(context, title, 1)}
    <div class="body">${body}</div>
  </section>`;

export const list = (items: readonly Part[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** A link to a source, and the date that its page carries. */
function datedLink({ words, date }: RenderContext, id: SourceId): TemplateResult {
  const { published }: Source = sources[id];
  return html`${sourceLink(id)}, ${published ? date(published) : words.ui.undated}`;
}

/** Where some claims were read. */
export function cite(context: RenderContext, claims: readonly Claim[]): Part {
  const ids = new Set(claims.flatMap((claim) => claim.sources));
  for (const id of ids) context.cited.add(id);
  return html`<p class="cite">
    ${context.words.ui.sources}: ${[...ids].map((id, index) => html`${index ? '; ' : ''}${datedLink(context, id)}`)}
  </p>`;
}

/** What a reader opens; print opens it too. */
export const folded = (summary: string, content: Part): TemplateResult =>
  html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** Everything cited, with its date. */
export const sourceList = (context: RenderContext): TemplateResult =>
  folded(context.words.ui.sources, list([...context.cited].map((id) => datedLink(context, id))));

export const doseText = ({ words, number }: RenderContext, { mg, timesADay }: Dose): string =>
  words.terms.dose[timesADay === 2 ? 'twice' : 'once'](`${number(mg)} mg`);

/** Some statements, each a paragraph. */
export const sentences = (
  context: RenderContext,
  statements: readonly (Statement & { code: StatementCode })[],
): TemplateResult[] =>
  statements.map(({ code, values = {} }) => {
    const phrase = context.words.statements[code] as
      string | ((numbers: Record<string, number>, durations: Durations) => string);
    return html`<p>${typeof phrase === 'string' ? phrase : phrase(values, context.durations)}</p>`;
  });

/** Some statements, and where they were read. */
export const told = (context: RenderContext, statements: readonly (Statement & { code: StatementCode })[]): Part => [
  sentences(context, statements),
  cite(context, statements),
];

/** A shape for each meaning, so that colour is never alone. Drawn in a 20 × 20 box. */
const unsure = 'm10 1 9 9-9 9-9-9zM10 6v5M10 13.5v.5';
const shapes: Record<Access | 'appeal', string> = {
  nhs: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m4 0 3 3 5-6',
  'not-nhs': 'M2 2h16v16H2zM6 10h8',
  undecided: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m8-5v5l3 3',
  unconfirmed: unsure,
  'none-recorded': unsure,
  'not-licensed-yet': unsure,
  appeal: 'M6 10h8m-3-3 3 3-3 3',
};

export const icon = (access: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon ${access}" viewBox="0 0 20 20" aria-hidden="true"><path d=${shapes[access]} /></svg>`;

/** Who took a step, and the number of the guidance as a link to it. */
export const decidedBy = ({ words }: RenderContext, { body, guidance, sources }: Decision): Part =>
  html`${words.terms.body[body]}${guidance ? html`, ${sourceLink(sources[0], guidance)}` : nothing}`;

/** What one or more nations say of a medicine: shape, words, body or guidance, date, condition, source. */
export function statusLine(
  context: RenderContext,
  { nations, outcome, access, decision, decisions, overdue }: StatusGroup,
): TemplateResult {
  const { status, terms } = context.words;
  const decided = access === 'nhs' || access === 'not-nhs';
  return html`<div class="status">
    ${icon(access)}
    <div>
      <p>${context.list(nations.map((nation) => terms.nation[nation]))}</p>
      ${dated(
        context,
        html`<p class="strong">${status.outcome[outcome]}</p>
          ${decided && decision ? html`<p>${decidedBy(context, decision)}, ${context.date(decision.when)}</p>` : nothing}
          <p>
            ${
              decision?.expected
                ? (overdue ? status.overdue : status.expected)(context.date(decision.expected))
                : context.state === 'expired'
                  ? status.accessThen
                  : status.access[access]
            }
            ${decision?.conditions?.map((condition) => status.condition[condition])}
          </p>`,
        [decided ? nothing : lookUpLine(context, nations[0]), cite(context, decisions)],
      )}
    </div>
  </div>`;
}

/** The options in one balanced line each, but the one that the reader is already reading about. */
export const optionList = ({ words: { card }, day }: RenderContext, told?: MedicineId): TemplateResult =>
  list([
    ...medicineIds.filter((id) => id !== told && licencesOn(id, day).length).map((id) => card.otherMedicine(id)),
    card.otherCare,
    card.noTreatment,
  ]);

/** On a translation that nobody has checked: that it is a draft, and the way to English and back. */
export function draftNotice({ lang, words: { ui } }: Locale, shown: Locale, change: () => void): Part {
  if (lang === 'en' || dataset.translations[lang]) return nothing;
  const draft = shown.lang === lang;
  return html`<div class="notice" lang=${lang}>
    ${draft ? html`<p>${ui.draft}</p>` : nothing}
    <button type="button" @click=${change}>${draft ? ui.readEnglish : ui.readTranslation}</button>
  </div>`;
}

/** Before all else: which day is shown, and that old facts are old. */
export const notices = ({ words: { ui }, date, asOf, state }: RenderContext): Part => [
  asOf && asOf < dataset.checked ? html`<p class="strong">${ui.asOf(date(asOf))}</p>` : nothing,
  state === 'expired' ? html`<p class="notice">${ui.expired(date(dataset.checked))}</p>` : nothing,
];

/** A status or a number with its links: these come first once the facts have expired, and it is told as past. */
export const dated = (context: RenderContext, told: Part, links: Part): Part =>
  context.state === 'expired'
    ? [links, html`<p>${context.words.ui.then(context.date(dataset.checked))}</p>`, told]
    : [told, links];

/** Where to look for a decision that is not here. */
export const lookUpLine = ({ words: { status } }: RenderContext, nation: Nation): TemplateResult =>
  html`<p>${status.lookUp} ${sourceLink(decides[nation].lookUp)}.</p>`;

/** Who stands behind the facts, and how old they are. */
export function colophon({ words: { ui }, date, list: join, state }: RenderContext): TemplateResult {
  const { approval, checked, feedback, funding, reviewBy, version } = dataset;
  return html`<footer>
    ${folded(
      ui.about,
      list([
        ui.publisher,
        ui.chosen,
        ui.certaintyMeans,
        approval ? ui.approvedBy(approval.name, approval.role, date(approval.on)) : ui.notApproved,
        funding ? (funding.length ? ui.fundedBy(join(funding)) : ui.notFunded) : ui.fundingNotStated,
        feedback ? html`<a href=${safeHref(feedback)}>${ui.feedback}</a>` : ui.noFeedback,
        ui.version(version),
      ]),
    )}
    <p class=${state === 'current' ? nothing : 'notice'}>
      ${(state === 'current' ? ui.checked : ui.due)(date(checked), date(reviewBy))}
    </p>
  </footer>`;
}

/** The records of one medicine. */
export const of = <Fact extends { readonly medicine: MedicineId }>(
  facts: readonly Fact[],
  medicine: MedicineId,
): Fact[] => facts.filter((fact) => fact.medicine === medicine);
