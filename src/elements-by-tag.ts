import {
  BaselineChecklist,
  JakDrugCard,
  JakExplainer,
  NhsStatusBadge,
  NhsStatusHistory,
  TreatmentChoice,
} from './elements.js';
import type { Tag } from './tags.js';

/** The class of each element. */
export const elementsByTag: Readonly<Record<Tag, CustomElementConstructor>> = {
  'baseline-checklist': BaselineChecklist,
  'jak-drug-card': JakDrugCard,
  'jak-explainer': JakExplainer,
  'nhs-status-badge': NhsStatusBadge,
  'nhs-status-history': NhsStatusHistory,
  'treatment-choice': TreatmentChoice,
};
