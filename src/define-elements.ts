import { ReactiveElement } from 'lit';
import { warnOnce } from './shared/warn.js';

/**
 * Makes what a page sets on an element miss our methods and Lit's: libraries that extend elements know names such as
 * `update`, and a status must not stop following its attributes for it.
 */
function keepMethods({ prototype }: CustomElementConstructor): void {
  // What Lit stands on: `HTMLElement`, or what a server has in its place.
  const foundation = Object.getPrototypeOf(ReactiveElement.prototype) as object;
  for (let part = prototype as object; part !== foundation; part = Object.getPrototypeOf(part) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
      // Lit itself sets `enableUpdating` on each element. What a class of ours has stands before what it inherits.
      const ours = typeof value === 'function' && name !== 'constructor' && name !== 'enableUpdating';
      if (!ours || Object.getOwnPropertyDescriptor(prototype, name)?.get) continue;
      Object.defineProperty(prototype, name, { configurable: true, get: () => value as unknown, set: () => undefined });
    }
  }
}

/** Defines each element under its tag. A tag that is taken, or that the page refuses, costs a warning, not the other tags. */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(elements)) {
    try {
      const taken = customElements.get(tag);
      if (taken === element) continue;
      if (taken) {
        warnOnce(`<${tag}> is taken on this page; ours is not used.`);
        continue;
      }
      keepMethods(element);
      customElements.define(tag, element);
    } catch (error) {
      warnOnce(`<${tag}> was refused by this page: ${String(error)}`);
    }
  }
}
