import {
  BaselineChecklist,
  JakDrugCard,
  JakExplainer,
  NhsStatusBadge,
  NhsStatusHistory,
  TreatmentChoice,
} from './elements.js';
import { warnOnce } from './shared/warn.js';
import { tags, type Tag } from './tags.js';

/** The class of each element. */
export const elements: Readonly<Record<Tag, CustomElementConstructor>> = {
  'baseline-checklist': BaselineChecklist,
  'jak-drug-card': JakDrugCard,
  'jak-explainer': JakExplainer,
  'nhs-status-badge': NhsStatusBadge,
  'nhs-status-history': NhsStatusHistory,
  'treatment-choice': TreatmentChoice,
};

/**
 * Makes what a page sets on an element miss our methods and Lit's: libraries that extend elements know names such as
 * `update`, and a status must not stop following its attributes for it.
 */
function keepMethods({ prototype }: CustomElementConstructor): void {
  for (let part = prototype as object; part !== HTMLElement.prototype; part = Object.getPrototypeOf(part) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
      // Lit itself sets `enableUpdating` on each element. What a class of ours has stands before what it inherits.
      const ours = typeof value === 'function' && name !== 'constructor' && name !== 'enableUpdating';
      if (!ours || Object.getOwnPropertyDescriptor(prototype, name)?.get) continue;
      Object.defineProperty(prototype, name, { configurable: true, get: () => value as unknown, set: () => undefined });
    }
  }
}

/** Defines every element under its own tag. A tag that is taken, or that the page refuses, costs a warning, not the other tags. */
export function defineAll(registry: CustomElementRegistry): void {
  for (const tag of tags) {
    const element = elements[tag];
    try {
      if (registry.get(tag)) warnOnce(`<${tag}> is taken on this page; ours is not used.`);
      else {
        keepMethods(element);
        registry.define(tag, element);
      }
    } catch (error) {
      warnOnce(`<${tag}> was refused by this page: ${String(error)}`);
    }
  }
}
