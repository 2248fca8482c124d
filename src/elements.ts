/** The element classes for a page's own bundle: nothing is defined until the page does it. */
export { BaselineChecklist } from './elements/baseline-checklist/baseline-checklist.js';
export { JakDrugCard } from './elements/jak-drug-card/jak-drug-card.js';
export { NhsStatusBadge } from './elements/nhs-status-badge/nhs-status-badge.js';
export { TreatmentChoice } from './elements/treatment-choice/treatment-choice.js';
