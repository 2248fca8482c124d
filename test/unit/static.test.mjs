/** What `npm run build` leaves in `dist/static/`: every form is true, dated and sourced by itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { dataset, sources, statusOn } from '../../data/index.ts';
import { forms as expected, pathOf } from '../../scripts/static/forms.ts';
import { localeFor } from '../../src/shared/locale.ts';
import { welsh } from '../../src/locales/cy.ts';
import { addLanguage } from '../../src/shared/locale.ts';
import { cardWords, compareWords, statusWords, uiWords } from '../../src/shared/words.ts';

addLanguage(welsh);
const { forms, base } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const file = (path, name) => readFileSync(`dist/static/${path}${name}`, 'utf8');
/** Throws where it is no well-formed XML. */
const parse = (text) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(`<div>${text}</div>`, 'application/xml');
const elements = (tree, name) => [...tree.getElementsByTagName(name)];
const addresses = new Set(Object.values(sources).map(({ url }) => new URL(url).href));

/** What stands before the numbers of sources, and the addresses that the numbers lead to. */
function pairs(text, address) {
  const found = [...text.replace(/\s/g, '').matchAll(/([^[\]]{1,15})\[([\d,–]+)\]/g)];
  return found.map(([, before, numbers]) => {
    const all = numbers.split(',').flatMap((run) => {
      const [from, to = from] = run.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    return `${before}: ${all.map(address).sort().join(' ')}`;
  });
}
/** What the element itself says and names, folded parts too. */
function drawnPairs(markup) {
  const { content } = select('template', fromHtml(markup, { fragment: true }));
  const notes = new Map(
    selectAll('.references > li', content).map((note) => [
      Number(note.properties.value),
      select('a', note).properties.href,
    ]),
  );
  const text = (node) => {
    if (node.type === 'text') return node.value;
    if (/^(style|svg)$/.test(node.tagName)) return '';
    const inside = node.children.map(text).join('');
    return node.properties.className?.includes('ref') ? `[${inside}]` : inside;
  };
  return pairs(content.children.map(text).join(''), (number) => notes.get(number));
}

describe('static forms', () => {
  it('are there for every element, medicine, nation and language', () => {
    assert.deepEqual(
      forms.map(({ path }) => path),
      expected.map(pathOf),
    );
  });

  for (const { path, lang, tag, drug, nation, title, alt } of forms) {
    it(`${path} says what, when and from where`, () => {
      const locale = localeFor(lang);
      const ui = uiWords(locale);
      const fragment = file(path, 'fragment.html');
      const tree = parse(fragment);
      const text = tree.documentElement.textContent;
      assert.ok(text.includes(locale.date(dataset.checked)), 'the day of the facts');
      assert.ok(text.includes(ui.notApproved), 'that no clinician has approved them');
      if (lang !== 'en') assert.ok(text.includes(ui.draft), 'that the translation is a draft');

      const cited = new Set([...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, numbers]) => numbers.split(', ')));
      // The list before the last, which says who made this.
      const list = elements(tree.documentElement, '*')
        .filter(({ parentNode }) => parentNode === tree.documentElement)
        .at(-2);
      const notes = list.nodeName === 'ol' ? elements(list, 'li') : [];
      assert.ok(notes.length || elements(tree, 'a').length, 'a source, or where to look');
      assert.deepEqual(
        [...cited].map(Number).sort((one, other) => one - other),
        notes.map((_, index) => index + 1),
      );
      for (const note of notes) {
        const [link] = elements(note, 'a');
        assert.ok(addresses.has(new URL(link.getAttribute('href')).href), link.getAttribute('href'));
      }

      const hrefs = notes.map((note) => elements(note, 'a')[0].getAttribute('href'));
      const drawn = new Set(drawnPairs(file(path, 'element.html')));
      for (const pair of pairs(text, (number) => hrefs[number - 1])) assert.ok(drawn.has(pair), `as drawn: ${pair}`);

      for (const element of elements(tree, '*')) {
        for (const { name } of [...element.attributes]) assert.match(name, /^(href|hreflang|lang)$/);
      }
      if (tag === 'nhs-status-badge' && nation) {
        assert.ok(
          text.includes(statusWords(locale).outcome[statusOn(drug, nation, dataset.checked).outcome]) ||
            /report|Adrodd/i.test(text),
        );
      }
      if (tag === 'jak-drug-card') {
        const card = cardWords(locale);
        // What it does to hair, what it can do to a person, and the deal, on every card; its risks whole.
        for (const line of [card.works.title, card.harms.title, card.section['serious-risks'], card.section.pregnancy])
          assert.ok(text.includes(line), line);
      }
      if (tag === 'treatment-choice') {
        for (const question of Object.values(compareWords(locale).question))
          assert.ok(text.includes(question), question);
        assert.ok(text.includes('116 123'));
      }

      const marked = [...file(path, 'element.html').matchAll(/<input[^>]* value="([^"]*)"[^>]* checked/g)].map(
        ([, value]) => value,
      );
      assert.deepEqual(
        marked,
        tag === 'treatment-choice' && nation ? [nation] : [],
        'nothing is marked but what is asked for',
      );

      const page = file(path, 'index.html');
      assert.ok(page.includes('<template shadowrootmode="open">'));
      assert.ok(page.includes(fragment.trim()));
      assert.ok(page.includes(`type="application/json+oembed" href="${base}static/${path}oembed.json"`));
      assert.ok(file(path, 'quote.html').startsWith(`<blockquote cite="${base}static/${path}">${fragment.trim()}`));
      parse(file(path, 'quote.html'));
      const embed = JSON.parse(file(path, 'oembed.json'));
      assert.equal(embed.title, title);
      assert.ok(embed.html.includes(`src="${base}static/${path}"`) && embed.html.includes(`height="${embed.height}"`));
      const data = JSON.parse(file(path, 'facts.jsonld'));
      assert.equal(data.dateModified, dataset.checked);
      assert.equal(data.citation.length, notes.length);
      if (alt) {
        assert.ok(alt.includes(locale.date(dataset.checked)));
        assert.equal(elements(parse(file(path, 'badge.svg')), 'title')[0].textContent, alt);
        assert.equal(readFileSync(`dist/static/${path}badge.png`).toString('latin1', 1, 4), 'PNG');
      }
    });
  }

  it('are the same when they are written again', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'static-'));
    try {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/static/write.ts', folder], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      const files = readdirSync(join(folder, 'static'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      assert.ok(files.length > 600);
      for (const { parentPath, name } of files) {
        const path = join(parentPath, name).slice(folder.length);
        assert.ok(readFileSync(folder + path).equals(readFileSync(`dist${path}`)), path);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('integrity.json', () => {
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  for (const [name, value] of Object.entries(files)) {
    it(`has the hash of ${name}`, () => {
      assert.equal(
        value,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64')}`,
      );
    });
  }
});
