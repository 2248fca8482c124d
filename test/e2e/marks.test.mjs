/** What the boxes show, what the status says and what is copied and printed agree, wherever a reader has been meanwhile. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { tradeOffIds, words } from '../support/words.mjs';

const body = '<baseline-checklist></baseline-checklist><treatment-choice></treatment-choice>';
const pages = {
  forms: { body },
  // What keeps a page out of a back-forward cache, in one engine or another.
  'forms, not stored': { body, headers: { 'cache-control': 'no-store' } },
  'forms, with unload': { body, head: "<script>addEventListener('unload', () => {})</script>" },
  elsewhere: { scripts: '', body: 'elsewhere' },
  framed: { scripts: '', body: '<p>What the page says</p><iframe src="/forms" title="forms"></iframe>' },
};

const [one, other, third] = tradeOffIds.map((id) => words.tradeOffs.pair[id]);
const endings = [one.one, other.one, third.other];

/** In the page: what the forms show and what our elements say of it. */
const state = `async () => {
  // The ends of what is told of the three trade-offs.
  const marked = ${JSON.stringify(endings)};
  let copied;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { copied = text; } } });
  // After what a browser does to forms when a page is shown again.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const found = { shown: {}, told: {}, copied: {} };
  for (const tag of ['baseline-checklist', 'treatment-choice']) {
    const { shadowRoot } = document.querySelector(tag);
    const form = shadowRoot.querySelector('form');
    // Where somebody lives is asked by the page here, and no mark.
    const before = [...form.elements].filter(({ checked, name }) => checked && name !== 'nation');
    const note = form.querySelector('textarea').value;
    [...form.querySelectorAll('button')].find(({ textContent }) => /Copy/.test(textContent)).click();
    const sheet = form.textContent.replace(/\\s+/g, ' ');
    const heading = [...form.querySelectorAll('.sheet > *')].find(({ textContent }) => textContent === 'What matters to me');
    const matters = [...(heading?.nextElementSibling.children ?? [])].map(({ textContent }) => textContent);
    await new Promise((resolve) => setTimeout(resolve));
    const lines = copied.split('\\n');
    found.shown[tag] = { marks: before.length, note };
    found.copied[tag] = { marks: lines.filter((line) => /^- done: /.test(line) || (lines.indexOf(line) > lines.indexOf('What matters to me') && marked.some((sentence) => line.endsWith(sentence)))).length, note: lines.includes('- ' + note) || !note ? note : 'lost' };
    // The status has other words just after a form was cleared.
    found.told[tag] = tag === 'baseline-checklist' ? Number(/(\\d+) of \\d+ ticked/.exec(sheet)?.[1] ?? before.length) : matters.filter((line) => marked.some((sentence) => line.endsWith(sentence))).length;
  }
  return found;
}`;

/** In the page, or in its frame: the document with our elements. */
const within = `() => document.querySelector('iframe')?.contentDocument ?? document`;

/** In the page: marks something in each form, prints it, and says what the browser was given to print. */
const printAlone = `async () => {
  const page = (${within})();
  const { HTMLIFrameElement } = page.defaultView;
  const its = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  const found = {};
  for (const tag of ['baseline-checklist', 'treatment-choice']) {
    const { shadowRoot } = page.querySelector(tag);
    shadowRoot.querySelector('.trade-off input, [name=tick]').click();
    await new Promise((resolve) => setTimeout(resolve));
    const text = new Promise((resolve) => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...its,
        get() {
          const frame = its.get.call(this);
          frame.print = () => {
            resolve(frame.document.body.textContent);
            frame.dispatchEvent(new Event('afterprint'));
          };
          return frame;
        },
      });
    });
    [...shadowRoot.querySelectorAll('.actions button')].find(({ textContent }) => /Print/.test(textContent)).click();
    found[tag] = { text: await text, left: shadowRoot.querySelectorAll('iframe').length };
  }
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', its);
  return found;
}`;

/** In the page: two boxes, three trade-offs. */
const mark = `() => {
  document.querySelector('baseline-checklist').shadowRoot.querySelectorAll('input').forEach((box, index) => { if (index < 2) box.click(); });
  document.querySelector('treatment-choice').shadowRoot.querySelectorAll('.trade-off fieldset').forEach((group, index) => { if (index < 3) group.querySelectorAll('input')[index].click(); });
  window.stamp = 'here';
  return 0;
}`;
const focus = (tag) =>
  `() => { const { shadowRoot } = document.querySelector('${tag}'); const box = shadowRoot.querySelector('textarea'); const step = box.closest('details'); if (step) step.open = true; box.focus({ preventScroll: false }); return 0; }`;
const onForms = (call) =>
  `() => { for (const tag of ['baseline-checklist', 'treatment-choice']) { const element = document.querySelector(tag); const form = element.shadowRoot.querySelector('form'); ${call}; } return 0; }`;

let server;
before(async () => (server = await serve(pages)));
after(() => server.close());

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());

    const open = async (page) => {
      await engine.open(server.address(page));
      await defined();
    };
    /** Waits for what a navigation brings; its driver may have no page meanwhile. */
    const until = async (source) => {
      for (let attempt = 0; attempt < 100; attempt++) {
        if (await engine.run(source).catch(() => false)) return;
        await pause(50);
      }
      assert.fail(`never: ${source}`);
    };
    const defined = () =>
      until("() => !!document.querySelector('treatment-choice')?.shadowRoot?.querySelector('form')");
    const write = async () => {
      await engine.run(mark);
      for (const tag of ['baseline-checklist', 'treatment-choice']) {
        await engine.run(focus(tag));
        await engine.type(`Note`);
      }
    };
    const goAndReturn = async () => {
      await engine.open(server.address('elsewhere'));
      await engine.back();
      await until("() => location.pathname.startsWith('/forms') && document.readyState === 'complete'");
      await defined();
    };
    const written = {
      'baseline-checklist': { marks: 2, note: 'Note' },
      'treatment-choice': { marks: 3, note: 'Note' },
    };
    const nothing = { 'baseline-checklist': { marks: 0, note: '' }, 'treatment-choice': { marks: 0, note: '' } };
    /** @param expected What must be there; absent: that which the browser has brought back, if it is told alike. */
    const agrees = async (expected) => {
      const { shown, copied, told } = await engine.run(state);
      if (expected) assert.deepEqual(shown, expected, 'shown');
      assert.deepEqual(copied, shown, 'copied, as shown');
      for (const [tag, { marks }] of Object.entries(shown)) assert.equal(told[tag], marks, `${tag} tells ${told[tag]}`);
    };

    it('prints what was marked by itself, in a page and in a frame', { timeout: 60_000 }, async () => {
      for (const page of ['forms', 'framed']) {
        await engine.open(server.address(page));
        await until(`() => !!(${within})().querySelector('treatment-choice')?.shadowRoot?.querySelector('form')`);
        const printed = await engine.run(printAlone);
        assert.equal(Object.keys(printed).length, 2, page);
        for (const { text, left } of Object.values(printed)) {
          assert.match(text, /jak-widgets/, page);
          assert.doesNotMatch(text, /What the page says/, page);
          assert.equal(left, 0, page);
        }
        assert.ok(printed['treatment-choice'].text.includes(endings[0]), page);
      }
    });

    const ways = {
      'nothing happened': ['forms', () => {}, written],
      'back, from the cache': [
        'forms',
        async () => {
          await goAndReturn();
          assert.equal(await engine.run('() => window.stamp'), 'here', 'from the cache');
        },
        written,
      ],
      'back, then another fact': [
        'forms',
        async () => (await goAndReturn(), engine.run(onForms("element.setAttribute('nation', 'wales')"))),
        written,
      ],
      'back, not stored': ['forms, not stored', goAndReturn],
      'back, with unload': ['forms, with unload', goAndReturn],
      reload: ['forms', async () => (await engine.reload(), defined())],
      'reload, not stored': ['forms, not stored', async () => (await engine.reload(), defined())],
      'the page resets the form': ['forms', () => engine.run(onForms('form.reset()')), nothing],
      'the button clears the form': [
        'forms',
        () => engine.run(onForms("form.querySelector('.clear').click()")),
        nothing,
      ],
      'reset while it is out': [
        'forms',
        () => engine.run(onForms('element.remove(); form.reset(); document.body.append(element)')),
        nothing,
      ],
      'moved, and another language': [
        'forms',
        () => engine.run(onForms("document.body.prepend(element); element.lang = 'cy'; element.lang = 'en'")),
        written,
      ],
    };
    for (const [way, [page, go, expected]] of Object.entries(ways)) {
      it(way, { timeout: 60_000 }, async () => {
        // A browser of its own to go back in: one with a long history may have emptied its cache.
        if (way.startsWith('back')) {
          await engine.close();
          engine = await start();
        }
        await open(page);
        await write();
        await go();
        await agrees(expected);
      });
    }
  });
}
