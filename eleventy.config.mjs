/**
 * The documentation site: `demo/site/` becomes `dist/site/`, beside the script and the static forms that its pages show.
 * Every page is in one folder and every link relative, so that `dist/` can be served at any address.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RenderPlugin } from '@11ty/eleventy';
import recipes from './demo/site/_data/recipes.js';
import { pack } from './scripts/recipes.mjs';

const read = (path) => readFileSync(path, 'utf8');

/** Links between our documents become links between pages. */
const pages = { 'TRANSLATING.md': '#translating', 'CONTRIBUTING.md': '#contributing', 'SECURITY.md': 'hosting.html' };

export default function (eleventy) {
  // A page that is no longer made is no longer there.
  eleventy.on('eleventy.before', ({ runMode }) => {
    if (runMode === 'build') rmSync('dist/site', { recursive: true, force: true });
  });
  eleventy.addPlugin(RenderPlugin);
  eleventy.addWatchTarget('demo/builder/');
  eleventy.addPassthroughCopy({ 'demo/builder': 'builder', 'demo/site/site.css': 'site.css' });
  for (const file of ['site.js', 'theming.js']) eleventy.addPassthroughCopy({ [`demo/site/${file}`]: file });
  eleventy.addPassthroughCopy({ 'demo/gallery.js': 'gallery.js' });
  eleventy.on('eleventy.after', ({ directories }) => {
    for (const { recipe, download } of recipes.filter(({ files }) => files)) {
      const path = `${directories.output}${download}`;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, pack(recipe));
    }
  });

  // The answer of an element in plain HTML, as the build wrote it.
  eleventy.addFilter('fragment', (path) => read(`dist/static/${path}fragment.html`).trim());
  eleventy.addFilter('day', (day) => new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));
  // `backticks` of comments.
  eleventy.addFilter('ticks', (text) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/`([^`]+)`/g, '<code>$1</code>'),
  );
  // A document of ours within a page that has a heading of its own: without its title, and each heading a level lower.
  eleventy.addFilter('document', (path) => {
    const [, ...lines] = read(path).split('\n');
    let code = false;
    return lines
      .map((line) => {
        if (line.startsWith('```')) code = !code;
        return code
          ? line
          : line.replace(/^#/, '##').replace(/\]\(([A-Z]+\.md)\)/g, (whole, name) => `](${pages[name] ?? name})`);
      })
      .join('\n');
  });
  return { dir: { input: 'demo/site', includes: '_layouts', output: 'dist/site' }, markdownTemplateEngine: false };
}
