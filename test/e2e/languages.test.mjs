/** Languages of the built scripts: Welsh, English alone, and one that is made up, longer and right to left. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { whenIdle } from '../support/engines.mjs';
import { tags } from '../support/tags.mjs';
import { words } from '../support/words.mjs';

const markup = tags.map((tag) => `<${tag} drug="ritlecitinib"></${tag}>`).join('');

let browser;
before(async () => {
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(() => browser.close());

/** A page with a built script, given to `look`. */
async function open(script, { lang = 'en', dir = 'ltr', width = 800, head = '', body = markup }, look) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  try {
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
    await page.setContent(
      `<!doctype html><html lang="${lang}" dir="${dir}"><head>${head}<style>body{margin:0}</style></head><body>${body}</body></html>`,
    );
    await page.addScriptTag({ content: readFileSync(`dist/${script}`, 'utf8') });
    await page.evaluate(`(${whenIdle})()`);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page. @returns For each element, its language and its text. */
const told = () =>
  [...document.querySelectorAll('*')]
    .filter(({ shadowRoot }) => shadowRoot)
    .map(({ shadowRoot }) => ({
      lang: shadowRoot.querySelector('.root').lang,
      text: shadowRoot.textContent.replace(/\s+/g, ' '),
    }));

describe('the script with every language', () => {
  it('speaks Welsh, with Welsh dates, in a browser whose Intl has none', async () => {
    await open('jak-widgets.js', { lang: 'cy' }, async (page) => {
      for (const { lang, text } of await page.evaluate(told)) {
        assert.equal(lang, 'cy');
        assert.match(text, /21 Tachwedd 2026/);
        assert.doesNotMatch(text, /November|\bundefined\b/);
      }
    });
  });

  it('follows the language of a page of 120 elements with one observer', async () => {
    const counted = `<script>
      window.observers = 0;
      window.MutationObserver = class extends MutationObserver {
        constructor(...values) {
          super(...values);
          // Playwright has one of its own in each page.
          if (!new Error().stack.includes('InjectedScript')) window.observers++;
        }
      };</script>`;
    await open('jak-widgets.js', { head: counted, body: markup.repeat(20) }, async (page) => {
      await page.evaluate(() => (document.documentElement.lang = 'cy'));
      // So many draw in slices, with breaks for the page.
      await page.evaluate(() => Promise.all([...document.body.children].map((element) => element.updateComplete)));
      const all = await page.evaluate(told);
      assert.equal(all.length, 120);
      assert.ok(all.every(({ lang }) => lang === 'cy'));
      assert.equal(await page.evaluate(() => window.observers), 1);
    });
  });
});

describe('the script with English alone', () => {
  it('has no word of Welsh', () => {
    const text = readFileSync('dist/jak-widgets.en.js', 'utf8');
    assert.doesNotMatch(text, /Cymr|meddyginiaeth|Tachwedd/);
    assert.match(readFileSync('dist/jak-widgets.js', 'utf8'), /Tachwedd/);
  });

  it('says in English what the other says', async () => {
    const [all, alone] = await Promise.all(
      ['jak-widgets.js', 'jak-widgets.en.js'].map((script) => open(script, {}, (page) => page.evaluate(told))),
    );
    assert.deepEqual(alone, all);
  });

  it('marks its English on a Welsh page', async () => {
    await open('jak-widgets.en.js', { lang: 'cy' }, async (page) => {
      for (const { lang, text } of await page.evaluate(told)) {
        assert.equal(lang, 'en');
        assert.match(text, new RegExp(words.ui.factsChecked('21 November 2026', '21 February 2027')));
      }
    });
  });
});

describe('a language that is longer and runs from right to left', () => {
  for (const width of [280, 480, 1100]) {
    it(`${width} px: nothing runs out, nothing is cut off`, async () => {
      await open('pseudo/jak-widgets.js', { lang: 'qps', dir: 'rtl', width }, async (page) => {
        const wrong = await page.evaluate((room) => {
          const found = [];
          if (document.documentElement.scrollWidth > room) found.push(`page: ${document.documentElement.scrollWidth}`);
          for (const { shadowRoot, localName } of document.body.children) {
            for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
            for (const part of shadowRoot?.querySelectorAll('.root *:not(thead, thead *, svg *)') ?? []) {
              const { left, right } = part.getBoundingClientRect();
              if (left < -1 || right > room + 1) found.push(`${localName}: ${part.textContent.slice(0, 40)}`);
              if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'hidden')
                found.push(`${localName} cut: ${part.textContent.slice(0, 40)}`);
            }
          }
          return found;
        }, width);
        assert.deepEqual(wrong, []);
      });
    });
  }

  it('shows every text in that language, but for names', async () => {
    await open('pseudo/jak-widgets.js', { lang: 'qps', dir: 'rtl' }, async (page) => {
      const plain = await page.evaluate(() => {
        const found = new Set();
        for (const { shadowRoot } of document.body.children) {
          if (!shadowRoot) continue;
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest('[lang]').lang === 'qps' && /[a-z]{2}/.test(node.nodeValue))
              found.add(node.nodeValue.trim().replace(/⟦[^⟦⟧]*⟧/g, ''));
          }
        }
        return [...found];
      });
      const names =
        /^[\s,.:;·⟦⟧\d]*(baricitinib|Baricitinib \(Olumiant\)|deuruxolitinib|Deuruxolitinib \(Leqselvi\)|ritlecitinib|Ritlecitinib \(Litfulo\)|mg)?[\s,.:;·⟦⟧\d]*$/;
      assert.deepEqual(
        plain.filter((text) => !names.test(text)),
        [],
      );
    });
  });

  it('mirrors the timeline, and keeps both groups of a trial the same size', async () => {
    await open('pseudo/jak-widgets.js', { lang: 'qps', dir: 'rtl' }, async (page) => {
      const seen = await page.evaluate(() => {
        const history = document.querySelector('nhs-status-history').shadowRoot;
        const { paddingLeft, paddingRight } = getComputedStyle(history.querySelector('ol[role] > li'));
        const [icon, words] = [...history.querySelector('li .pill').children].map((part) =>
          part.getBoundingClientRect(),
        );
        const card = document.querySelector('jak-drug-card').shadowRoot;
        for (const part of card.querySelectorAll('details')) part.open = true;
        const arms = [...card.querySelectorAll('.arms svg')];
        const sizes = arms.map((arm) => arm.getBoundingClientRect()).map(({ width, height }) => `${width} ${height}`);
        return {
          railRight: parseFloat(paddingRight) > parseFloat(paddingLeft),
          iconRight: icon.left >= words.right,
          arms: arms.length > 1 && arms[0].getBoundingClientRect().width > 20,
          sizes: new Set(sizes).size,
        };
      });
      assert.deepEqual(seen, { railRight: true, iconRight: true, arms: true, sizes: 1 });
    });
  });
});
