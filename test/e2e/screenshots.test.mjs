/**
 * The gallery against committed pictures, a fifth of its size and in 8 colours. `UPDATE=1 node --test
 * test/node/screenshots.test.mjs` draws them anew. Another major version of the browser draws text differently, so then
 * the differences are told and nothing fails.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { chromium as playwright } from 'playwright-core';
import sharp from 'sharp';
import { chromium, flags } from '../support/browser.mjs';

const folder = 'test/screenshots';
const SCALE = 1 / 5;
/** The share of pixels that may differ. */
const TOLERANCE = 0.002;
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
  address = `http://127.0.0.1:${server.address().port}/demo/gallery.html?brief`;
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(async () => {
  await browser.close();
  server.close();
});

/** The gallery as a small picture. */
async function picture(width, theme) {
  const page = await browser.newPage({ viewport: { width: width + 32, height: 800 } });
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await page.goto(`${address}&width=${width}&theme=${theme}`, { waitUntil: 'load' });
  const whole = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return sharp(whole)
    .resize({ width: Math.round((width + 32) * SCALE) })
    .png({ palette: true, colours: 8, dither: 0, effort: 10 })
    .toBuffer();
}

const pixels = (png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** @returns The share of pixels that differ; 1 where the sizes do. */
async function difference(one, other) {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  const { width, height } = a.info;
  if (width !== b.info.width || height !== b.info.height) return 1;
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.2 }) / (width * height);
}

describe('the gallery looks as it did', () => {
  const versionFile = `${folder}/browser.json`;
  for (const width of [280, 480, 720, 1100]) {
    for (const theme of ['light', 'dark']) {
      it(`${width} px, ${theme}`, async (test) => {
        const name = `${folder}/${width}-${theme}.png`;
        const now = await picture(width, theme);
        const [major] = browser.version().split('.');
        if (process.env.UPDATE) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(name, now);
          writeFileSync(versionFile, `${JSON.stringify({ chromium: major })}\n`);
          return;
        }
        assert.ok(existsSync(name), `${name} is missing: UPDATE=1 draws it`);
        const share = await difference(readFileSync(name), now);
        if (share > TOLERANCE) writeFileSync(`dist/${width}-${theme}.png`, now);
        const told = `${(share * 100).toFixed(2)} per cent of the pixels differ: see dist/${width}-${theme}.png`;
        if (JSON.parse(readFileSync(versionFile, 'utf8')).chromium === major) assert.ok(share <= TOLERANCE, told);
        else test.diagnostic(`drawn by Chromium ${major}: ${told}`);
      });
    }
  }
});
