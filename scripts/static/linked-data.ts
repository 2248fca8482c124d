/** The same facts for search engines, as schema.org has them. It is an option: a page adds it or does not. */
import type { ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { dataset, medicineIds, medicines } from '../../data/index.js';
import type { About } from './pages.js';

/** @param content The plain text of the form, with its sources. */
export function linkedData({ form, base, path, title }: About, content: ElementContent[]): object {
  // The list before the last, which says who made this.
  const notes = content.at(-2);
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
    text: content.map((block) => toString(block).replace(/\s+/g, ' ').trim()).join('\n'),
    citation: (notes?.type === 'element' && notes.tagName === 'ol' ? selectAll('li > a', notes) : []).map((link) => ({
      '@type': 'WebPage',
      name: toString(link),
      url: link.properties.href,
    })),
  };
}
