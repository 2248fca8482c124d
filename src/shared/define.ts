/** Defines a tag, unless the page already did: then ours stays away and the other tags still work. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) console.warn(`[jak-widgets] <${tag}> is taken on this page; ours is not used.`);
  else customElements.define(tag, element);
}
