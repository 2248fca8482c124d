/** The site as `dist/` has it, below a path that is not the root, and pages that tell what goes wrong on them. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from './browser.mjs';
import { whenIdle } from './engines.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where `dist/` is served. */
export const root = '/some/where/';

/** @param {Record<string, { html: string, headers?: object }>} pages Pages of others, at the root of the server. */
export async function serveSite(pages = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const page = pages[path.slice(1)];
    if (page) return response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.html);
    const file = `dist/${path.slice(root.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    if (!path.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, base: origin + root, site: `${origin}${root}site/`, pages, close: () => server.close() };
}

export const launch = () => playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });

/** Opens an address, gives the page to `look`, and takes nothing that the console says or the network lacks. */
export async function visit(browser, address, { allow, settled = true, ...options }, look) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime('2026-11-21T12:00:00Z');
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== new URL(address).origin) said.push(`asks ${url.origin}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    if (settled) await page.evaluate(`(${whenIdle})()`);
    const result = await look(page, context);
    assert.deepEqual(
      said.filter((line) => !allow?.test(line)),
      [],
    );
    return result;
  } finally {
    await context.close();
  }
}
