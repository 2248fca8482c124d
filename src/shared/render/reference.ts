/** Where a fact was read, one step away: a number beside it, a note that opens in place, the same notes listed at the end. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { sources, type Claim, type Day, type Source, type SourceId } from '../../../data/index.js';
import type { Part, References, RenderContext } from '../render-context.js';
import { couldBeRead } from './could-be-read.js';
import { safeHref } from './link.js';

/**
 * @param claims What an element tells, in reading order, folded parts too.
 * @param asOf A day that is looked back at: of several sources, those count that could be read then.
 */
export function referencesOf(claims: readonly Pick<Claim, 'sources'>[], asOf?: Day): References {
  const numbers = new Map<SourceId, number>();
  for (const { sources: all } of claims) {
    const then = asOf ? all.filter((id) => couldBeRead(id, asOf)) : all;
    for (const id of then.length ? then : all) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

/** Publisher, title, date, the day of our reading, and who speaks there. */
function note({ words, date }: RenderContext, id: SourceId): TemplateResult {
  const { kind, publisher, published, read, readIn, title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang="en">${publisher}: ${title}</a>${
      published ? html`, ${date(published)}` : nothing
    }.
    ${words.sources.kind[kind]}. ${words.sources.read(date(read))} ${readIn ? words.sources.readIn(readIn) : nothing}`;
}

/** Whose note stands in the popover of an element: the same button closes it, another one changes it. */
const shown = new WeakMap<HTMLElement, EventTarget>();

/** Fills the popover before the browser opens it, which it does after this. */
function fill(context: RenderContext, id: SourceId, { currentTarget: button }: Event): void {
  const popover = (button as HTMLButtonElement).popoverTargetElement as HTMLElement | null;
  if (!popover || !button || shown.get(popover) === button) return;
  if (popover.matches(':popover-open')) popover.hidePopover();
  shown.set(popover, button);
  render(note(context, id), popover);
}

/** The numbers of the sources of some claims, each a button that opens its note; `referenceNotes` stands in the same element. */
export const reference = (context: RenderContext, claims: readonly Pick<Claim, 'sources'>[]): Part =>
  [...referencesOf(claims).keys()]
    .filter((id) => context.references.has(id))
    .map(
      (id) =>
        html`<button
          type="button"
          class="ref"
          popovertarget="note"
          aria-label=${context.words.sources.reference(context.number(context.references.get(id)!))}
          @click=${(event: Event) => {
            fill(context, id, event);
          }}
        >
          ${context.references.get(id)}
        </button>`,
    );

/** Where a note opens; once in each element. */
export const notePopover = (): TemplateResult => html`<div class="note-open" id="note" popover></div>`;

/** All notes, numbered; print shows them with their addresses. */
export const referenceNotes = (context: RenderContext): TemplateResult =>
  html`<ol class="references">
    ${[...context.references.keys()].map((id) => html`<li>${note(context, id)}</li>`)}
  </ol>`;
