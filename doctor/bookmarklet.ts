/** The doctor in the page itself, from a bookmark: shows what it finds in a dialog, which goes without a trace. */
import { examine } from './checks/index.js';
import { describeDocument } from './live.js';
import type { Known } from './page.js';
import { summary } from './summary.js';

declare const __KNOWN__: Known;

const style = `
  dialog { font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; color-scheme: light dark;
    box-sizing: border-box; width: min(44em, calc(100vw - 2em)); max-height: calc(100vh - 2em); overflow: auto;
    padding: 1em; border: 2px solid; border-radius: 8px; text-align: start; }
  h1 { font-size: 1.25em; margin: 0 }
  code { overflow-wrap: anywhere }
  li { margin-block: 1em }
  li p { margin: 0 }
  button { font: inherit; min-height: 2.75em; padding-inline: 1.5em }
`;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function show(): void {
  const findings = examine(describeDocument(__KNOWN__));
  const host = make('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const heading = make('h1', 'jak-widgets doctor');
  heading.id = 'heading';
  const list = make('ol');
  for (const { check, element, what, fix } of findings) {
    const where = element ? [make('p', make('code', element))] : [];
    list.append(make('li', make('p', make('strong', check)), ...where, make('p', what), make('p', fix)));
  }
  const close = make('button', 'Close');
  const dialog = make('dialog', heading, make('p', summary(findings, __KNOWN__.version)), list, close);
  dialog.lang = 'en';
  dialog.setAttribute('aria-labelledby', heading.id);
  const end = (): void => {
    // Gives the focus back to where it was.
    dialog.close();
    host.remove();
  };
  close.addEventListener('click', end);
  // By the key Escape, too.
  dialog.addEventListener('close', end);
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
}

show();
