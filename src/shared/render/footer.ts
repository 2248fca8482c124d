import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { safeHref } from './link.js';
import { bulletList, disclosure } from './structure.js';

/** Who stands behind the facts, and how old they are. */
export function renderFooter({ words: { ui }, date, list: join, state }: RenderContext): TemplateResult {
  const { approval, checked, feedback, funding, reviewBy, version } = dataset;
  return html`<footer>
    ${disclosure(
      ui.about,
      bulletList([
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
