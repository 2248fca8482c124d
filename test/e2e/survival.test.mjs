/**
 * What is left of each form that a partner can paste, after the filters that platforms put texts through, all at their
 * defaults. Whatever still states something must still state all of it, with its day and its sources.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { platforms } from '../../demo/builder/platforms.js';
import { engines } from '../support/engines.mjs';
import { autop, hasWordPress, kses } from '../support/wordpress.mjs';

const { forms, base } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const read = (path, name) => readFileSync(`dist/static/${path}${name}`, 'utf8').trim();
const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function element({ tag, lang, drug, nation, path }) {
  const attributes = Object.entries({ drug, nation, lang }).filter(([, value]) => value);
  const start = [tag, ...attributes.map(([name, value]) => `${name}="${value}"`)].join(' ');
  return `<${start}>${read(path, 'fragment.html')}</${tag}>`;
}
const address = ({ path }) => `${base}static/${path}`;

/** What is pasted, by the name of the form. A picture is of the badge alone. */
const pasted = {
  element,
  'element in a div': (form) => `<div>${element(form)}</div>`,
  text: ({ path }) => read(path, 'fragment.html'),
  quotation: ({ path }) => read(path, 'quote.html'),
  link: (form) => `<p><a href="${address(form)}">${escape(form.title)}</a></p>`,
  frame: ({ path }) => JSON.parse(read(path, 'oembed.json')).html,
  picture: (form) =>
    form.alt && `<p><a href="${address(form)}"><img src="${address(form)}badge.svg" alt="${escape(form.alt)}"></a></p>`,
};

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
let engine;
const filters = {
  wp_kses_post: kses,
  wpautop: autop,
  DOMPurify: (texts) => engine.run(`() => ${JSON.stringify(texts)}.map((text) => DOMPurify.sanitize(text))`),
  'sanitize-html': (texts) => texts.map((text) => sanitizeHtml(text)),
  'rehype-sanitize': (texts) => texts.map((text) => String(rehype.processSync(text))),
};

/**
 * What the outcomes mean:
 * - element: the element, with its dated and sourced text inside, and nowhere else
 * - twice: the element, whose text stands outside it too, so that it is read twice where the script runs
 * - text: the dated and sourced text alone
 * - frame, picture: as it was
 * - link: a link to the dated page, which states nothing itself
 * - nothing
 */
const expected = {
  wp_kses_post: ['text', 'text', 'text', 'text', 'link', 'nothing', 'picture'],
  wpautop: ['element or twice', 'element', 'text', 'text', 'link', 'frame', 'picture'],
  DOMPurify: ['text', 'text', 'text', 'text', 'link', 'nothing', 'picture'],
  'sanitize-html': ['text', 'text', 'text', 'text', 'link', 'nothing', 'nothing'],
  'rehype-sanitize': ['text', 'text', 'text', 'text', 'link', 'nothing', 'picture'],
};

const flat = (node) => toString(node).replace(/\s+/g, '');
const links = (tree) => selectAll('a[href]', tree).map(({ properties }) => properties.href);

/** The day of the facts, as each language writes it: what the badge as a picture says. */
const days = Object.fromEntries(
  forms.filter(({ alt }) => alt).map(({ lang, alt }) => [lang, /\d{1,2} \p{L}+ \d{4}/u.exec(alt)[0]]),
);

function outcome(form, left) {
  const tree = fromHtml(left, { fragment: true });
  if (select('iframe[src][title]', tree)) return 'frame';
  const picture = select('a > img', tree);
  if (picture) {
    assert.equal(picture.properties.alt, form.alt);
    assert.ok(form.alt.includes(days[form.lang]));
    return 'picture';
  }
  const text = flat(tree);
  if (!text) return 'nothing';
  if (text === form.title.replace(/\s+/g, '')) {
    assert.deepEqual(links(tree), [address(form)]);
    return 'link';
  }
  const whole = fromHtml(read(form.path, 'fragment.html'), { fragment: true });
  assert.ok(text.includes(flat(whole)), 'a part of the text is gone');
  assert.ok(text.includes(days[form.lang].replace(/\s+/g, '')), 'the day is gone');
  const sources = links(whole);
  assert.ok(sources.length > 0);
  assert.deepEqual(
    links(tree).filter((href) => sources.includes(href)),
    sources,
    'a source is gone',
  );
  const tag = select(form.tag, tree);
  if (!tag) return 'text';
  return flat(tag) === flat(whole) && text === flat(whole) ? 'element' : 'twice';
}

if (process.env.ALL_ENGINES && !hasWordPress())
  it('a WordPress is here', () => assert.fail('Run "npm run browsers" for it.'));

describe('what is left of what is pasted', () => {
  const rows = {};
  before(async () => {
    engine = await engines[0].start();
    await engine.page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  });
  after(async () => {
    await engine.close();
    console.table(rows);
  });

  for (const [filter, outcomes] of Object.entries(expected)) {
    const skip = /^wp/.test(filter) && !hasWordPress() && 'not here';
    Object.keys(pasted).forEach((name, index) => {
      it(`${name}, ${filter}: ${outcomes[index]}`, { skip, timeout: 60_000 }, async () => {
        const its = forms.filter((form) => pasted[name](form));
        const left = await filters[filter](its.map((form) => pasted[name](form)));
        const found = its.map((form, at) => {
          try {
            return outcome(form, left[at]);
          } catch (error) {
            error.message = `${form.path}: ${error.message}\n${left[at]}`;
            throw error;
          }
        });
        const all = [...new Set(found)].sort().join(' or ');
        (rows[name] ??= {})[filter] = all;
        assert.equal(all, outcomes[index]);
      });
    });
  }
});

/** The builder's names of forms that are pasted as text. */
const offered = { quote: 'quotation', link: 'link', text: 'text', picture: 'picture', frame: 'frame' };

describe('what the builder offers', () => {
  // The filter of WordPress keeps less than that of any other platform here whose filter we know.
  const left = Object.fromEntries(Object.keys(pasted).map((name, index) => [name, expected.wp_kses_post[index]]));
  for (const { id, keeps, forms } of platforms.filter(({ keeps }) => keeps === 'text')) {
    for (const form of forms.filter((name) => offered[name])) {
      it(`${id}: ${form} is not lost, because the platform keeps ${keeps}`, () =>
        assert.notEqual(left[offered[form]], 'nothing'));
    }
  }
  it('nothing but an address where that is all that a platform keeps', () => {
    for (const { keeps, forms } of platforms) if (keeps === 'address') assert.deepEqual(forms, ['address']);
  });
});
