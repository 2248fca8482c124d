/** Template parts that elements show alike. They are given facts and words; they name no medicine. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  dataset,
  decides,
  freshness,
  licencesOn,
  medicineIds,
  sources,
  type Access,
  type Claim,
  type Dose,
  type MedicineId,
  type Source,
  type SourceId,
  type Statement,
  type StatementCode,
  type StatusGroup,
} from '../../data/index.js';
import type { Request } from './attributes.js';
import type { Speech } from './language.js';

export type Part = TemplateResult | string | typeof nothing | readonly Part[];

/** One drawing of an element: what is asked, in whose words, and what has been cited so far. */
export interface Telling extends Speech, Request {
  readonly cited: Set<SourceId>;
}

/** The only way to an `href`: `https:` without credentials, or no link at all. Lit does not check the scheme. */
export const safeHref = (url: string): string | typeof nothing =>
  /^https:\/\/[\w.-]+(\/|$)/.test(url) ? url : nothing;

/** A link to a source; without a text of ours it is named in English. */
export function sourceLink(id: SourceId, text?: string): TemplateResult {
  const { publisher, url } = sources[id];
  return html`<a href=${safeHref(url)} lang=${text ? nothing : 'en'}>${text ?? publisher}</a>`;
}

/** A real heading of the level that the page asks for, `deeper` levels below it. */
export function heading({ level }: Telling, text: string, deeper = 0): TemplateResult {
  switch (Math.min(level + deeper, 6)) {
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

export const section = (t: Telling, title: string, ...body: Part[]): TemplateResult =>
  html`<section>
    ${heading(t, title, 1)}
    <div class="body">${body}</div>
  </section>`;

export const list = (items: readonly Part[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const published = ({ words, date }: Telling, id: SourceId): string => {
  const source: Source = sources[id];
  return source.published ? date(source.published) : words.ui.undated;
};

/** Where some claims were read and how sure they are: the surest first. */
export function cite(t: Telling, claims: readonly Claim[]): Part {
  return (['primary', 'secondary', 'derived'] as const).map((certainty) => {
    const ids = new Set(claims.flatMap((claim) => (claim.certainty === certainty ? claim.sources : [])));
    for (const id of ids) t.cited.add(id);
    return ids.size
      ? html`<p class="cite">
          ${t.words.terms.certainty[certainty]}:
          ${[...ids].map((id, index) => html`${index ? '; ' : ''}${sourceLink(id)}, ${published(t, id)}`)}
        </p>`
      : nothing;
  });
}

/** Everything cited, with its date: closed on screen, open in print. */
export const sourceList = (t: Telling): TemplateResult =>
  html`<details>
    <summary>${t.words.ui.sources}</summary>
    ${list([...t.cited].map((id) => html`${sourceLink(id)}, ${published(t, id)}`))}
    <p>${t.words.ui.certaintyMeans}</p>
  </details>`;

export const doseText = ({ words, number }: Telling, { mg, timesADay }: Dose): string =>
  words.terms.dose(`${number(mg)} mg`, timesADay);

/** Some statements, each a paragraph with its numbers rounded to whole ones, and where they were read. */
export const told = (t: Telling, statements: readonly (Statement & { code: StatementCode })[]): Part => [
  statements.map(({ code, values = {} }) => {
    const phrase = t.words.statements[code] as string | ((numbers: Record<string, number>) => string);
    const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value)]));
    return html`<p>${typeof phrase === 'string' ? phrase : phrase(numbers)}</p>`;
  }),
  cite(t, statements),
];

/** A shape for each meaning, so that colour is never alone. Drawn in a 20 × 20 box. */
const unsure = 'm10 1 9 9-9 9-9-9zM10 6v5M10 13.5v.5';
const shapes: Record<Access, string> = {
  nhs: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m4 0 3 3 5-6',
  'not-nhs': 'M2 2h16v16H2zM6 10h8',
  undecided: 'M2 10a8 8 0 0 0 16 0a8 8 0 0 0-16 0m8-5v5l3 3',
  unconfirmed: unsure,
  'none-recorded': unsure,
};

/** What one or more nations say of a medicine: shape, words, body or guidance, date, condition, source. */
export function statusLine(
  t: Telling,
  { nations, outcome, access, decision, decisions, overdue }: StatusGroup,
): TemplateResult {
  const { status, terms } = t.words;
  const { body, lookUp } = decides[nations[0]];
  const decided = access === 'nhs' || access === 'not-nhs';
  return html`<div class="status">
    <svg class="icon ${access}" viewBox="0 0 20 20" aria-hidden="true"><path d=${shapes[access]} /></svg>
    <div>
      <p>${t.list(nations.map((nation) => terms.nation[nation]))}</p>
      <p class="strong">${status.outcome[outcome]}</p>
      ${decided && decision ? html`<p>${decision.guidance ? sourceLink(decision.sources[0], decision.guidance) : terms.body[body]}, ${t.date(decision.when)}</p>` : nothing}
      <p>
        ${
          decision?.expected
            ? (overdue ? status.overdue : status.expected)(t.date(decision.expected))
            : status.access[access]
        }
        ${decision?.conditions?.map((condition) => status.condition[condition])}
        ${decided ? nothing : html`${status.lookUp} ${sourceLink(lookUp)}.`}
      </p>
      ${cite(t, decisions)}
    </div>
  </div>`;
}

/** The options in one balanced line each, but the one that the reader is already reading about. */
export const optionList = ({ words: { card }, day, medicine }: Telling): TemplateResult =>
  list([
    ...medicineIds.filter((id) => id !== medicine && licencesOn(id, day).length).map((id) => card.otherMedicine(id)),
    card.otherCare,
    card.noTreatment,
  ]);

/** How old the facts are, who publishes them. */
export function age({ words: { ui }, date, asOf, day }: Telling): TemplateResult {
  const state = freshness(day);
  const { approval, checked, reviewBy } = dataset;
  const words = { current: ui.checked, due: ui.due, expired: ui.expired }[state];
  return html`<footer>
    ${asOf && asOf < checked ? html`<p class="strong">${ui.asOf(date(asOf))}</p>` : nothing}
    <p class=${state}>${words(date(checked), date(reviewBy))}</p>
    <p>${ui.publisher} ${approval ? ui.approvedBy(approval.name, approval.role, date(approval.on)) : ui.notApproved}</p>
  </footer>`;
}

/** The records of one medicine. */
export const of = <Fact extends { readonly medicine: MedicineId }>(
  facts: readonly Fact[],
  medicine: MedicineId,
): Fact[] => facts.filter((fact) => fact.medicine === medicine);
