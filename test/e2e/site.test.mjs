/** Every page of the documentation site, as it is served from any folder. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { none } from '../support/demo-page.mjs';
import { launch, serveSite, visit } from '../support/site.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
// Gallery and examples are the workshop of the tests, which have tests of their own.
const workshop = ['gallery.html', 'examples.html'];
const pages = readdirSync('dist/site').filter((name) => name.endsWith('.html') && !workshop.includes(name));
const read = (name) => readFileSync(`dist/site/${name}`, 'utf8');
/** The card of a medicine that is none says so: that is its example. */
const allow = /drug="aspirin"/;

let host;
let browser;
before(async () => {
  host = await serveSite();
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.close();
});

it('has a page for each element, and the others', () => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const tags = manifest.modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName }) => tagName ?? []);
  const others = ['index', 'theming', 'hosting', 'platforms', 'maintainers'];
  assert.deepEqual(pages.toSorted(), [...tags, ...others].map((name) => `${name}.html`).toSorted());
});

it('has no file that a host would run, obey or refuse', () => {
  const files = readdirSync('dist/site', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  none(files.map(({ name }) => name).filter((name) => !/\.(html|css|js|zip)$/.test(name)));
  for (const name of ['drupal', 'nhsuk-frontend', 'umbraco', 'wagtail'])
    assert.ok(Object.keys(unzipSync(readFileSync(`dist/site/platforms/${name}.zip`))).includes(`${name}/README.md`));
});

it('is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      'no-inline-style': 'error',
      // Both ways of writing an empty element are HTML; what is to be pasted is XML as well.
      'void-style': 'off',
      // What comes from the page's own host needs no hash.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  });
  for (const name of pages) {
    const { results } = await validator.validateString(read(name), name);
    none(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)),
      name,
    );
  }
});

it('leads nowhere that is not there', async () => {
  const ids = new Map(
    pages.map((name) => [name, new Set([...read(name).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );
  for (const name of pages) {
    await visit(
      browser,
      host.site + name,
      { allow, javaScriptEnabled: false, settled: false },
      async (page, context) => {
        const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href));
        const ours = [...new Set(links.filter((link) => link.startsWith(host.origin)))];
        assert.ok(ours.length > 4, name);
        for (const link of ours) {
          const { pathname, hash } = new URL(link);
          const answer = await context.request.head(link.split('#')[0]);
          assert.equal(answer.status(), 200, `${name}: ${link}`);
          const its = ids.get(pathname.split('/').at(-1));
          if (hash && its) assert.ok(its.has(hash.slice(1)), `${name}: ${link}`);
        }
      },
    );
  }
});

describe('the widgets on the front page, small', () => {
  for (const width of [280, 360, 720, 1100]) {
    it(`show what a medicine can do to a person where they show what it does to hair, ${width} px wide`, async () => {
      const seen = ({ bottom, panels }) => panels.every((end) => end <= bottom);
      await visit(browser, `${host.site}index.html`, { viewport: { width, height: 900 } }, async (page) => {
        const boxes = await page.evaluate(() =>
          ['jak-drug-card', 'jak-explainer'].map((tag) => {
            const element = document.querySelector(`.small > ${tag}`);
            // Of the card those on hair and on harm, of the explainer all.
            const panels = [...element.shadowRoot.querySelectorAll('.panel')].slice(0, tag === 'jak-drug-card' ? 2 : 5);
            return {
              tag,
              bottom: element.parentElement.getBoundingClientRect().bottom,
              panels: panels.map((panel) => panel.getBoundingClientRect().bottom),
            };
          }),
        );
        assert.deepEqual(
          boxes.map(({ panels }) => panels.length),
          [2, 5],
        );
        none(boxes.filter((box) => !seen(box)).map(({ tag }) => tag));
      });
    });
  }
});

describe('each page', () => {
  for (const name of pages) {
    it(`${name}: axe finds nothing, light and narrow, dark and wide, and the console is silent`, async () => {
      for (const [colorScheme, width] of [
        ['light', 280],
        ['dark', 1100],
      ]) {
        const viewport = { width, height: 900 };
        await visit(browser, host.site + name, { allow, colorScheme, viewport, bypassCSP: true }, async (page) => {
          // Where the policy of the page holds, nothing can be put into it, axe neither.
          await page.evaluate(axe);
          none(
            await page.evaluate(async () => {
              const { violations } = await globalThis.axe.run(document, {
                preload: false,
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              });
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 120)}`),
              );
            }),
            `${width} px, ${colorScheme}`,
          );
        });
      }
    });

    it(`${name}: nothing is wider than 280 px, under its own policy`, async () => {
      await visit(browser, host.site + name, { allow, viewport: { width: 280, height: 800 } }, async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 280, `${width} px`);
      });
    });
  }
});

it('reads without script: each question with an answer that has its date and its sources', async () => {
  await visit(browser, `${host.site}index.html`, { javaScriptEnabled: false, settled: false }, async (page) => {
    const widgets = page.getByRole('region', { name: ', live' });
    assert.equal(await widgets.count(), 6);
    for (const widget of await widgets.all()) {
      const text = await widget.innerText();
      assert.match(text, /Facts checked \d+ \w+ 2026/);
      assert.ok(await widget.getByRole('link').count());
    }
    assert.ok(await page.getByText('The builder needs a script').isVisible());
  });
});

it('can be walked by keyboard from the skip link on', async () => {
  await visit(browser, `${host.site}index.html`, {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'main');
  });
});

it('shows what the theming controls set', async () => {
  await visit(browser, `${host.site}theming.html`, {}, async (page) => {
    await page.getByLabel('Corners').selectOption('0px');
    await page.getByLabel('Accent').fill('#1f5130');
    await page.getByLabel('Ground').selectOption('dark');
    assert.match(
      await page.getByRole('region', { name: 'Rule' }).innerText(),
      /--jak-accent: #1f5130;\s+--jak-radius: 0px;/,
    );
    const look = await page.evaluate(() => {
      const root = document.querySelector('#themed baseline-checklist').shadowRoot.querySelector('.root');
      const { borderRadius, colorScheme } = getComputedStyle(root);
      return { borderRadius, colorScheme };
    });
    assert.deepEqual(look, { borderRadius: '0px', colorScheme: 'dark' });
  });
});

it('has the API of each element as the manifest has it', () => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  for (const { tagName, attributes, cssProperties, events } of manifest.modules.flatMap(
    ({ declarations }) => declarations,
  )) {
    if (!tagName) continue;
    for (const { name } of [...attributes, ...cssProperties, ...events])
      assert.ok(read(`${tagName}.html`).includes(`<th scope="row"><code>${name}</code></th>`), `${tagName}: ${name}`);
  }
});
