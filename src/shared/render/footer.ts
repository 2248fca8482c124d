import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { safeHref } from './link.js';
import { bulletList, disclosure } from './structure.js';
import { notePopover, referenceNotes } from './reference.js';

/** One line: how old the facts are and who has checked them; behind it the sources and who made this. */
export function footer(context: RenderContext, { brief = false }: { readonly brief?: boolean } = {}): TemplateResult {
  const { words, date, list: join, state } = context;
  const { approval, checked, feedback, funding, reviewBy, version } = dataset;
  const { ui } = words;
  const due = ui.factsChecked(date(checked), date(reviewBy));
  const approved = approval ? ui.approvedBy(approval.name, approval.role, date(approval.on)) : ui.notApproved;
  return html`<footer>
    ${state === 'current' ? nothing : html`<p class="notice">${ui.due(date(checked), date(reviewBy))}</p>`}
    ${disclosure(
      context,
      brief
        ? (approval ? ui.checkedBriefly : ui.draftBriefly)(date(checked))
        : `${state === 'current' ? `${due} ` : ''}${approved} ${ui.sourcesAndAbout}`,
      () => [
        referenceNotes(context),
        bulletList([
          ...(brief ? [due, approved] : []),
          ui.publisher,
          ui.chosen,
          // What the owner has not answered is not a reader's matter.
          ...(funding ? [funding.length ? ui.fundedBy(join(funding)) : ui.notFunded] : []),
          ...(feedback ? [html`<a href=${safeHref(feedback)}>${ui.feedback}</a>`] : []),
          ui.version(version),
        ]),
      ],
    )}
    ${context.deep ? notePopover() : nothing}
  </footer>`;
}
