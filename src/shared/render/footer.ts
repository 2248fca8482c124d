import { html, nothing, type TemplateResult } from 'lit';
import { dataset, type Month } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { safeHref } from './link.js';
import { bulletList } from './structure.js';
import { notePopover, referenceNotes } from './reference.js';
import { uiWords } from '../words.js';

/** Once the next check is late. */
export const lateNotice = (context: RenderContext): Part =>
  context.state === 'current'
    ? nothing
    : html`<p class="notice">
        ${uiWords(context).due(context.date(dataset.checked), context.date(dataset.reviewBy))}
      </p>`;

const checkedUntil = (context: RenderContext): string =>
  uiWords(context).factsChecked(context.date(dataset.checked), context.date(dataset.reviewBy));

const approvedBy = (context: RenderContext): string => {
  const ui = uiWords(context);
  const { approval } = dataset;
  return approval ? ui.approvedBy(approval.name, approval.role, context.date(approval.on)) : ui.notApproved;
};

/** How old the facts are and who has checked them, where there is room for one line. */
export function briefly(context: RenderContext): string {
  const ui = uiWords(context);
  return (dataset.approval ? ui.checkedBriefly : ui.draftBriefly)(context.date(dataset.checked));
}

/** Both where there is room for two lines; once the next check is late, a notice has said how old the facts are. */
const line = (context: RenderContext): string => {
  const { state, shortDate } = context;
  const ui = uiWords(context);
  const { approval, checked, reviewBy } = dataset;
  if (state !== 'current') return approvedBy(context);
  const days = [shortDate(checked), shortDate(reviewBy.slice(0, 7) as Month)] as const;
  return approval ? `${ui.foot(...days)} ${approvedBy(context)}` : ui.footDraft(...days);
};

/** The sources, and who made this. */
export function sourcesAndAbout(context: RenderContext): Part {
  const { list: join } = context;
  const { feedback, funding, version } = dataset;
  const ui = uiWords(context);
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
        ${brief ? briefly(context) : html`${line(context)} <span>${uiWords(context).sourcesAndAbout}</span>`}
      </summary>
      ${context.deep ? sourcesAndAbout(context) : nothing}
    </details>
    ${context.deep ? notePopover() : nothing}
  </footer>`;
}
