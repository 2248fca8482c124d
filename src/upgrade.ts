/**
 * Turns links and quotations of ours into elements, where the page asks for it with `data-jak-upgrade` on the script tag:
 * the forms that outlive a sanitiser. What they held stays inside the element, as its own content.
 */
import { medicineIds, nations } from '../data/index.js';
import { warnOnce } from './shared/warn.js';
import { tags } from './tags.js';

const address = /\/static\/(en|cy)\/([a-z-]+)((?:\/[a-z-]+)*)\/(?:index\.html)?$/;

/** What the address of a static form says: `…/static/en/jak-drug-card/ritlecitinib/england/`. */
function elementFor({ pathname }: HTMLAnchorElement): HTMLElement | undefined {
  const [, lang, name, rest = ''] = address.exec(pathname) ?? [];
  const tag = tags.find((known) => known === name);
  if (!lang || !tag) return undefined;
  const element = document.createElement(tag);
  element.lang = lang;
  for (const value of rest.split('/').slice(1)) {
    if (medicineIds.some((medicine) => medicine === value)) element.setAttribute('drug', value);
    else if (nations.some((nation) => nation === value)) element.setAttribute('nation', value);
    else return undefined;
  }
  return element;
}

/** A paragraph that holds the link alone, or the quotation that ends with one. Any other link is part of what somebody wrote. */
function formOf(link: HTMLAnchorElement): Element | undefined {
  const paragraph = link.closest('p');
  // Inside a tag of ours it is that element's own content.
  if (!paragraph || link.closest(tags.join())) return undefined;
  if (paragraph.childElementCount > 1 || paragraph.textContent.trim() !== link.textContent.trim()) return undefined;
  const quotation = link.closest('blockquote');
  return quotation ? (quotation.lastElementChild === paragraph ? quotation : undefined) : paragraph;
}

function upgradeForms(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href*="/static/"]')) {
    const form = formOf(link);
    const element = form && elementFor(link);
    if (!element) continue;
    form.replaceWith(element);
    element.append(form);
  }
}

/** Once the page is whole. */
export function upgradeWhereAsked(): void {
  const page = window.document;
  try {
    if (page.readyState === 'loading') addEventListener('DOMContentLoaded', upgradeWhereAsked, { once: true });
    else if (page.querySelector('script[data-jak-upgrade]')) upgradeForms(page);
  } catch (error) {
    // A page may have an element that is called like what is asked of it here.
    warnOnce(`links were left as they are: ${String(error)}`);
  }
}
