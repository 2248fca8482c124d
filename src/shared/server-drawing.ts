/** What a reader did in what a server drew, before the script came: it is done again in what takes its place. */

/** What both drawings have in the same order. The number of a source is text on a server, and a button here. */
const focusable = 'a, summary, input, select, textarea, button:not(.ref)';

/**
 * Remembers what is open, and where focus is.
 *
 * @returns Opens the same parts and puts focus there again, in what stands in the root by then.
 */
export function openPartsAndFocus(root: ShadowRoot): () => void {
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  // A browser that knows no popovers skips what it does not know within `:is()`.
  const open = all('details, [popover]').map((part) => part.matches(':is([open], :popover-open)'));
  const focused = root.activeElement as Partial<HTMLTextAreaElement> | null;
  const controls = all(focusable);
  const place = controls.indexOf(focused as HTMLElement);
  return () => {
    const parts = all('details, [popover]');
    // Drawings that differ, an older one and ours, say, have other parts at the same places.
    if (parts.length !== open.length) return;
    parts.forEach((part, at) => {
      if (!part.popover) part.toggleAttribute('open', open[at]);
      else if (open[at]) part.showPopover();
    });
    // Another language has a button more, say: what is at the same place may choose something else.
    const now = all(focusable);
    if (now.length !== controls.length) return;
    const control = now[place] as HTMLTextAreaElement | undefined;
    control?.focus({ preventScroll: true });
    if (control?.localName === 'textarea')
      control.setSelectionRange(focused?.selectionStart ?? 0, focused?.selectionEnd ?? 0);
  };
}

/** What was marked, chosen or written: what differs from the markup, so that no page marks anything for a reader. */
export function entriesIn(root: ParentNode): [name: string, value: string][] {
  const marks = root.querySelectorAll<HTMLInputElement>('input:checked:not([checked])');
  const choices = root.querySelectorAll<HTMLOptionElement>('option:checked:not([selected])');
  const texts = root.querySelectorAll('textarea');
  return [
    ...[...marks].map(({ name, value }): [string, string] => [name, value]),
    ...[...choices].map((option): [string, string] => [option.closest('select')?.name ?? '', option.value]),
    ...[...texts].flatMap(({ name, value, defaultValue }): [string, string][] =>
      value === defaultValue ? [] : [[name, value]],
    ),
  ];
}
