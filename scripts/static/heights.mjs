/**
 * Measures how high each page of `dist/static/` is, and writes `heights.json` beside this file, from which the next build
 * takes the heights in `oembed.json`. Needs a Chromium; run it after `npm run build` when elements have changed.
 *
 *   node scripts/static/heights.mjs [--check]   with --check: exits with 1 where a page is off by more than a twentieth
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../../test/support/browser.mjs';

/** The widths of frames, in CSS pixels. */
const widths = [360, 600];
const target = new URL('heights.json', import.meta.url);

const browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
const page = await browser.newPage();
const heights = {};
for (const { path } of JSON.parse(readFileSync('dist/static/forms.json', 'utf8')).forms) {
  heights[path] = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(`dist/static/${path}index.html`).href);
    await page.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))');
    heights[path][width] = await page.evaluate('Math.ceil(document.body.getBoundingClientRect().height)');
  }
}
await browser.close();

if (process.argv.includes('--check')) {
  const known = JSON.parse(readFileSync(target, 'utf8'));
  const off = Object.entries(heights).flatMap(([path, its]) =>
    widths
      .filter((width) => !(Math.abs(its[width] / known[path]?.[width] - 1) <= 0.05))
      .map((width) => `${path} at ${width} px: ${its[width]}, not ${known[path]?.[width]}`),
  );
  console.log(off.join('\n') || `${Object.keys(heights).length} pages as high as heights.json says`);
  process.exitCode = off.length ? 1 : 0;
} else writeFileSync(target, `${JSON.stringify(heights, null, 2)}\n`);
