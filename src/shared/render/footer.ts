import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from '../../../data/index.js';
import { folded, list, safeHref, type RenderContext } from '../parts.js';
import { notePopover, referenceNotes, type References } from './reference.js';

/** One line: how old the facts are and who has checked them; behind it the sources and who made this. */
export function footer(context: RenderContext, references: References): TemplateResult {
  const { words, date, list: join, state } = context;
  const { approval, checked, feedback, funding, reviewBy, version } = dataset;
  const { ui } = words;
  const approved = approval ? ui.approvedBy(approval.name, approval.role, date(approval.on)) : undefined;
  return html`<footer>
    ${state === 'current' ? nothing : html`<p class="notice">${ui.due(date(checked), date(reviewBy))}</p>`}
    ${folded(
      `${state === 'current' ? `${ui.factsChecked(date(checked), date(reviewBy))} ` : ''}${approved ?? ui.notApproved} ${ui.sourcesAndAbout}`,
      [
        referenceNotes(context, references),
        list([
          ui.publisher,
          ui.chosen,
          // What the owner has not answered is not a reader's matter.
          ...(funding ? [funding.length ? ui.fundedBy(join(funding)) : ui.notFunded] : []),
          ...(feedback ? [html`<a href=${safeHref(feedback)}>${ui.feedback}</a>`] : []),
          ui.version(version),
        ]),
      ],
    )}
    ${notePopover()}
  </footer>`;
}
