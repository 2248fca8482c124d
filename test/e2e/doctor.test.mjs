/** The doctor on pages that do not show what they should (`host-pages/doctor.mjs`): the command, and the bookmarklet in Chromium. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { pages } from '../host-pages/doctor.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const script = readFileSync('dist/jak-widgets.js', 'utf8');
const old = script.replaceAll(version, '0.2.0');

const type = { 'content-type': 'text/javascript' };
const shared = { ...type, 'access-control-allow-origin': '*' };
const theirs = {
  'jak-widgets.js': { html: script, headers: shared },
  [`v${version}/jak-widgets.js`]: { html: script, headers: shared },
  [`changed/v${version}/jak-widgets.js`]: { html: `${script};`, headers: shared },
  'private/jak-widgets.js': { html: script, headers: type },
};
const own = {
  'jak-widgets.en.js': { html: readFileSync('dist/jak-widgets.en.js', 'utf8'), headers: type },
  [`v${version}/jak-widgets.js`]: { html: script, headers: type },
  '0.2.0/jak-widgets.js': { html: old, headers: type },
  'old/jak-widgets.js': { html: old, headers: type },
  'text/jak-widgets.js': { html: script, headers: { 'content-type': 'text/plain' } },
  'page/jak-widgets.js': { html: '<!doctype html><title>Not found</title>' },
};

/** Runs the command as a terminal does. */
const doctor = (...words) =>
  new Promise((resolve) =>
    execFile(process.execPath, ['dist/doctor.mjs', ...words], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    ),
  );
const checksOf = ({ stdout }) => JSON.parse(stdout).findings.map(({ check }) => check);

let other;
let server;
/** A page with the addresses of this run. */
let ready;
before(async () => {
  other = await serve(theirs);
  const withHosts = (text) =>
    text
      .replaceAll('OTHER/', other.address(''))
      .replaceAll('PINNED', `v${version}`)
      .replaceAll('HASH', files['jak-widgets.js']);
  ready = pages.map(({ html, headers, ...page }) => ({
    ...page,
    html: withHosts(html),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withHosts(value)])),
  }));
  server = await serve({ ...own, ...Object.fromEntries(ready.map(({ name, ...page }) => [name, page])) });
});
after(() => {
  server.close();
  other.close();
});

describe('npx jak-widgets doctor ADDRESS', () => {
  for (const { name, day, found } of pages) {
    it(name, async () => {
      const result = await doctor('doctor', server.address(name), '--day', day, '--json');
      assert.deepEqual(checksOf(result), found, result.stdout + result.stderr);
      assert.equal(result.code, found.length ? 1 : 0);
      for (const { what, fix } of JSON.parse(result.stdout).findings) {
        for (const sentence of [what, fix]) assert.match(sentence, /^\S.+[.]$/);
      }
    });
  }

  for (const name of ['no integrity', 'wrong integrity', 'another file, and no integrity']) {
    it(`${name}: gives the hash that was published, whatever the host serves`, async () => {
      const { stdout } = await doctor('doctor', server.address(name), '--day', '2026-11-26');
      assert.match(stdout, /\n {2}(?:Add|Write) integrity="/);
      assert.deepEqual(stdout.match(/sha384-[^"]+/g), [files['jak-widgets.js']]);
    });
  }

  it('says that a changed file is not to be used', async () => {
    const { stdout } = await doctor('doctor', server.address('integrity of another file'), '--day', '2026-11-26');
    assert.ok(
      stdout.includes(`The host serves another file than version ${version} as published.\n  Do not use it.`),
      stdout,
    );
  });
});

describe('npx jak-widgets doctor FILE', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js']) copyFileSync(`dist/${name}`, join(folder, name));
  });
  after(() => rmSync(folder, { recursive: true }));

  // What a file by itself can show: no headers, no other host, no folders of a server.
  const alone = pages.filter(
    ({ html, headers }) => !/OTHER|src="\w[\w.]*\/(?!.*iframe)/.test(html) && !Object.keys(headers).length,
  );
  for (const { name, html, day, found } of alone) {
    it(name, async () => {
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      assert.deepEqual(checksOf(await doctor('doctor', file, '--day', day, '--json')), found);
    });
  }

  it('tells a person where, what and what to do', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, pages.find(({ name }) => name === 'a misspelt name').html);
    const { stdout, code } = await doctor('doctor', file, '--day', '2026-11-26');
    assert.equal(
      stdout,
      `${pathToFileURL(file).href}
1 to put right, by the doctor of jak-widgets ${version}.

unknown-value: <nhs-status-badge drug="ritlecitinb">, line 6
  drug="ritlecitinb" is not known: readers see the content inside the tag.
  Use baricitinib, olumiant, deuruxolitinib, leqselvi, ritlecitinib, litfulo.
`,
    );
    assert.equal(code, 1);
  });

  for (const more of [[], ['--json']]) {
    it(`gives the terminal nothing that a page wrote for it ${more.join(' ')}`, async () => {
      const file = join(folder, 'page.html');
      writeFileSync(file, '<html lang="en"><nhs-status-badge drug="a&#27;]0;owned&#7;&#13;b\u009b2Jc">');
      const { stdout, stderr, code } = await doctor('doctor', file, ...more);
      assert.match(stdout, /owned/);
      assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]/u);
      assert.equal(code, 1);
    });
  }

  it('says which scripts it reads', async () => {
    const names = Object.keys(files).filter((name) => name.startsWith('jak-widgets'));
    const { stdout } = await doctor('--help');
    assert.ok(stdout.includes(names.join(' or ')), stdout);
  });

  it('leaves out what it is told to', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, pages.find(({ name }) => name === 'an editor removed the tag').html);
    const { stdout, code } = await doctor('doctor', file, '--ignore', 'stripped-tag', '--day', '2026-11-26');
    assert.match(stdout, /Nothing to put right/);
    assert.equal(code, 0);
  });

  const bad = {
    'no page': ['doctor'],
    'another command': ['nurse', 'page.html'],
    'a file that there is not': ['doctor', 'nowhere.html'],
    'an address that there is not': ['doctor', 'http://127.0.0.1:9/'],
    'an option that there is not': ['doctor', 'README.md', '--fix'],
    'a check that there is not': ['doctor', 'README.md', '--ignore', 'everything'],
    'a day that does not exist': ['doctor', 'README.md', '--day', '2026-02-30'],
  };
  for (const [name, words] of Object.entries(bad)) {
    it(`says how it is used: ${name}`, async () => {
      const { code, stdout, stderr } = await doctor(...words);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^\S.*\n\nUsage: jak-widgets doctor/);
    });
  }
});

describe('the bookmarklet', () => {
  const bookmark = readFileSync('dist/doctor.bookmarklet.txt', 'utf8').trim();
  // As a bookmark does it, whatever the policy of the page.
  const press = (page) => page.evaluate(decodeURIComponent(bookmark.slice('javascript:'.length)));
  const report = (page) => page.getByRole('dialog', { name: 'jak-widgets doctor' });
  let engine;
  let page;
  before(async () => {
    engine = await engines[0].start();
    page = engine.page;
  });
  after(() => engine.close());

  for (const { name, day, live } of pages) {
    it(name, async () => {
      await page.clock.setFixedTime(`${day}T12:00Z`);
      await engine.open(server.address(name));
      const before = await page.content();
      await press(page);
      assert.deepEqual(await report(page).getByRole('listitem').getByRole('strong').allTextContents(), live);
      await report(page).getByRole('button', { name: 'Close' }).click();
      assert.equal(await page.content(), before, 'the page is as it was');
    });
  }

  it('is an address that a link can hold, sends nothing and keeps nothing', async () => {
    await engine.open(server.address('clean'));
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate((address) => (location.href = address), bookmark);
    await report(page).waitFor();
    assert.match(await report(page).innerText(), /Nothing to put right/);
    assert.deepEqual(asked, []);
    const kept =
      'localStorage.length + sessionStorage.length + document.cookie.length + Object.keys(history.state ?? {}).length';
    assert.equal(await page.evaluate(kept), 0);
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`reads well for everybody, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 600 });
      await engine.open(server.address('two versions by their addresses'));
      await press(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate('axe.run(document.documentElement.lastElementChild)');
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await page.keyboard.press('Escape');
      await report(page).waitFor({ state: 'detached' });
    });
  }

  it('makes no markup of what a page says', async () => {
    await engine.open(server.address('clean'));
    await page.evaluate(
      `document.querySelector('nhs-status-badge').setAttribute('drug', '<img src=x onerror="document.title = 1">')`,
    );
    await press(page);
    assert.equal(await report(page).locator('img').count(), 0);
    assert.match(await report(page).innerText(), /<img src=x/);
  });
});
