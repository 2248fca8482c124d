/** What a server draws: it is read without script, and ours takes its place in one go when the script comes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { whenIdle } from '../support/engines.mjs';
import { tags } from '../support/tags.mjs';
import { ticksOf, words } from '../support/words.mjs';

const node = (...values) => promisify(execFile)(process.execPath, values, { maxBuffer: 2 ** 26 });
const day = '2026-11-21';
/** As SECURITY.md has it; the icon is the test's own. */
const strict =
  "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types jak-widgets";

/** In the page: elements that a frame shows nothing of, what moves, what a listener of the page hears, what is refused. */
function watch() {
  const seen = (globalThis.seen = { empty: [], shift: 0, heard: [], refused: [] });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    seen.refused.push(effectiveDirective),
  );
  for (const type of ['beforeinput', 'input', 'change', 'select'])
    addEventListener(type, () => seen.heard.push(type), true);
  const shows = (element) => {
    const part = element.shadowRoot ? element.shadowRoot.querySelector('.root, slot') : element;
    const box = document.createRange();
    if (part) box.selectNodeContents(part.localName === 'slot' ? element : part);
    return part && box.getBoundingClientRect().height > 0;
  };
  const frame = () => {
    for (const element of document.querySelectorAll('[data-name]'))
      if (!shows(element)) seen.empty.push(element.dataset.name);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

let server;
let browser;
let address;
let drawn;
let page = {};
const scripts = { '/jak-widgets.js': readFileSync('dist/jak-widgets.js', 'utf8') };

before(async () => {
  const { stdout, stderr } = await node('test/support/server-render.mjs', day);
  assert.equal(stderr, '', 'the console of the server is silent');
  drawn = JSON.parse(stdout);
  const stdin = { contents: "import 'jak-widgets/define'", resolveDir: '.' };
  const bundle = await build({ stdin, bundle: true, format: 'esm', write: false });
  scripts['/bundle.js'] = bundle.outputFiles[0].text;

  server = createServer(async ({ url }, response) => {
    const body = scripts[url];
    if (body) await page.asked;
    if (body) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
    if (url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
});
after(async () => {
  await browser.close();
  server.close();
});

const classic = '<script src="/jak-widgets.js" defer></script>';
const bundled = '<script src="/bundle.js" type="module"></script>';

/** An element as the server drew it, to be found by its name. */
const named = (name, markup = drawn[name]) => markup.replace(/<(?!!)[\w-]+/, `$& data-name="${name}"`);

/**
 * Opens a page whose script comes when `come` is called, and gives both to `look`.
 *
 * @param looks `lang`, `width`, the `script`, a `policy`, and `javaScriptEnabled`.
 */
async function open(body, look, { lang = 'en', width = 1100, script = classic, policy, ...options } = {}) {
  let come;
  page = {
    asked: new Promise((resolve) => (come = resolve)),
    headers: policy ? { 'content-security-policy': policy } : {},
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">${script}<body>${body}<p id="end">end</p></body></html>`,
  };
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  await context.addInitScript(watch);
  const tab = await context.newPage();
  await tab.clock.setFixedTime(`${day}T12:00:00Z`);
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  try {
    await tab.goto(address, { waitUntil: 'commit' });
    await tab.locator('#end').waitFor();
    await look(
      tab,
      async () => {
        // The page is whole; a frame in the midst of parsing it may have had half of it.
        await tab.evaluate('Object.assign(seen, { empty: [], heard: [] })');
        come();
        await tab.waitForLoadState('load');
        // Elements draw some at a time.
        await tab.waitForFunction(undrawn, 0);
        await tab.evaluate(`(${whenIdle})()`);
      },
      said,
    );
  } finally {
    come();
    await context.close();
  }
}

/** The text of each element. */
const textsIn = (tab) =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-name]')].map(({ dataset, shadowRoot }) => [
        dataset.name,
        // The built script has less white space between its tags.
        shadowRoot.querySelector('.root').textContent.replace(/\s+/g, ''),
      ]),
    ),
  );
/** In the page: whether so many elements are a server's or the page's still, without our styles or with a server's. */
const undrawn = (count) =>
  [...document.querySelectorAll('[data-name]')].filter(
    ({ shadowRoot }) => !shadowRoot?.adoptedStyleSheets.length || shadowRoot.querySelector('style'),
  ).length === count;

/** Does something to an element by its name: `root` is its shadow root. */
const inside = (tab, name, act, value) =>
  tab.evaluate(`(${act})(document.querySelector('[data-name="${name}"]').shadowRoot, ${JSON.stringify(value)})`);

describe('what a server draws', () => {
  it('is each element, the same under the older global shim', async () => {
    assert.deepEqual(
      tags.filter((tag) => !drawn[tag].includes('<template shadowroot="open" shadowrootmode="open">')),
      [],
    );
    const { stdout } = await node(
      '--import',
      '@lit-labs/ssr/lib/install-global-dom-shim.js',
      'test/support/server-render.mjs',
      day,
    );
    assert.deepEqual(JSON.parse(stdout), drawn);
  });

  it('is what the example of the README draws', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, example] = /## On a server\n[^]*?```js\n([^]*?)```/.exec(readme);
    const { stdout } = await node('--input-type=module', '-e', example);
    assert.match(stdout, /<nhs-status-badge [^>]*><template [^]*ritlecitinib[^]*<\/nhs-status-badge>/);
  });

  it('follows the day in the United Kingdom', async () => {
    const { stdout } = await node('test/support/server-render.mjs', '2028-01-01');
    const later = JSON.parse(stdout);
    assert.deepEqual(
      tags.filter((tag) => later[tag] === drawn[tag]),
      [],
    );
  });

  it('speaks the language that its own tag names', () => assert.match(drawn.welsh, /<section class="root" lang="cy"/));

  it('is read without script: the words of the drawn element', async () => {
    const body = Object.keys(drawn)
      .map((name) => named(name))
      .join('');
    let without;
    await open(body, async (tab) => (without = await textsIn(tab)), { javaScriptEnabled: false });
    const empty = body.replaceAll(/<template[^]*?<\/template>/g, '');
    await open(empty, async (tab, come) => {
      await come();
      // What a press opens is drawn when it is pressed; a server has drawn it.
      await inside(tab, 'pill', (root) => root.querySelector('button').click());
      const texts = await textsIn(tab);
      for (const name of Object.keys(drawn)) assert.equal(texts[name], without[name], name);
    });
    for (const name of tags) assert.ok(without[name].length > 200, name);
  });
});

for (const [how, script] of Object.entries({ 'the one script': classic, 'a bundle of modules': bundled })) {
  describe(`when ${how} comes late`, () => {
    for (const width of [1100, 360]) {
      it(`shows text in every frame, moves nothing and says nothing, ${width} pixels wide`, async () => {
        const some = Object.keys(drawn)
          .filter((name) => name !== 'welsh')
          .map((name) => named(name))
          .join('');
        await open(
          some.repeat(6),
          async (tab, come, said) => {
            const before = await textsIn(tab);
            assert.ok(await tab.evaluate(undrawn, 42));
            await come();
            assert.deepEqual(await textsIn(tab), before);
            assert.deepEqual(await tab.evaluate('seen'), { empty: [], shift: 0, heard: [], refused: [] });
            assert.deepEqual(said, []);
          },
          { script, width },
        );
      });
    }
  });
}

describe('what a reader did before the script came', () => {
  const name = 'baseline-checklist';

  it('stays: what is ticked, written, open and focused, and where the page is', async () => {
    await open(named(name), async (tab, come, said) => {
      const list = tab.locator(name);
      const boxes = list.getByRole('checkbox');
      await boxes.nth(1).check();
      await boxes.nth(3).check();
      await list.locator('summary').nth(2).click();
      const notes = list.getByRole('textbox');
      await notes.fill('And my tablets?');
      await notes.evaluate((field) => field.setSelectionRange(4, 6));
      const top = await tab.evaluate('scrollY');
      assert.ok(top > 0);
      await come();
      const ticked = await boxes.evaluateAll((all) => all.flatMap(({ checked }, at) => (checked ? [at] : [])));
      assert.deepEqual(ticked, [1, 3]);
      assert.equal(
        await list.getByRole('status').textContent(),
        words.checklist.progress('2', String(ticksOf('ritlecitinib').length)),
      );
      const open = await list
        .locator('details')
        .evaluateAll((all) => all.flatMap((part, at) => (part.open ? [at] : [])));
      assert.deepEqual(open, [2]);
      assert.equal(await notes.inputValue(), 'And my tablets?');
      assert.deepEqual(await tab.evaluate('seen.heard'), [], 'and a page hears nothing of it');
      await tab.keyboard.type('other');
      assert.equal(await notes.inputValue(), 'And other tablets?');
      assert.equal(await tab.evaluate('scrollY'), top);
      assert.deepEqual(said, []);
    });
  });

  it('counts in the choice: the nation, the question, the columns and the sheet', async () => {
    await open(
      named('treatment-choice'),
      async (tab, come, said) => {
        const aid = tab.locator('treatment-choice');
        const step = (id) => aid.locator(`#step-${id} > summary`).click();
        await aid.getByRole('radio', { name: words.terms.nation.wales }).check();
        await step('compare');
        await aid.getByRole('combobox').selectOption('harms');
        await step('matters');
        await aid.locator('[name=words]').fill('I swim.');
        await step('sheet');
        await aid.getByRole('checkbox').nth(-1).check();
        const asked = await aid
          .getByRole('checkbox')
          .nth(-1)
          .evaluate(({ parentElement }) => parentElement.textContent);
        await come();
        assert.equal(await aid.locator('#step-sheet').evaluate(({ open }) => open), true);
        assert.equal(await aid.locator('#step-options').evaluate(({ open }) => open), false);
        const sheet = await aid.locator('.sheet').innerText();
        for (const text of [words.choice.sheet.home(words.terms.nation.wales), 'I swim.', asked.trim()])
          assert.ok(sheet.includes(text), text);
        await step('compare');
        assert.equal(await aid.getByRole('combobox').inputValue(), 'harms');
        await step('options');
        assert.ok(await aid.getByRole('radio', { name: words.terms.nation.wales }).isChecked());
        assert.deepEqual(said, []);
      },
      { width: 360 },
    );
  });

  it('keeps open what a pill opened', async () => {
    await open(named('pill'), async (tab, come) => {
      await tab.locator('button.pill').click();
      await come();
      assert.ok(await tab.locator('#rest').isVisible());
    });
  });

  it('is not what a page has marked in its markup', async () => {
    const preset = drawn[name]
      .replace('type="checkbox"', '$& checked')
      .replace('</textarea>', 'written by the page</textarea>');
    await open(named(name, preset), async (tab, come) => {
      await come();
      const list = tab.locator(name);
      assert.equal(await list.locator('input:checked').count(), 0);
      assert.equal(await list.getByRole('textbox').inputValue(), '');
    });
  });
});

describe('what a server drew otherwise', () => {
  const badge = 'nhs-status-badge';
  const replaced = (markup, found, options) =>
    open(
      named(badge, markup),
      async (tab, come) => {
        await come();
        const text = (await textsIn(tab))[badge];
        for (const [pattern, is] of found) assert.equal(pattern.test(text), is, text);
      },
      options,
    );

  it('goes: a sentence that is not ours', () =>
    replaced(drawn[badge].replace('</summary>', ' EVIL</summary><p>EVIL</p>'), [
      [/EVIL/, false],
      [/Litfulo|itlecitinib/, true],
    ]));

  it('goes: a root that holds something else', () =>
    replaced(
      `<${badge} drug="ritlecitinib"><template shadowrootmode="open"><p class="root">EVIL</p></template></${badge}>`,
      [
        [/EVIL/, false],
        [/itlecitinib/, true],
      ],
    ));

  it('goes: English on a Welsh page', () => replaced(drawn[badge], [[/Lloegr/, true]], { lang: 'cy' }));

  it('gives focus to nothing where its controls were others: English on a Welsh page', async () => {
    await open(
      named('baseline-checklist'),
      async (tab, come) => {
        const notes = tab.locator('baseline-checklist').getByRole('textbox');
        await notes.fill('mine');
        await notes.focus();
        await come();
        assert.equal(await inside(tab, 'baseline-checklist', (root) => root.activeElement?.localName), undefined);
        assert.equal(await notes.inputValue(), 'mine');
      },
      { lang: 'cy' },
    );
  });

  it('goes: what was drawn for a medicine that the tag no longer names; the page’s own content shows', async () => {
    const markup = named('jak-drug-card').replace('drug="baricitinib"', 'drug="aspirin"');
    await open(markup, async (tab, come) => {
      await come();
      assert.equal(await inside(tab, 'jak-drug-card', (root) => root.textContent.trim()), '');
      assert.ok(await tab.getByText('own content').isVisible());
    });
  });
});

describe('the page’s own content, before the script and where an attribute is unknown', () => {
  it('is the page’s to hear', async () => {
    const own = '<baseline-checklist drug="aspirin" data-name="own"><input></baseline-checklist>';
    await open(own, async (tab, come) => {
      await tab.evaluate(() => document.addEventListener('input', () => (globalThis.heard = true)));
      await come();
      await tab.locator('input').fill('x');
      assert.equal(await tab.evaluate('heard'), true);
    });
  });
});

describe('under a strict policy', () => {
  const look = (tab, name) => inside(tab, name, (root) => getComputedStyle(root.querySelector('.root')).borderTopStyle);

  it('a server’s styles are refused: its text is read, and ours is drawn whole', async () => {
    await open(
      named('jak-drug-card'),
      async (tab, come) => {
        assert.equal(await look(tab, 'jak-drug-card'), 'none');
        const before = await textsIn(tab);
        const refused = await tab.evaluate('[...seen.refused]');
        assert.deepEqual(refused, ['style-src-elem']);
        await come();
        assert.equal(await look(tab, 'jak-drug-card'), 'solid');
        assert.deepEqual(await textsIn(tab), before);
        const { empty, refused: after } = await tab.evaluate('seen');
        assert.deepEqual([empty, after], [[], refused], 'nothing of ours was refused');
      },
      { policy: strict },
    );
  });

  it('the fragment inside the tag is text first and the element then, and nothing is refused', async () => {
    const fragment = readFileSync('dist/static/en/jak-drug-card/baricitinib/fragment.html', 'utf8');
    const card = `<jak-drug-card data-name="card" drug="baricitinib">${fragment}</jak-drug-card>`;
    await open(
      card.repeat(12),
      async (tab, come, said) => {
        const first = tab.locator('jak-drug-card').first();
        assert.match(await first.innerText(), /aricitinib/);
        await come();
        assert.equal(await look(tab, 'card'), 'solid');
        const { empty, refused } = await tab.evaluate('seen');
        assert.deepEqual([empty, refused], [[], []]);
        assert.deepEqual(said, []);
      },
      { policy: strict },
    );
  });
});

describe('every module that package.json names', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const modules = Object.entries(exports).filter(([, target]) => /\.js$/.test(target.default ?? target));
  for (const [entry] of modules)
    it(`is imported in bare Node: ${entry}`, async () => {
      const { stdout, stderr } = await node('--input-type=module', '-e', `import 'jak-widgets${entry.slice(1)}'`);
      assert.equal(stdout + stderr, '');
    });
});
