/** Prints one sheet by itself, and not the page around the element. */
import { render, type LitElement } from 'lit';
import type { RenderContext } from './render-context.js';
import { sheetTemplate, type Sheet } from './sheet.js';
import { warnOnce } from './warn.js';

const paper = `
  @page { margin: 15mm; }
  body { margin: 0; font-size: 10pt; line-height: 1.3; overflow-wrap: anywhere; }
  h2, h3, h4, h5, h6, p { margin: 0; break-after: avoid; }
  h2, h3, h4, h5, h6 { font-size: 11pt; margin-block-start: 7pt; }
  body > :first-child { margin: 0; font-size: 17pt; }
  ul, ol { margin: 3pt 0 0; padding-inline-start: 14pt; }
  li { break-inside: avoid; white-space: pre-line; }
  .foot { margin-block: 10pt 6pt; }
  .foot ~ * { font-size: 8.5pt; }
`;

/**
 * A frame of our own holds the sheet, empty and without an address, so that nothing is asked for; the browser prints the
 * frame. Where that cannot be had, it prints the page.
 */
export function printAlone(context: RenderContext, host: LitElement, sheet: Sheet): void {
  // Of an earlier time, where the browser did not say that it was done.
  host.renderRoot.querySelector('.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Firefox puts a document of its own in the frame before it tells that the frame is there.
  frame.addEventListener(
    'load',
    () => {
      try {
        write(context, host, sheet, frame);
      } catch (error) {
        warnOnce(`sheet not printed alone: ${String(error)}`);
        frame.remove();
        print();
      }
    },
    { once: true },
  );
  host.renderRoot.append(frame);
}

function write(context: RenderContext, host: LitElement, sheet: Sheet, frame: HTMLIFrameElement): void {
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!window || !page) throw new Error('no frame');
  page.title = sheet.title;
  page.documentElement.lang = context.lang;
  page.documentElement.dir = getComputedStyle(host).direction;
  page.body.style.setProperty('font-family', getComputedStyle(host).fontFamily);
  const styles = new window.CSSStyleSheet();
  styles.replaceSync(paper);
  page.adoptedStyleSheets = [styles];
  render(sheetTemplate({ ...context, headingLevel: 2 }, sheet), page.body, { creationScope: page });
  window.addEventListener('afterprint', () => {
    frame.remove();
  });
  window.print();
}
