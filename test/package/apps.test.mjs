/**
 * The package in applications of other people: it installs, compiles, refuses a value that is none, and is drawn in a browser.
 * `npm run test:package` after a build.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { whenIdle } from '../support/engines.mjs';
import { pack } from '../support/pack.mjs';
import { words } from '../support/words.mjs';
import { apps } from './apps.mjs';
import { install, run } from './install.mjs';

const answer = words.status.outcome.recommended;
const settings = { readCliArgs: false, readFileConfig: false, logStartMessage: false };

let tarball;
let browser;
before(async () => {
  ({ tarball } = pack());
  browser = await playwright.launch({ executablePath: chromium(), args: flags });
});
after(() => browser.close());

/** Opens an application. @returns What it said in the console, how far things jumped, and what its badge shows once it is at rest. */
async function open(address, { javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  const badge = page.locator('nhs-status-badge');
  await badge.getByText(answer).first().waitFor();
  if (javaScriptEnabled) {
    await page.waitForFunction(
      () => document.querySelector('nhs-status-badge').shadowRoot.adoptedStyleSheets.length > 0,
    );
    await page.evaluate(`(${whenIdle})()`);
  }
  const seen = {
    said,
    // The element itself has no text for a script: it is in the shadow root.
    text: await badge.locator('.root').innerText(),
    shift: await page.evaluate(() => window.shift),
  };
  await context.close();
  return seen;
}

/** Runs a check on a file in which each of these texts, which stands there once, is another. */
async function runChanged(folder, check, name, changes) {
  const file = join(folder, name);
  const right = readFileSync(file, 'utf8');
  let changed = right;
  for (const [from, to] of Object.entries(changes)) {
    assert.equal(changed.split(from).length, 2, from);
    changed = changed.replace(from, to);
  }
  writeFileSync(file, changed);
  const result = await run(folder, 'npm', 'run', '--silent', check);
  writeFileSync(file, right);
  return result;
}

for (const app of apps) {
  describe(app.name, () => {
    let folder;
    let server;
    before(async () => (folder = await install(app, tarball)), { timeout: 300_000 });
    after(() => server?.stop());

    for (const check of app.typo ? (app.checks ?? ['check']) : []) {
      it(`compiles: ${check}`, { timeout: 180_000 }, async () => {
        const { good, text } = await run(folder, 'npm', 'run', '--silent', check);
        assert.ok(good, text);
      });

      it(`does not compile with a nation that is none: ${check}`, { timeout: 180_000 }, async () => {
        const { good, text } = await runChanged(folder, check, app.typo.file, { [app.typo.from]: app.typo.to });
        assert.equal(good, false);
        assert.match(text, /"engalnd"/);
      });
    }

    if (app.typed) {
      it('compiles with a nation that is none where no directive types it', { timeout: 180_000 }, async () => {
        const changes = { [app.typo.from]: app.typo.to, [app.typed]: '' };
        const { good, text } = await runChanged(folder, 'check', app.typo.file, changes);
        assert.ok(good, text);
      });
    }

    it('is built and drawn, and the console is silent', { timeout: 300_000 }, async () => {
      const { good, text } = await run(folder, 'npm', 'run', '--silent', 'build');
      assert.ok(good, text);
      server = await startDevServer({ ...settings, config: { rootDir: join(folder, 'dist'), port: 0 } });
      const address = `http://localhost:${server.server.address().port}/index.html`;
      const seen = await open(address);
      assert.deepEqual(seen.said, []);
      assert.ok(seen.text.includes(answer));
      if (!app.drawnOnServer) return;
      // What the server drew is read without a script, and nothing moves when ours takes its place.
      const { text: withoutScript } = await open(address, { javaScriptEnabled: false });
      assert.equal(withoutScript, seen.text);
      assert.equal(seen.shift, 0);
    });
  });
}

describe('every entry in bare Node', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.entries(exports).map(([name, to]) => [`jak-widgets${name.slice(1)}`, to.default ?? to]);
  let folder;
  before(async () => (folder = await install({ name: 'Node', folder: 'node' }, tarball)));

  it('is imported, and says nothing', { timeout: 120_000 }, async () => {
    const modules = entries.filter(([, to]) => /\.js$/.test(to));
    assert.ok(modules.length > 20);
    for (const [entry] of modules) {
      const { good, text } = await run(folder, process.execPath, '--eval', `import('${entry}')`);
      assert.ok(good && text === '', `${entry}: ${text}`);
    }
  });

  it('is data, or a file of types', () => {
    const require = createRequire(join(folder, 'package.json'));
    for (const [entry, to] of entries) {
      if (/\.json$/.test(to)) assert.equal(typeof require(entry), 'object', entry);
      else if (to.types) assert.ok(existsSync(join(folder, 'node_modules/jak-widgets', to.types)), entry);
    }
  });
});
