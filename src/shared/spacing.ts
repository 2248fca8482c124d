let waiting: Set<HTMLElement> | undefined;

/**
 * Marks an element whose page pushes letters or words into each other. Spacing is inherited, so that a reader may widen it,
 * and no style sheet can tell one from the other. All elements are looked at together, when the frame is drawn anyway.
 */
export function undoSqueezing(element: HTMLElement): void {
  if (!waiting) {
    waiting = new Set();
    requestAnimationFrame(() => {
      const elements = [...waiting!];
      waiting = undefined;
      const squeezed = elements.filter((each) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(each);
        return parseFloat(letterSpacing) < 0 || parseFloat(wordSpacing) < 0;
      });
      for (const each of squeezed) each.shadowRoot?.querySelector('.root')?.classList.add('squeezed');
    });
  }
  waiting.add(element);
}
