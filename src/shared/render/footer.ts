import { html, nothing, type TemplateResult } from 'lit';
import { dataset, type Month } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { safeHref } from './link.js';
import { bulletList } from './structure.js';
import { notePopover, referenceNotes } from './reference.js';

/** Once the next check is late. */
export const lateNotice = ({ words, date, state }: RenderContext): Part =>
  state === 'current'
    ? nothing
    : html`<p class="notice">${words.ui.due(date(dataset.checked), date(dataset.reviewBy))}</p>`;

const checkedUntil = ({ words, date }: RenderContext): string =>
  words.ui.factsChecked(date(dataset.checked), date(dataset.reviewBy));

const approvedBy = ({ words: { ui }, date }: RenderContext): string => {
  const { approval } = dataset;
  return approval ? ui.approvedBy(approval.name, approval.role, date(approval.on)) : ui.notApproved;
};

/** How old the facts are and who has checked them, where there is room for one line. */
export const briefly = ({ words, date }: RenderContext): string =>
  (dataset.approval ? words.ui.checkedBriefly : words.ui.draftBriefly)(date(dataset.checked));

/** Both where there is room for two lines; once the next check is late, a notice has said how old the facts are. */
const line = (context: RenderContext): string => {
  const { state, shortDate, words } = context;
  const { approval, checked, reviewBy } = dataset;
  if (state !== 'current') return approvedBy(context);
  const days = [shortDate(checked), shortDate(reviewBy.slice(0, 7) as Month)] as const;
  return approval ? `${words.ui.foot(...days)} ${approvedBy(context)}` : words.ui.footDraft(...days);
};

/** The sources, and who made this. */
export function sourcesAndAbout(context: RenderContext): Part {
  const { words, list: join } = context;
  const { feedback, funding, version } = dataset;
  const { ui } = words;
  return [
    referenceNotes(context),
    bulletList([
      checkedUntil(context),
      approvedBy(context),
      ui.publisher,
      ui.chosen,
      // What the owner has not answered is not a reader's matter.
      ...(funding ? [funding.length ? ui.fundedBy(join(funding)) : ui.notFunded] : []),
      ...(feedback ? [html`<a href=${safeHref(feedback)}>${ui.feedback}</a>`] : []),
      ui.version(version),
    ]),
  ];
}

/** One line: how old the facts are and who has checked them; behind it the sources and who made this. */
export function footer(context: RenderContext, { brief = false }: { readonly brief?: boolean } = {}): TemplateResult {
  return html`<footer>
    ${lateNotice(context)}
    <details>
      <summary>
        ${brief ? briefly(context) : html`${line(context)} <span>${context.words.ui.sourcesAndAbout}</span>`}
      </summary>
      ${context.deep ? sourcesAndAbout(context) : nothing}
    </details>
    ${context.deep ? notePopover() : nothing}
  </footer>`;
}
