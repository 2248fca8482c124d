/** The element classes for a page's own bundle: nothing is defined until the page does it. They speak English, and what is added. */
export { BaselineChecklist } from './elements/baseline-checklist/baseline-checklist.js';
export { JakDrugCard } from './elements/jak-drug-card/jak-drug-card.js';
export { JakExplainer } from './elements/jak-explainer/jak-explainer.js';
export { NhsStatusBadge } from './elements/nhs-status-badge/nhs-status-badge.js';
export { NhsStatusHistory } from './elements/nhs-status-history/nhs-status-history.js';
export { TreatmentChoice } from './elements/treatment-choice/treatment-choice.js';
export { JakDrawnEvent, JakFallbackEvent } from './shared/events.js';
export { addLanguage, type Language } from './shared/locale.js';
