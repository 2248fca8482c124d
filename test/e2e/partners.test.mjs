/** Partners' pages as the dev server gives them: what they say in the console, draw, and are without script. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { chromium as playwright } from 'playwright-core';
import { policy } from '../../demo/partners/policy.mjs';
import config from '../../web-dev-server.config.mjs';
import { chromium, flags } from '../support/browser.mjs';
import { days, none } from '../support/demo-page.mjs';
import { engines, whenIdle } from '../support/engines.mjs';
import { probes } from '../support/probes.mjs';
import { tags } from '../support/tags.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const selector = tags.join();

/** How many of which widget are on each page, and what each of them says in the page's language. */
const pages = {
  charity: {
    widgets: ['jak-explainer', 'jak-drug-card', 'baseline-checklist'],
    says: 'Facts checked 21 November 2026',
  },
  clinic: {
    widgets: [...Array(6).fill('nhs-status-badge'), 'baseline-checklist'],
    says: 'Facts checked 21 November 2026',
    short: 'Checked 21 November 2026',
  },
  'clinic-cy': {
    widgets: [...Array(6).fill('nhs-status-badge'), 'baseline-checklist'],
    says: 'Gwiriwyd y ffeithiau ar 21 Tachwedd 2026',
    short: 'Gwiriwyd 21 Tachwedd 2026',
  },
  blog: { widgets: ['jak-drug-card', 'nhs-status-badge'], says: 'Facts checked 21 November 2026' },
  newsletter: { widgets: [], says: 'Facts checked 21 November 2026' },
};
const names = Object.keys(pages);

let server;
let browser;
before(async () => {
  server = await startDevServer({ config, readCliArgs: false, readFileConfig: false, logStartMessage: false });
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(async () => {
  await browser.close();
  await server.stop();
});

const addressOf = (name) => `http://localhost:${server.config.port}/dist/site/partners/${name}.html`;

/** Opens a page and gives it to `look`. It may say nothing in the console but what is expected, and ask no other host. */
async function open(name, { width = 1100, expect, ...options }, look) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  await context.addInitScript(probes);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(`${days.current}T12:00:00Z`);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(addressOf(name)).origin) said.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => response.ok() || said.push(`${response.status()} ${response.url()}`));
  try {
    const response = await page.goto(addressOf(name), { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await page.evaluate(`(${whenIdle})()`);
    const result = await look(page, response);
    none(said.filter((line) => !expect?.test(line)));
    return result;
  } finally {
    await context.close();
  }
}

/** In the page: each widget there, and whether it has been drawn. */
const drawn = (list) =>
  [...document.querySelectorAll(list)].map((element) => {
    const root = element.shadowRoot?.querySelector('.root');
    return root?.getBoundingClientRect().height > 20 ? element.localName : `${element.localName}, not drawn`;
  });

/** In the page. */
async function findings() {
  const { violations, incomplete } = await globalThis.axe.run({
    elementRef: true,
    preload: false,
    resultTypes: ['violations', 'incomplete'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  });
  const unsure = incomplete
    .filter(({ id }) => id === 'color-contrast')
    // What the page itself writes; `access.test.mjs` measures what is drawn, on a ground that axe can tell.
    .map((result) => ({ ...result, nodes: result.nodes.filter(({ element }) => element.getRootNode() === document) }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ element, any, all }) =>
        `${id}: ${element.outerHTML.slice(0, 90)}: ${[...any, ...all].map((check) => check.message)}`,
    ),
  );
}

for (const name of names) {
  const { widgets, says, short = says } = pages[name];
  describe(name, () => {
    it('draws its widgets, each with its day, and says nothing in the console', async () => {
      await open(name, {}, async (page) => {
        assert.deepEqual(await page.evaluate(drawn, selector), widgets);
        const silent = await page.evaluate(
          ([list, text]) =>
            // A compact badge tells its day when it is opened.
            [...document.querySelectorAll(list)]
              .filter((element) => !element.hasAttribute('compact'))
              .filter(({ shadowRoot }) => !shadowRoot.textContent.replace(/\s+/g, ' ').includes(text))
              .map(({ localName }) => localName),
          [selector, says],
        );
        none(silent, `without “${says}”`);
      });
    });

    it('is read without script: each widget has its answer, its day and its source', async () => {
      await open(name, { javaScriptEnabled: false }, async (page) => {
        const places = widgets.length ? await page.locator(selector).all() : [page.locator('main')];
        for (const place of places) {
          assert.match((await place.innerText()).replace(/\s+/g, ' '), new RegExp(`${says}|${short}`));
          assert.ok(await place.getByRole('link').first().isVisible());
        }
        assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
      });
    });

    for (const colorScheme of ['light', 'dark']) {
      it(`axe finds nothing, ${colorScheme}`, async () => {
        await open(name, { colorScheme }, async (page) => {
          await page.evaluate(axe);
          for (const width of [320, 1100]) {
            await page.setViewportSize({ width, height: 800 });
            none(await page.evaluate(findings), `${width} px`);
          }
        });
      });
    }

    for (const width of [280, 360]) {
      for (const javaScriptEnabled of [true, false]) {
        it(`does not scroll sideways at ${width} px, ${javaScriptEnabled ? 'drawn' : 'without script'}`, async () => {
          await open(name, { width, javaScriptEnabled }, async (page) => {
            const wide = await page.evaluate(() => {
              const { scrollWidth, clientWidth } = document.documentElement;
              const beyond = [...document.body.querySelectorAll('*')].filter(
                (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('thead'),
              );
              return [
                ...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : []),
                ...beyond.map(({ outerHTML }) => outerHTML.slice(0, 80)),
              ];
            });
            none(wide);
          });
        });
      }
    }
  });
}

describe('the clinic', () => {
  for (const name of ['clinic', 'clinic-cy']) {
    it(`${name} comes with a strict policy`, async () => {
      await open(name, {}, (_, response) => assert.equal(response.headers()['content-security-policy'], policy));
    });
    it(`${name} is held to it by the browser`, async () => {
      // Inline style is what a widget would break a strict policy with; the console says it too.
      await open(name, { expect: /style-src/ }, async (page) => {
        const refused = await page.evaluate(
          () =>
            new Promise((resolve) => {
              document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
                resolve(effectiveDirective),
              );
              document.body.setAttribute('style', 'color: red');
            }),
        );
        assert.equal(refused, 'style-src-attr');
      });
    });
  }

  it('speaks Welsh to Welsh readers, in its own words and in those of the widgets', async () => {
    await open('clinic-cy', {}, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'cy');
      assert.ok(await page.getByRole('heading', { name: 'Clinig alopecia' }).isVisible());
      const texts = await page
        .locator(selector)
        .evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot.textContent));
      for (const text of texts) {
        assert.match(text, /Cymru|Lloegr|Gwiriwyd/);
        assert.doesNotMatch(text, /Facts checked|Before you start|Recommended for|Reported as/);
      }
    });
  });

  it('says as much in Welsh as in English', async () => {
    const outline = (name) =>
      open(name, {}, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => !element.closest('baseline-checklist > *'))
            .map(({ localName, className }) => `${localName}.${className}`),
        ),
      );
    assert.deepEqual(await outline('clinic-cy'), await outline('clinic'));
  });
});

describe('the newsletter', () => {
  it('is pictures and text: nothing in it needs a browser', async () => {
    await open('newsletter', {}, async (page) => {
      const unfit = await page.evaluate(() =>
        [...document.querySelectorAll('script, link[rel=stylesheet], table, iframe, form, [style], [onclick]')]
          .concat([...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      none(unfit);
    });
  });

  it('has pictures that say what they show, with the day', async () => {
    await open('newsletter', {}, async (page) => {
      const pictures = await page
        .getByRole('img')
        .evaluateAll((all) => all.map(({ alt, naturalWidth }) => ({ alt, naturalWidth })));
      assert.equal(pictures.length, 3);
      for (const { alt, naturalWidth } of pictures) {
        assert.match(alt, /^NHS status of .* Checked 21 November 2026/);
        assert.ok(naturalWidth > 400);
      }
    });
  });
});

describe('what partners write by hand', () => {
  for (const file of readdirSync('demo/partners').filter((name) => name.endsWith('.njk'))) {
    it(`${file} has no chance, dose or status in it`, () => {
      const text = readFileSync(`demo/partners/${file}`, 'utf8');
      none(
        text.match(
          /\d+ (in|of|o bob) \d+|\d\s?(%|per cent|mg|weeks?|wythnos)|recommended (by|for)|approved|argymell|cure|side effect/gi,
        ) ?? [],
      );
    });
  }
});

for (const { name, start, here } of engines) {
  if (!here) continue;
  it(`${name} draws all of them`, { timeout: 120_000 }, async () => {
    const engine = await start();
    try {
      for (const page of names.filter((one) => pages[one].widgets.length)) {
        await engine.open(addressOf(page));
        assert.deepEqual(await engine.run(`() => (${drawn})('${selector}')`), pages[page].widgets, page);
      }
    } finally {
      await engine.close();
    }
  });
}
