import {
  BaselineChecklist,
  JakDrugCard,
  JakExplainer,
  NhsStatusBadge,
  NhsStatusHistory,
  TreatmentChoice,
} from './elements.js';

const elements = [
  ['baseline-checklist', BaselineChecklist],
  ['jak-drug-card', JakDrugCard],
  ['jak-explainer', JakExplainer],
  ['nhs-status-badge', NhsStatusBadge],
  ['nhs-status-history', NhsStatusHistory],
  ['treatment-choice', TreatmentChoice],
] as const;

/** Defines every element under its own tag; a tag that is taken already costs a warning, not the other tags. */
export function defineAll(): void {
  for (const [tag, element] of elements) {
    if (customElements.get(tag)) console.warn(`[jak-widgets] <${tag}> is taken on this page; ours is not used.`);
    else customElements.define(tag, element);
  }
}
