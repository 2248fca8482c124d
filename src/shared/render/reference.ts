/** Where a fact was read, one step away: a number beside it, a note that opens in place, the same notes listed at the end. */
import { html, isServer, nothing, render, type TemplateResult } from 'lit';
import { sources, type Claim, type Day, type Source, type SourceId } from '../../../data/index.js';
import type { Part, References, RenderContext } from '../render-context.js';
import { couldBeRead } from './could-be-read.js';
import { safeHref } from './link.js';
import { sourcesWords } from '../words.js';

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

/** Publisher, title, date, who speaks there, and the day of our reading. */
function note(context: RenderContext, id: SourceId): TemplateResult {
  const { date } = context;
  const told = sourcesWords(context);
  const { kind, publisher, published, read, readIn, title, url }: Source = sources[id];
  return html`<a href=${safeHref(url)} hreflang="en" lang="en">${publisher}: ${title}</a>${
      published ? html`, ${date(published)}` : nothing
    }.
    ${told.kind[kind]}. ${readIn ? whereRead(context, readIn) : nothing}
    ${(readIn ? told.readThatText : told.read)(date(read))}`;
}

/** In which other text we read what a page says that we have not opened. */
function whereRead(context: RenderContext, { publisher, published }: NonNullable<Source['readIn']>): string {
  const told = sourcesWords(context);
  const when = context.date(published);
  return publisher ? told.readIn(publisher, when) : told.readInPublicText(when);
}

/** Some notes, each with its number. */
const notes = (context: RenderContext, ids: readonly SourceId[]): TemplateResult =>
  html`<ol class="references">
    ${ids.map((id) => html`<li value=${context.references.get(id)!}>${note(context, id)}</li>`)}
  </ol>`;

/** Rising numbers, three or more in a row drawn together: "2, 3, 6–8". */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]!}–${run[run.length - 1]!}` : run.join(', '))).join(', ');
}

/** The button whose notes stand in a popover: the same button closes it, another one changes it. */
const openers = new WeakMap<HTMLElement, HTMLButtonElement>();

/** Fills the popover before the browser opens it, which it does after this. */
function fill(context: RenderContext, ids: readonly SourceId[], { currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const popover = button.popoverTargetElement as HTMLElement | null;
  if (!popover) return;
  const isOpen = popover.matches(':popover-open');
  if (isOpen && openers.get(popover) === button) return;
  if (isOpen) popover.hidePopover();
  openers.set(popover, button);
  render(notes(context, ids), popover);
}

/**
 * Gives focus back from a popover that closes to what opened it: within a shadow root, Chromium leaves it behind in what
 * has closed (tried in Chromium, November 2026).
 */
export const givesFocusBackTo =
  (opener: (popover: HTMLElement) => HTMLElement | null | undefined) =>
  ({ currentTarget, newState }: ToggleEvent): void => {
    const popover = currentTarget as HTMLElement;
    const { activeElement } = popover.getRootNode() as ShadowRoot;
    if (newState === 'closed' && popover.contains(activeElement)) opener(popover)?.focus();
  };

const toOpener = givesFocusBackTo((popover) => openers.get(popover));

/** The numbers of the sources of some claims: one button, which opens their notes in the `notePopover` of the element. */
export function reference(context: RenderContext, claims: readonly Pick<Claim, 'sources'>[]): Part {
  const { references } = context;
  const told = sourcesWords(context);
  const ids = [...referencesOf(claims).keys()]
    .filter((id) => references.has(id))
    .sort((one, other) => references.get(one)! - references.get(other)!);
  if (!ids.length) return nothing;
  const numbers = inRuns(ids.map((id) => references.get(id)!));
  // Where no script may run, a button would open an empty note: the notes stand at the end.
  if (isServer as boolean) return html`<span class="ref">${numbers}</span>`;
  return html`<button
    type="button"
    class="ref"
    popovertarget="note"
    aria-label=${(ids.length > 1 ? told.references : told.reference)(numbers)}
    @click=${(event: Event) => {
      fill(context, ids, event);
    }}
  >
    ${numbers}
  </button>`;
}

/** Where notes open; once in each element. */
export const notePopover = (): TemplateResult =>
  html`<div class="note-open" id="note" popover @beforetoggle=${toOpener}></div>`;

/** All notes; print shows them with their addresses. */
export const referenceNotes = (context: RenderContext): TemplateResult =>
  notes(context, [...context.references.keys()]);
