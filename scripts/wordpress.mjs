/**
 * Puts the WordPress plug-in together, from `demo/platforms/wordpress/jak-widgets/` and what the build left in `dist/`:
 * `dist/wordpress/jak-widgets/`, and the same as a zip file to upload. The same files give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zip } from './zip.mjs';

const source = 'demo/platforms/wordpress/jak-widgets';
const out = 'dist/wordpress';
const read = (path) => readFileSync(path, 'utf8');
const { forms, facts } = JSON.parse(read('dist/static/forms.json'));
const { medicines } = JSON.parse(read('dist/facts.json'));
const { version, files: hashes } = JSON.parse(read('dist/integrity.json'));

/** Each file of the plug-in by its path. */
const files = {};
for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  files[path.slice(source.length + 1)] = read(path)
    .replaceAll('__VERSION__', version)
    .replaceAll('__INTEGRITY__', hashes['jak-widgets.js']);
}
for (const { path } of forms) files[`static/${path}fragment.html`] = read(`dist/static/${path}fragment.html`).trim();
files['static/forms.json'] = JSON.stringify({
  facts,
  brands: Object.fromEntries(Object.entries(medicines).map(([id, { brand }]) => [brand.toLowerCase(), id])),
  forms: forms.map(({ tag, lang, drug, nation, path, title, alt }) => ({ tag, lang, drug, nation, path, title, alt })),
});
files['jak-widgets.js'] = readFileSync('dist/jak-widgets.js');
files.LICENSE = read('LICENSE');
files['languages/jak-widgets.pot'] = template();

/** Every text of the plug-in for translators, with where it stands, in the form of GNU gettext. */
function template() {
  const messages = new Map();
  const add = (text, place, comment = '') => {
    const { places, comments } = messages.get(text) ?? messages.set(text, { places: [], comments: [] }).get(text);
    places.push(place);
    if (comment) comments.push(comment);
  };
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(php|js)$/.test(path) || path === 'jak-widgets.js') continue;
    const calls = /(?:\/\* (translators: .*?) \*\/\s*)?\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'jak-widgets'\s*\)/g;
    for (const [, comment, text] of content.matchAll(calls)) add(text.replace(/\\'/g, "'"), path, comment);
  }
  const { title, description, keywords } = JSON.parse(files['block/block.json']);
  for (const text of [title, description, ...keywords]) add(text, 'block/block.json');
  for (const [, text] of files['jak-widgets.php'].matchAll(/^ \* (?:Plugin Name|Description): +(.*)$/gm))
    add(text, 'jak-widgets.php');

  const quoted = (text) => JSON.stringify(text);
  const header = `Project-Id-Version: JAK widgets ${version}\\nMIME-Version: 1.0\\nContent-Type: text/plain; charset=UTF-8\\nContent-Transfer-Encoding: 8bit\\n`;
  return [
    `msgid ""\nmsgstr "${header}"\n`,
    ...[...messages].map(([text, { places, comments }]) =>
      [
        ...comments.map((comment) => `#. ${comment}`),
        ...[...new Set(places)].map((place) => `#: ${place}`),
        ...(text.includes('%s') ? ['#, php-format'] : []),
        `msgid ${quoted(text)}\nmsgstr ""\n`,
      ].join('\n'),
    ),
  ].join('\n');
}

rmSync(out, { recursive: true, force: true });
const zipped = {};
for (const [path, content] of Object.entries(files)) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  mkdirSync(dirname(`${out}/jak-widgets/${path}`), { recursive: true });
  writeFileSync(`${out}/jak-widgets/${path}`, bytes);
  zipped[`jak-widgets/${path}`] = bytes;
}
writeFileSync(`${out}/jak-widgets.zip`, zip(zipped));
