/** Collects what the doctor knows of the library from what the build publishes, so that no list is typed again. */
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

/** @returns {import('./page.js').Known} */
export function known() {
  const { version, files } = read('dist/integrity.json');
  const { dataset, medicines } = read('dist/facts.json');
  const { forms } = read('dist/static/forms.json');
  const elements = read('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const { version: facts, checked, reviewBy } = dataset;
  return {
    version,
    files,
    facts: { version: facts, checked, reviewBy },
    medicines: Object.entries(medicines).flatMap(([id, { brand }]) => [id, brand.toLowerCase()]),
    nations: [...new Set(forms.flatMap(({ nation = [] }) => nation))],
    tags: Object.fromEntries(
      elements.map(({ tagName, attributes }) => [
        tagName,
        {
          attributes: attributes.map(({ name }) => name),
          needsDrug: forms.every(({ tag, drug }) => tag !== tagName || drug),
        },
      ]),
    ),
  };
}
