import { html } from 'lit';
import { type Dose, type Medicine, type MedicineId, medicines } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { renderSources } from './sources.js';

export const doseText = ({ words, number }: RenderContext, { mg, timesADay }: Dose): string =>
  words.terms.dose[timesADay === 2 ? 'twice' : 'once'](`${number(mg)} mg`);

export function renderDose(context: RenderContext, medicine: MedicineId): Part {
  const { card, terms } = context.words;
  const record: Medicine = medicines[medicine];
  return [
    html`<p>${terms.form[record.form]}. ${card.usualDose(doseText(context, record.dose))}</p>`,
    renderSources(context, [record]),
  ];
}
