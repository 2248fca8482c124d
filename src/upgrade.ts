/**
 * Turns links and quotations that a page holds into elements, where the page asks for it with `data-jak-upgrade` on the
 * script tag: the forms that outlive a sanitiser. What they held stays inside the element, as its own content.
 */
import { medicineIds, nations } from '../data/index.js';
import { warnOnce } from './shared/warn.js';
import { tags } from './tags.js';

/** What the address of a static form says: `…/static/en/jak-drug-card/ritlecitinib/england/`. */
function elementFor(address: string): HTMLElement | undefined {
  const [, path] = /\/static\/([a-z/-]+)\/(?:index\.html)?(?:[?#].*)?$/.exec(address) ?? [];
  const [lang, tag, ...values] = path?.split('/') ?? [];
  if (!lang || !tags.some((known) => known === tag)) return undefined;
  const element = document.createElement(tag!);
  element.lang = lang;
  for (const value of values) {
    if (medicineIds.some((medicine) => medicine === value)) element.setAttribute('drug', value);
    else if (nations.some((nation) => nation === value)) element.setAttribute('nation', value);
    else return undefined;
  }
  return element;
}

/** A quotation as a whole; a link that is a paragraph by itself; any other link is part of somebody's sentence. */
function formOf(link: Element): Element | undefined {
  const quotation = link.closest('blockquote');
  if (quotation) return quotation;
  const paragraph = link.closest('p');
  return paragraph?.textContent.trim() === link.textContent.trim() ? paragraph : undefined;
}

export function upgradeForms(): void {
  for (const link of window.document.querySelectorAll('a[href*="/static/"]')) {
    const form = formOf(link);
    const element = form && elementFor((link as HTMLAnchorElement).href);
    if (!form?.isConnected || !element) continue;
    form.replaceWith(element);
    element.append(form);
  }
}

/** Once the page is whole. */
export function upgradeWhereAsked(): void {
  if (window.document.readyState === 'loading') addEventListener('DOMContentLoaded', upgradeWhereAsked, { once: true });
  else if (window.document.querySelector('script[data-jak-upgrade]')) {
    try {
      upgradeForms();
    } catch (error) {
      warnOnce(`links not turned into elements: ${String(error)}`);
    }
  }
}
