import {
  BaselineChecklist,
  JakDrugCard,
  JakExplainer,
  NhsStatusBadge,
  NhsStatusHistory,
  TreatmentChoice,
} from './elements.js';
import { warnOnce } from './shared/warn.js';

/** Defines every element under its own tag. A tag that is taken, or that the page refuses, costs a warning, not the other tags. */
export function defineAll(registry: CustomElementRegistry): void {
  const elements: [tag: string, element: CustomElementConstructor][] = [
    ['baseline-checklist', BaselineChecklist],
    ['jak-drug-card', JakDrugCard],
    ['jak-explainer', JakExplainer],
    ['nhs-status-badge', NhsStatusBadge],
    ['nhs-status-history', NhsStatusHistory],
    ['treatment-choice', TreatmentChoice],
  ];
  for (const [tag, element] of elements) {
    try {
      if (registry.get(tag)) warnOnce(`<${tag}> is taken on this page; ours is not used.`);
      else registry.define(tag, element);
    } catch (error) {
      warnOnce(`<${tag}> was refused by this page: ${String(error)}`);
    }
  }
}
