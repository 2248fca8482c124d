/** Our texts, links, quotations, frames and pictures on a page, as the build writes them into `dist/static/`. */
import { around, attribute, isElement, resolve, textOf, type Page, type PageElement } from '../page.js';

/** `…/static/en/jak-drug-card/ritlecitinib/england/`, with or without the name of a file. */
const form = /\/static\/(?:en|cy)\/([a-z-]+)((?:\/[a-z-]+)*)\/[\w.-]*$/;

/** The address of a form that an attribute holds. */
export function formAddress({ base, known }: Page, element: PageElement, name: 'href' | 'src'): URL | undefined {
  const url = element.attributes.has(name) ? resolve(attribute(element, name), base) : undefined;
  const [, tag = '', values = ''] = form.exec(url?.pathname ?? '') ?? [];
  const isKnown = (value: string): boolean => known.medicines.includes(value) || known.nations.includes(value);
  return Object.hasOwn(known.tags, tag) && values.split('/').slice(1).every(isKnown) ? url : undefined;
}

/**
 * Links that are a paragraph by themselves, or at the end of a quotation: those that `data-jak-upgrade` turns into elements,
 * by the rules of `src/upgrade.ts`. Any other link is part of what somebody wrote.
 */
export const linkForms = (page: Page): PageElement[] =>
  page.elements.filter((link) => {
    if (link.tag !== 'a' || !attribute(link, 'href').includes('/static/')) return false;
    if (!/\/(?:index\.html)?$/.test(formAddress(page, link, 'href')?.pathname ?? '')) return false;
    const boxes = [...around(link.parent)];
    const paragraph = boxes.find(({ tag }) => tag === 'p');
    const isAlone =
      paragraph?.children.filter(isElement).length === 1 && textOf(paragraph).trim() === textOf(link).trim();
    const quotation = boxes.find(({ tag }) => tag === 'blockquote');
    const isAtEnd = !quotation || quotation.children.filter(isElement).at(-1) === paragraph;
    return isAlone && isAtEnd && !isInside(page, link);
  });

/** The list at the end of each of our texts, which names us, with the version of the facts that it gives. */
export const texts = ({ elements }: Page): Map<PageElement, string> =>
  new Map(
    elements.flatMap((list): [PageElement, string][] => {
      const text = list.tag === 'ul' ? textOf(list) : '';
      const facts = /\bjak-widgets\b/.test(text) ? /\b\d{4}\.\d\d\.\d\d\b/.exec(text)?.[0] : undefined;
      return facts ? [[list, facts]] : [];
    }),
  );

/** Whether something stands inside an element of ours, or inside one of the tags. */
export const isInside = ({ widgets }: Page, element: PageElement, ...tags: string[]): boolean =>
  [...around(element.parent)].some((box) => widgets.includes(box) || tags.includes(box.tag));
