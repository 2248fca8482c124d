/** The same facts for search engines, as schema.org has them. It is an option: a page adds it or does not. */
import type { ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { dataset, medicineIds, medicines } from '../../data/index.js';
import type { About } from './pages.js';

/** The text of each paragraph, heading and item, without the numbers of the sources. */
function lines(nodes: readonly ElementContent[]): string[] {
  const blocks = { type: 'root' as const, children: [...nodes] };
  return selectAll('h2, h3, h4, h5, h6, p, li:not(:has(p))', blocks).map((block) =>
    toString(block)
      .replace(/\[[\d, ]+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** @param content The plain text of the form, with its sources. */
export function linkedData({ form, base, path, title }: About, content: ElementContent[]): object {
  // The list before the last, which says who made this; a form without sources has none.
  const before = content.at(-2);
  const notes = before?.type === 'element' && before.tagName === 'ol' ? before : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: `${base}static/${path}`,
    name: title,
    inLanguage: form.lang,
    // The day on which the facts were checked. Not `lastReviewed`: no clinician has approved them.
    dateModified: dataset.checked,
    version: dataset.version,
    audience: { '@type': 'Patient', geographicArea: { '@type': 'Country', name: 'United Kingdom' } },
    about: (form.drug ? [form.drug] : medicineIds).map((id) => ({
      '@type': 'Drug',
      nonProprietaryName: id,
      proprietaryName: medicines[id].brand,
    })),
    text: lines(content.slice(0, notes ? -2 : -1)).join('\n'),
    citation: (notes ? selectAll('li > a', notes) : []).map((link) => ({
      '@type': 'WebPage',
      name: toString(link),
      url: link.properties.href,
    })),
  };
}
