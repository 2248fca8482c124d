/**
 * Writes `dist/static/`: every element as text, page, quotation and picture, for places where a tag or a script cannot
 * stand; and `dist/integrity.json`. Reads the scripts in `dist/`.
 *
 *   tsx scripts/static/write.ts [FOLDER]   FOLDER instead of `dist/`
 *
 * `JAK_BASE` is the address that `dist/` will be served at.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import { dataset } from '../../data/index.js';
import { defineForServer, draw } from './draw.js';
import { forms, pathOf, type Form } from './forms.js';
import heights from './heights.json' with { type: 'json' };
import { linkedData } from './linked-data.js';
import { embed, framePage, frameStyles, quotation } from './pages.js';
import { pictures } from './pictures.js';
import { plain } from './plain.js';
import { altOf, titleOf } from './words.js';

const [out = 'dist'] = process.argv.slice(2);
const base = (process.env.JAK_BASE ?? 'https://jak-widgets.example').replace(/\/*$/, '/');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// What stands still tells of the day on which the facts were checked, whenever it is written.
Date.now = () => Date.parse(`${dataset.checked}T12:00Z`);

/** As XML has it too: a feed or a newsletter may be read as such. */
const markup = (tree: Nodes | Nodes[]): string =>
  toHtml({ type: 'root', children: [tree].flat() as never[] }, { closeSelfClosing: true, closeEmptyElements: true });

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function write(form: Form): Promise<object> {
  const path = pathOf(form);
  const folder = `${out}/static/${path}`;
  mkdirSync(folder, { recursive: true });
  const drawn = await draw(form);
  const content = plain(drawn);
  const fragment = markup(content);
  const element = markup({ ...drawn, children: [...drawn.children, ...content] });
  const about = { form, path, base, title: titleOf(form), heights: heights[path as keyof typeof heights] };
  const files: Record<string, string | Uint8Array> = {
    'fragment.html': `${fragment}\n`,
    'index.html': framePage(about, element),
    'element.html': `${element}\n`,
    'quote.html': quotation(about, fragment),
    'oembed.json': json(embed(about)),
    'facts.jsonld': json(linkedData(about, content)),
    ...(form.tag === 'nhs-status-badge' ? await pictures(about) : {}),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text);
  const { tag, lang, drug, nation } = form;
  const alt = tag === 'nhs-status-badge' ? altOf(form) : undefined;
  return { tag, lang, drug, nation, path, title: about.title, alt, heights: about.heights };
}

rmSync(`${out}/static`, { recursive: true, force: true });
defineForServer();
const written = [];
for (const form of forms) written.push(await write(form));
writeFileSync(
  `${out}/static/forms.json`,
  json({ version, facts: dataset.version, checked: dataset.checked, base, forms: written }),
);

writeFileSync(`${out}/static/frame.css`, frameStyles);

const integrity = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
const scripts = ['jak-widgets.js', 'jak-widgets.en.js', 'frame.js'];
writeFileSync(
  `${out}/integrity.json`,
  json({ version, files: Object.fromEntries(scripts.map((file) => [file, integrity(file)])) }),
);
