import { html, nothing, type TemplateResult } from 'lit';
import {
  leaflets,
  licencesOn,
  medicineIds,
  medicines,
  otherCareOverview,
  sideEffectReporting,
  sources,
  supportKinds,
  type MedicineId,
  type Source,
  type SourceId,
} from '../../../data/index.js';
import type { Part, RenderContext } from '../../shared/render-context.js';
import { safeHref, sourceLink } from '../../shared/render/link.js';
import { bulletList } from '../../shared/render/structure.js';
import { paragraphs, statementsOf } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { cardWords } from '../../shared/words.js';

export const orSupport = statementsOf.bind(undefined, ['no-treatment-is-ok', 'if-you-cannot-take-one', 'your-choice']);

const buttonLink = (id: SourceId, text: string): TemplateResult => {
  const { url }: Source = sources[id];
  return html`<a class="button" href=${safeHref(url)} hreflang="en">${text}</a>`;
};

/** The leaflet, Yellow Card, and what else somebody can do. */
export function foot(context: RenderContext, licensed: boolean): TemplateResult {
  const card = cardWords(context);
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
  const { others } = cardWords(context);
  const medicine = context.medicine!;
  const { summary } = medicines[medicine];
  const questions = 'questions' in summary ? summary.questions : undefined;
  const offered = medicineIds.filter((id: MedicineId) => id !== medicine && licencesOn(id, context.day).length);
  const names = context.list(offered.map(medicineName));
  return [
    paragraphs(context, orSupport()),
    offered.length ? html`<p>${offered.length > 1 ? others.medicines(names) : others.medicine(names)}</p>` : nothing,
    html`<p>${others.care} ${reference(context, [otherCareOverview])}</p>`,
    bulletList([
      sourceLink(supportKinds['local-groups'].link, others.support),
      sourceLink(supportKinds.stories.link, others.stories),
      ...(questions && licensed ? [sourceLink(questions, others.questions(medicine))] : []),
    ]),
  ];
}
