/** Our texts, links, quotations, frames and pictures on a page, as the build writes them into `dist/static/`. */
import { around, attribute, resolve, textOf, type Page, type PageElement } from '../page.js';

/** The address of a form that an attribute holds. */
export function formAddress({ base, known }: Page, element: PageElement, name: 'href' | 'src'): URL | undefined {
  const url = element.attributes.has(name) ? resolve(attribute(element, name), base) : undefined;
  const [, tag = ''] = /\/static\/[a-z]{2}\/([a-z-]+)\//.exec(url?.pathname ?? '') ?? [];
  return Object.hasOwn(known.tags, tag) ? url : undefined;
}

/** Links that are a paragraph by themselves or stand in a quotation: those that `data-jak-upgrade` turns into elements. */
export const linkForms = (page: Page): PageElement[] =>
  page.elements.filter((link) => {
    if (link.tag !== 'a' || !formAddress(page, link, 'href')) return false;
    const form = [...around(link)].find(({ tag }) => tag === 'blockquote' || tag === 'p');
    return form?.tag === 'blockquote' || (!!form && textOf(form).trim() === textOf(link).trim());
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
