import { type TemplateResult } from 'lit';
import { licencesOn, medicineIds, type MedicineId } from '../../../data/index.js';
import type { RenderContext } from '../render-context.js';
import { bulletList } from './structure.js';

/** The options in one balanced line each, but the one that the reader is already reading about. */
export const renderOptions = ({ words: { card }, day }: RenderContext, told?: MedicineId): TemplateResult =>
  bulletList([
    ...medicineIds.filter((id) => id !== told && licencesOn(id, day).length).map((id) => card.otherMedicine(id)),
    card.otherCare,
    card.noTreatment,
  ]);
