import { adoptStyles, type CSSResult } from 'lit';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One sheet for each style text in each document. */
function sheetFor(place: Document, view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const mine = sheets.get(place) ?? new Map<string, CSSStyleSheet>();
  sheets.set(place, mine);
  let sheet = mine.get(text);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    mine.set(text, sheet);
  }
  return sheet;
}

/**
 * Gives a shadow root its styles. Lit's own function makes sheets of the document that it was loaded into, and a sheet
 * cannot be shared between documents: an element that was moved into a frame gets sheets of that frame.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const place = root.ownerDocument;
  const view = place.defaultView;
  if (view === window) adoptStyles(root, [...styles]);
  else if (view) root.adoptedStyleSheets = styles.map(({ cssText }) => sheetFor(place, view, cssText));
}
