/** The demo with the built script in Chromium, as `access` and `print` look at it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from './browser.mjs';
import { probes } from './probes.mjs';
import { whenIdle } from './engines.mjs';

const demo = readFileSync('demo/examples.html', 'utf8').replace('../dist/', '/');
const ours = readFileSync('dist/jak-widgets.js', 'utf8');

export const days = { current: '2026-11-21', stale: '2027-03-01', expired: '2027-12-01' };

/** The demo section that stands for each element. */
export const examples = {
  'nhs-status-badge': 'badge-all-nations',
  'nhs-status-history': 'history',
  'jak-explainer': 'explainer',
  'jak-drug-card': 'card-baricitinib',
  'baseline-checklist': 'checklist-one-medicine',
  'treatment-choice': 'choice-all-nations',
};
export const tags = Object.keys(examples);
export const forms = ['baseline-checklist', 'treatment-choice'];

let browser;
before(async () => {
  browser = await playwright.launch({
    executablePath: chromium(),
    chromiumSandbox: false,
    // What the browser itself computes: `computedRole`, `computedName`.
    args: [...flags, '--enable-blink-features=ComputedAccessibilityInfo'],
  });
});
after(() => browser.close());

/**
 * Opens the demo, or a body of its own, and gives it to `look`. Nothing may be said in the console but that the demo
 * names a medicine which is none.
 *
 * @param options Those of Playwright's context; `clipboard: false` is a page on plain http.
 */
export async function open(
  { day = days.current, lang = 'en', body, width = 1100, clipboard = true, ...options },
  look,
) {
  const origin = clipboard ? 'http://localhost' : 'http://jak.test';
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  if (clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.addInitScript(probes);
  await context.route('**/*', (route) => {
    const isScript = new URL(route.request().url()).pathname === '/jak-widgets.js';
    const whole = body === undefined ? demo : demo.replace(/<body>[^]*<\/body>/, () => `<body>${body}</body>`);
    const html = whole.replace('<html lang="en">', `<html lang="${lang}">`);
    return route.fulfill(
      isScript ? { body: ours, contentType: 'text/javascript' } : { body: html, contentType: 'text/html' },
    );
  });
  const page = await context.newPage();
  // What is not there at once will not come.
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(origin, { waitUntil: 'load' });
    await page.evaluate(`(${whenIdle})()`);
    const result = await look(page);
    assert.deepEqual(
      said.filter((line) => !line.includes('drug="aspirin"')),
      [],
    );
    return result;
  } finally {
    await context.close();
  }
}

/** A demo section by its id, as markup. */
export const section = (id) => demo.match(new RegExp(`<section id="${id}">[^]*?</section>`))[0];

/** The demo section that stands for an element. */
export const example = (tag) => section(examples[tag]);

/** What a person wrote: longer than the box is high. */
export const note = Array.from({ length: 12 }, (_, line) => `Question ${line + 1}: and my other tablets?`).join('\n');

/** Marks and writes wherever that can be, opens what is folded, and copies, if only to be told that it is blocked. */
export const use = (page) => page.evaluate((text) => globalThis.probe.use(text), note);

/** Every step of the choice aid, and nothing within it. */
export const openSteps = (page) =>
  page.evaluate(() => {
    for (const step of globalThis.probe.all('.step')) {
      step.removeAttribute('name');
      step.open = true;
    }
  });

export const unfold = (page) => page.evaluate(() => globalThis.probe.unfold());

/** Names in the failure what should not be there. */
export const none = (found, where = '') => assert.ok(!found.length, [where, ...found.map(String)].join('\n'));
