/** Every state of the gallery, at every width that elements are designed for: drawn, and nothing cut, covered or run out. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { none } from '../support/demo-page.mjs';
import { probes } from '../support/probes.mjs';
import { whenIdle } from '../support/engines.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript' };

let server;
let browser;
let address;

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1);
    response.writeHead(200, { 'content-type': types[extname(path)] }).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/demo/gallery.html`;
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(async () => {
  await browser.close();
  server.close();
});

describe('the gallery', () => {
  for (const width of [280, 480, 720, 1100]) {
    // The made-up language is 40 per cent longer, and runs from right to left.
    for (const [theme, language] of [
      ['light', 'en'],
      ['dark', 'cy'],
      ['forest', 'qps'],
    ]) {
      it(`${width} px, ${theme}, ${language}`, async () => {
        const page = await browser.newPage({ viewport: { width: width + 32, height: 800 } });
        try {
          await page.addInitScript(probes);
          await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
          const said = [];
          page.on('console', (message) => said.push(message.text()));
          page.on('pageerror', (error) => said.push(String(error)));
          await page.goto(`${address}?width=${width}&theme=${theme}&language=${language}`, { waitUntil: 'load' });
          await page.evaluate(`(${whenIdle})()`);
          none(said.filter((line) => !line.includes('drug="aspirin"')));
          none(
            await page.evaluate(() => {
              const { all, cut, overlaps, beyond } = globalThis.probe;
              const acted = all('input:checked').length > 6 && all('details[open]').length > 3;
              const flat = [...document.querySelectorAll('main section > div *')].filter(
                (element) => element.shadowRoot && element.getBoundingClientRect().height < 20,
              );
              return [
                ...(acted ? [] : [`marked ${all('input:checked').length}, opened ${all('details[open]').length}`]),
                ...flat.map(({ localName }) => `flat: ${localName}`),
                ...cut(),
                ...overlaps(),
                ...beyond(),
              ];
            }),
          );
        } finally {
          await page.close();
        }
      });
    }
  }
});
