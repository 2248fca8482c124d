/** What a check is. */
import { attribute, textOf, type Page, type PageElement, type Script } from '../page.js';

/** What is wrong, and what to do, in a sentence each. */
export interface Trouble {
  readonly at?: PageElement | undefined;
  readonly what: string;
  readonly fix: string;
}

/** By the id of the check. */
export type Checks = Readonly<Record<string, (page: Page) => readonly Trouble[]>>;

export const quoted = (text: string): string => `"${text.slice(0, 80)}"`;

/** Whether a version, of ours or of the facts, comes before another. */
export const isOlder = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) < 0;

/** The scripts that a browser takes for scripts. */
export const running = ({ scripts }: Page): Script[] => scripts.filter(({ isScript }) => isScript);

/** A check of each script by itself. */
export const eachScript =
  (run: (script: Script, page: Page) => Omit<Trouble, 'at'> | false) =>
  (page: Page): Trouble[] =>
    running(page).flatMap((script) => {
      const trouble = run(script, page);
      return trouble ? [{ at: script.element, ...trouble }] : [];
    });

/** A tag with what of it matters here, or with its first words; and its line. */
export function nameOf(element: PageElement): string {
  const { tag, attributes, line } = element;
  const told = ['src', 'href', 'drug', 'nation', 'as-of', 'heading-level', 'lang'].filter((name) =>
    attributes.has(name),
  );
  const its = told.map((name) => ` ${name}=${quoted(attributes.get(name)!)}`).join('');
  const words = tag === 'ul' ? ` ${textOf(element).trim().slice(0, 40)}…` : '';
  return `<${tag}${its}>${words}${line === undefined ? '' : `, line ${line}`}`;
}

export const isModule = ({ element }: Script): boolean => /^module$/i.test(attribute(element, 'type').trim());
