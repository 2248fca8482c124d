import { html, nothing, type TemplateResult } from 'lit';
import {
  licencesOn,
  medicines,
  statementsAbout,
  statusGroups,
  type Medicine,
  type StatusGroup,
} from '../../../data/index.js';
import type { RenderContext } from '../../shared/render-context.js';
import { doseText } from '../../shared/render/dose.js';
import { renderHeading } from '../../shared/render/structure.js';
import { fold } from '../../shared/render/fold.js';
import { paragraphs } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { iconOf, outcomeText, toneOf } from '../../shared/render/status-pill.js';

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
export function head(context: RenderContext): TemplateResult {
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
