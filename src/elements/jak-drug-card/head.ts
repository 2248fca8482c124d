import { html, nothing, type TemplateResult } from 'lit';
import { licencesOn, medicines, statementsAbout, type Medicine } from '../../../data/index.js';
import type { RenderContext } from '../../shared/render-context.js';
import { doseText } from '../../shared/render/dose.js';
import { renderHeading } from '../../shared/render/structure.js';
import { fold } from '../../shared/render/fold.js';
import { paragraphs } from '../../shared/render/paragraphs.js';
import { reference } from '../../shared/render/reference.js';
import { medicineName } from '../../shared/render/status-facts.js';
import { statusPills } from '../../shared/render/status-pill.js';
import { cardWords } from '../../shared/words.js';

/** Name, form, dose and age; the NHS status in a pill for each answer; and what the card cannot tell. */
export function head(context: RenderContext): TemplateResult {
  const card = cardWords(context);
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
    ${statusPills(context, medicine)}
    ${
      licences.length && leaflet.length
        ? html`<div class="wait missing">
            ${fold(context, card.leafletMissing.title, card.leafletMissing.answer, () => paragraphs(context, leaflet))}
          </div>`
        : nothing
    }
  </header>`;
}
