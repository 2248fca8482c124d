import {
  BaselineChecklist,
  JakDrugCard,
  JakExplainer,
  NhsStatusBadge,
  NhsStatusHistory,
  TreatmentChoice,
} from './elements.js';
import { define } from './shared/define.js';

/** Defines every element under its own tag. */
export function defineAll(): void {
  define('baseline-checklist', BaselineChecklist);
  define('jak-drug-card', JakDrugCard);
  define('jak-explainer', JakExplainer);
  define('nhs-status-badge', NhsStatusBadge);
  define('nhs-status-history', NhsStatusHistory);
  define('treatment-choice', TreatmentChoice);
}
