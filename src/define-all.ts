import { BaselineChecklist, JakDrugCard, NhsStatusBadge, TreatmentChoice } from './elements.js';
import { define } from './shared/define.js';

/** Defines every element under its own tag. */
export function defineAll(): void {
  define('baseline-checklist', BaselineChecklist);
  define('jak-drug-card', JakDrugCard);
  define('nhs-status-badge', NhsStatusBadge);
  define('treatment-choice', TreatmentChoice);
}
