import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';

/** Every element of the script. */
export const tags = [
  'baseline-checklist',
  'jak-drug-card',
  'jak-explainer',
  'nhs-status-badge',
  'nhs-status-history',
  'treatment-choice',
] as const;

/** An element on the page, drawn. */
export async function show<Shown extends HTMLElement>(template: TemplateResult): Promise<Shown> {
  const element = await fixture<Shown>(template);
  await idle();
  return element;
}

/** Creates by script what a page would write. */
export async function make(tag: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const host = await show<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('What the page itself says.');
  host.append(element);
  await idle();
  return element;
}

/** After a new element has drawn all: what is folded waits until the browser is idle. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve), { timeout: 2000 }));

/** After the microtask in which an element draws again. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a reader reads, closed parts too: words only, white space folded. */
export const textOf = (element: Element | null): string =>
  (element?.shadowRoot ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What an element itself tells, without the titles of its sources. */
export function toldBy(element: HTMLElement): string {
  const copy = document.createElement('div');
  copy.append(...Array.from(element.shadowRoot!.childNodes, (node) => node.cloneNode(true)));
  for (const part of copy.querySelectorAll('.references, .cite')) part.remove();
  return textOf(copy);
}

/** Each text stands after the one before it. */
export function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `“${part}” after “${text.slice(0, from).slice(-40)}” in: ${text.slice(0, 300)}`).to.be.at.least(0);
    from = at + part.length;
  }
}

/** The one part of an element with a role, and a name if given, as a screen reader would find it. */
export function byRole(element: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(element, role).filter((part) =>
    name === undefined ? true : name instanceof RegExp ? name.test(nameOf(part)) : nameOf(part) === name,
  );
  if (found.length !== 1) {
    throw new Error(
      `${String(found.length)} parts with role ${role} and name ${String(name)} in: ${textOf(element).slice(0, 300)}`,
    );
  }
  return found[0]!;
}

const selectors: Record<string, string> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  heading: 'h2,h3,h4,h5,h6',
  link: 'a[href]',
  listitem: 'li',
  list: 'ol',
  disclosure: 'summary',
  radio: 'input[type=radio]',
  group: 'fieldset',
  status: '[role=status]',
  textbox: 'textarea',
  table: 'table',
  columnheader: 'th[scope=col]',
  rowheader: 'th[scope=row]',
};

export const allByRole = (element: Element, role: string): HTMLElement[] => [
  ...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(selectors[role]!),
];

/** The accessible name from content, label or legend. */
export function nameOf(part: Element): string {
  const text = part.matches('fieldset')
    ? part.querySelector('legend')?.textContent
    : (part as Partial<HTMLInputElement>).labels?.length
      ? [...(part as HTMLInputElement).labels!].map((label) => label.textContent).join(' ')
      : part.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The section that a heading begins; the sheet of the choice aid has headings of the same names within. */
export function sectionOf(element: Element, title: string): HTMLElement {
  const begin = allByRole(element, 'heading').filter(
    (heading) => nameOf(heading) === title && heading.parentElement!.localName === 'section',
  );
  if (begin.length !== 1) throw new Error(`${String(begin.length)} sections begin with ${title}`);
  return begin[0]!.parentElement!;
}

/** Makes `Date.now` stand still for the tests of a suite. */
export function freezeClock(day: string): void {
  const now = Date.now.bind(Date);
  before(() => (Date.now = () => Date.parse(`${day}T12:00:00Z`)));
  after(() => (Date.now = now));
}

/** Console warnings while something happens. */
export async function warningsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return lines;
}

export { html };
