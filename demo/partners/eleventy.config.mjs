/** Partners' pages: `demo/partners/` becomes `dist/site/partners/`. By themselves, because they are not pages of our site. */
import { readFileSync } from 'node:fs';

export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addPassthroughCopy({ 'demo/partners/{blog,charity,clinic}.css': '.' });
  // The answer of an element in plain HTML, as the build wrote it: `{% fragment 'en', 'jak-drug-card', 'ritlecitinib' %}`.
  eleventy.addShortcode('fragment', (...parts) =>
    readFileSync(`dist/static/${parts.join('/')}/fragment.html`, 'utf8').trim(),
  );
  return { dir: { input: 'demo/partners', output: 'dist/site/partners' } };
}
