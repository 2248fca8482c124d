/** The built file on a bare page, in a real browser, as a partner would use it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { importMap, modules } from '../support/modules.mjs';
import { tags } from '../support/tags.mjs';
import { whenIdle } from '../support/engines.mjs';
import { words } from '../support/words.mjs';

const script = readFileSync('dist/jak-widgets.js', 'utf8');
const demo = readFileSync('demo/examples.html', 'utf8');

let server;
let browser;
let address;
let requests = [];
let body = '';
let headers = {};

before(async () => {
  server = createServer((request, response) => {
    requests.push(request.url);
    if (request.url === '/jak-widgets.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    if (/^\/(node_modules|dist)\//.test(request.url))
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(request.url.slice(1)));
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(async () => {
  await browser.close();
  server.close();
});

const scripted = '<script src="jak-widgets.js" defer></script>';

/** That facts are there, and how old they are. */
const checked = new RegExp(words.ui.factsChecked('21 November 2026', '21 February 2027'));

/** Opens a page and gives it to `look`, with all that its console and errors said. */
async function open(markup, look, { policy, ...options } = {}) {
  requests = [];
  body = markup;
  headers = policy ? { 'content-security-policy': policy } : {};
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.goto(address, { waitUntil: 'load' });
  // Without script no idle time is told.
  if (options.javaScriptEnabled !== false) await page.evaluate(`(${whenIdle})()`);
  try {
    return await look(page, said);
  } finally {
    await context.close();
  }
}

const textOnly = (markup) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');

const textOf = (page, tag) =>
  page.evaluate((name) => document.querySelector(name).shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '', tag);

describe('the one script on a bare page', () => {
  const bare = `<!doctype html>${scripted}${tags.map((tag) => `<${tag} drug="baricitinib">own</${tag}>`).join('')}`;

  it('shows every element, and says nothing in the console', async () => {
    await open(bare, async (page, said) => {
      for (const tag of tags) assert.match(await textOf(page, tag), checked, tag);
      assert.deepEqual(said, []);
    });
  });

  it('requests nothing but itself', async () => {
    await open(bare, async (page) => {
      await page.waitForTimeout(200);
      assert.deepEqual(
        requests.filter((url) => url !== '/favicon.ico'),
        ['/', '/jak-widgets.js'],
      );
    });
  });

  it('leaves no global but its one symbol, and touches no storage, cookie, head or body', async () => {
    const look = async (page) =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).sort(),
        symbols: Object.getOwnPropertySymbols(window).map(String).sort(),
        head: document.head.innerHTML.replace(/<script.*?<\/script>/, ''),
        attributes: document.body.getAttributeNames(),
        sheets: document.adoptedStyleSheets.length,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        history: history.length,
      }));
    const without = await open(bare.replace(scripted, ''), look);
    const withIt = await open(bare, look);
    assert.deepEqual(withIt.symbols, [...without.symbols, 'Symbol(jak-widgets)'].sort());
    assert.deepEqual({ ...withIt, symbols: 0 }, { ...without, symbols: 0 });
  });

  it('works offline once it is there', async () => {
    await open(bare.replace(scripted, `<link rel="icon" href="data:,">${scripted}`), async (page, said) => {
      await page.context().setOffline(true);
      await page.evaluate(() => (document.body.innerHTML = '<jak-drug-card drug="litfulo"></jak-drug-card>'));
      await page.evaluate(`(${whenIdle})()`);
      assert.match(await textOf(page, 'jak-drug-card'), checked);
      assert.deepEqual(said, []);
    });
  });

  it('works under a strict policy without one violation', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types jak-widgets";
    await open(
      bare,
      async (page, said) => {
        for (const tag of tags) assert.match(await textOf(page, tag), checked, tag);
        const colour = await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('jak-drug-card').shadowRoot.querySelector('.root')).borderTopWidth,
        );
        assert.equal(colour, '1px');
        assert.deepEqual(
          said.filter((line) => !line.includes('favicon')),
          [],
        );
      },
      { policy },
    );
  });

  it('a second copy does nothing; of two versions the first wins and one line names both', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const other = script.replace(version, '9.9.9');
    await open(
      `<!doctype html>${scripted}${scripted}<nhs-status-badge drug="litfulo"></nhs-status-badge>`,
      async (page, said) => {
        assert.deepEqual(said, []);
        await page.addScriptTag({ content: other });
        assert.equal(said.length, 1);
        assert.equal(said[0], `[jak-widgets] ${version} (en cy) is on this page already; 9.9.9 (en cy) is not used.`);
      },
    );
  });

  it('a tag that the page has taken is left to the page; the others work', async () => {
    const taken = "<script>customElements.define('jak-drug-card', class extends HTMLElement {})</script>";
    await open(bare.replace(scripted, taken + scripted), async (page, said) => {
      assert.equal(said.length, 1);
      assert.match(said[0], /<jak-drug-card> is taken/);
      assert.match(await textOf(page, 'treatment-choice'), checked);
    });
  });

  const late = [
    '<jak-drug-card drug="litfulo">',
    '<treatment-choice>',
    '<baseline-checklist>',
    '<jak-explainer>',
    '<nhs-status-badge drug="litfulo" nation="england">',
    '<nhs-status-badge drug="leqselvi" nation="scotland">',
    '<nhs-status-badge drug="olumiant">',
    '<nhs-status-badge drug="leqselvi">',
    '<nhs-status-badge drug="litfulo" nation="england" compact>',
    ...['baricitinib', 'deuruxolitinib', 'ritlecitinib'].map((drug) => `<nhs-status-history drug="${drug}">`),
  ];
  /** How far a page jumps when the script comes late. */
  const shiftOf = (page, width) =>
    open(
      page,
      async (shown) => {
        const observed = shown.evaluate(
          () =>
            new Promise((resolve) => {
              let shift = 0;
              new PerformanceObserver((list) => {
                for (const { value } of list.getEntries()) shift += value;
              }).observe({ type: 'layout-shift', buffered: true });
              customElements.whenDefined('treatment-choice').then(() => {
                // Two frames: the one that draws, the one that reports.
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shift), 100)));
              });
            }),
        );
        await shown.waitForTimeout(600);
        await shown.addScriptTag({ content: script });
        return observed;
      },
      { viewport: { width, height: 800 } },
    );
  const around = (html, css = '') =>
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${css}</style><h1>Page</h1><p>before</p>${html}<p>after</p>`;
  for (const [width, tag] of [1280, 390].flatMap((width) => late.map((tag) => [width, tag]))) {
    it(`late, over the README's rules, ${tag} moves nothing, ${width} px wide`, async () => {
      const [, css] = readFileSync('README.md', 'utf8').match(/```css\n([\s\S]*?)```/);
      const shift = await shiftOf(around(`${tag}<p>own content</p></${/[\w-]+/.exec(tag)[0]}>`, css), width);
      assert.ok(shift < 0.01, String(shift));
    });
  }

  const drawn = [
    'en/nhs-status-badge/ritlecitinib/england/',
    'cy/nhs-status-badge/deuruxolitinib/',
    'en/nhs-status-history/baricitinib/',
    'en/jak-drug-card/ritlecitinib/',
    'en/jak-explainer/',
    'en/baseline-checklist/',
    'en/treatment-choice/',
  ];
  for (const [width, path] of [1280, 390].flatMap((width) => drawn.map((path) => [width, path]))) {
    it(`late, over the drawing of ${path}, moves nothing with no height kept, ${width} px wide`, async () => {
      const shift = await shiftOf(around(readFileSync(`dist/static/${path}element.html`, 'utf8')), width);
      assert.equal(shift, 0);
    });
  }

  for (const part of ['<section', '<h3'])
    it(`early, when what a server drew has come as far as ${part}, leaves nothing of that beside its own`, async () => {
      const drawn = readFileSync('dist/static/en/jak-drug-card/ritlecitinib/element.html', 'utf8');
      const half = drawn.indexOf(part);
      let finish;
      const slow = createServer((request, response) => {
        if (request.url === '/jak-widgets.js') return response.setHeader('content-type', 'text/javascript').end(script);
        if (request.url !== '/') return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write(
          `${around('').replace('<h1', '<script src="jak-widgets.js" async></script><h1')}${drawn.slice(0, half)}`,
        );
        finish = () => response.end(drawn.slice(half));
      });
      await new Promise((resolve) => slow.listen(0, '127.0.0.1', resolve));
      const page = await browser.newPage();
      try {
        await page.goto(`http://127.0.0.1:${slow.address().port}/`, { waitUntil: 'commit' });
        await page.waitForFunction('customElements.get("jak-drug-card")');
        await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
        finish();
        await page.waitForLoadState('load');
        await page.evaluate(`(${whenIdle})()`);
        const parts = await page.evaluate(() =>
          [...document.querySelector('jak-drug-card').shadowRoot.children].map(({ localName }) => localName),
        );
        assert.deepEqual(parts, ['section']);
      } finally {
        await page.close();
        slow.close();
      }
    });

  it('on a page without a doctype, the comparison has the ink and the type of the rest', async () => {
    const quirky = '<link rel="icon" href="data:,"><treatment-choice></treatment-choice>';
    const look = async (page) => {
      await page.addScriptTag({ content: script });
      return page.evaluate(() => {
        const { shadowRoot } = document.querySelector('treatment-choice');
        const typeOf = (part) => {
          const { color, fontFamily, fontSize, lineHeight } = getComputedStyle(shadowRoot.querySelector(part));
          return { color, fontFamily, fontSize, lineHeight };
        };
        return { mode: document.compatMode, rest: typeOf('header > p'), table: typeOf('td > .answer') };
      });
    };
    const { mode, rest, table } = await open(quirky, look, { colorScheme: 'dark' });
    assert.equal(mode, 'BackCompat');
    assert.deepEqual(table, rest);
  });

  it('without script, what the page wrote can be read', async () => {
    await open(bare, async (page) => assert.match(await page.innerText('jak-drug-card'), /own/), {
      javaScriptEnabled: false,
    });
  });

  it('prints folded parts open, with the addresses of sources', async () => {
    await open(bare, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(async () => {
        // What is folded is unfolded with the next frame.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const { shadowRoot } = document.querySelector('jak-drug-card');
        const link = shadowRoot.querySelector('.references a');
        return {
          details: [...shadowRoot.querySelectorAll('details')].map(
            (part) =>
              part.lastElementChild.checkVisibility({ contentVisibilityAuto: true }) &&
              part.lastElementChild.getBoundingClientRect().height > 0,
          ),
          address: getComputedStyle(link, '::after').content,
          href: link.href,
        };
      });
      assert.ok(shown.details.length > 1 && shown.details.every(Boolean), JSON.stringify(shown.details));
      assert.ok(shown.address.includes(shown.href));
    });
  });

  it('says in every demo section what the modules say, which the build does not shorten', async () => {
    const texts = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('section')].map((section) => {
          const { shadowRoot } = section.lastElementChild;
          return `${section.id}: ${shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ')}`;
        }),
      );
    const built = await open(demo.replace('../dist/jak-widgets.js', 'jak-widgets.js'), texts);
    const plain = await open(demo.replace(/<script.*?<\/script>/, importMap + modules), texts);
    assert.ok(built.length > 10);
    for (const [index, text] of built.entries()) assert.equal(textOnly(text), textOnly(plain[index]));
  });
});
