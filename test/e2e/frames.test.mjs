/** Our pages in a partner's frames: as high as what they hold, and read where no script may run. In each engine. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';

const paths = [
  'en/nhs-status-badge/ritlecitinib/england/',
  'en/jak-drug-card/baricitinib/',
  'cy/treatment-choice/wales/',
  'en/baseline-checklist/',
];
const files = Object.fromEntries(
  paths.map((path) => [`/static/${path}index.html`, readFileSync(`dist/static/${path}index.html`, 'utf8')]),
);
const framed = (path, attributes = '') =>
  `<iframe src="/static/${path}index.html" title="facts" width="100%" height="150" ${attributes}></iframe>`;
const scripts = '<script src="/frame.js"></script>';
const pages = {
  ...Object.fromEntries(paths.map((path) => [path, { scripts, body: framed(path) }])),
  scripts: {
    scripts,
    body: paths.map((path) => framed(path, 'sandbox="allow-scripts"')).join('') + '<iframe title="other"></iframe>',
  },
  // As a reset has it, with the script after the frames, and a policy that takes no style of a page's own.
  reset: {
    head: '<style>* { box-sizing: border-box }</style>',
    scripts: '',
    body:
      framed(paths[0]) +
      '<script>addEventListener("load", () => { const late = document.createElement("script"); late.src = "/frame.js"; document.body.append(late); })</script>',
  },
  nothing: { scripts, body: framed(paths[1], 'sandbox') },
};

/** In the page: waits until the frame has not changed its height for a while, and says how it fits. */
const fit = `async (width) => {
  const frame = document.querySelector('iframe');
  if (width) frame.style.width = width + 'px';
  await new Promise((resolve) => {
    let last, same = 0;
    const look = () => {
      same = frame.clientHeight === last ? same + 1 : 0;
      last = frame.clientHeight;
      if (same > 15) resolve(); else requestAnimationFrame(look);
    };
    look();
  });
  const { body, documentElement } = frame.contentDocument;
  return {
    height: frame.clientHeight,
    off: Math.abs(frame.clientHeight - body.getBoundingClientRect().height),
    scrolls: documentElement.scrollHeight > frame.clientHeight || documentElement.scrollWidth > frame.clientWidth,
  };
}`;

/** In the page: opens or closes the first and the last fold. */
const press = `(tag) => {
  const folds = document.querySelector('iframe').contentDocument.querySelector(tag).shadowRoot.querySelectorAll('details:not([open] details) > summary');
  for (const fold of new Set([folds[0], folds[folds.length - 1]])) fold.click();
}`;

let server;
before(async () => (server = await serve(pages, { ...files, '/frame.js': readFileSync('dist/frame.js', 'utf8') })));
after(() => server.close());

describe('frame.js', () => {
  it('has pages as high as oembed.json says', { timeout: 180_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/static/heights.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  it('is smaller than 1 kB', () => assert.ok(readFileSync('dist/frame.js').length < 1000));
});

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());
    const fits = async (width, about) => {
      const { height, off, scrolls } = await engine.run(`() => (${fit})(${width})`);
      assert.ok(off <= 2, `${about}: ${off} px off`);
      assert.ok(!scrolls, `${about}: scrolls`);
      return height;
    };

    for (const path of paths) {
      it(`${path} is as high as what it holds, at each width, opened and closed`, { timeout: 60_000 }, async () => {
        await engine.open(server.address(path));
        await engine.run(`async () => {
          const { contentWindow } = document.querySelector('iframe');
          await contentWindow.customElements.whenDefined('${path.split('/')[1]}');
        }`);
        for (const width of [320, 480, 720, 1280]) {
          const closed = await fits(width, `${width} px`);
          await engine.run(`() => (${press})('${path.split('/')[1]}')`);
          const opened = await fits(width, `${width} px, pressed`);
          assert.notEqual(opened, closed);
          await engine.run(`() => (${press})('${path.split('/')[1]}')`);
          assert.ok(Math.abs((await fits(width, `${width} px, pressed again`)) - closed) <= 2);
        }
      });
    }

    it('fits a frame that was there first, under a reset', { timeout: 60_000 }, async () => {
      await engine.open(server.address('reset'));
      await engine.run(`async () => {
        const { style } = document.querySelector('iframe');
        await new Promise((resolve) => {
          const look = () => (style.height ? resolve() : requestAnimationFrame(look));
          look();
        });
      }`);
      await fits(0, 'late');
    });

    it('fits each frame by itself, in a sandbox too, and believes no other', { timeout: 60_000 }, async () => {
      await engine.open(server.address('scripts'));
      const heights = await engine.run(`async () => {
        const frames = [...document.querySelectorAll('iframe')];
        const set = () => frames.filter(({ style }) => style.height).length;
        await new Promise((resolve) => {
          const look = () => (set() === ${paths.length} ? resolve() : requestAnimationFrame(look));
          look();
        });
        postMessage({ jakWidgets: { height: 7 } }, '*');
        for (const message of ['{ jakWidgets: { height: 777 } }', '{ jakWidgets: { height: 5n } }', '{ jakWidgets: null }', 'null', '5', '"text"'])
          frames.at(-1).contentWindow.eval('parent.postMessage(' + message + ', "*")');
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return frames.map(({ style }) => parseInt(style.height) || 0);
      }`);
      assert.equal(heights.pop(), 0, 'a frame that is not ours');
      assert.deepEqual(await engine.run('() => window.said'), []);
      assert.ok(
        heights.every((height) => height > 100 && height !== 150),
        String(heights),
      );
      assert.equal(new Set(heights).size, heights.length);
    });
  });
}

describe('without any script', () => {
  it(
    'a frame shows the element, its folds open, and nothing offers what cannot work',
    { timeout: 60_000 },
    async () => {
      const { page, open, close } = await engines[0].start();
      try {
        await open(server.address('nothing'));
        const frame = page.frameLocator('iframe');
        await frame.getByRole('heading', { name: 'Baricitinib (Olumiant)' }).waitFor();
        const summary = frame.getByRole('heading', { name: 'Tests and checks' });
        await summary.click();
        const names = await frame.getByRole('button').allTextContents();
        assert.deepEqual(names, []);
        await frame.getByText('Sources and about').click();
        assert.ok(
          await frame
            .getByRole('link', { name: /^NICE: / })
            .first()
            .isVisible(),
        );
      } finally {
        await close();
      }
    },
  );
});
