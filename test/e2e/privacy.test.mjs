/** What a person writes and ticks stays inside our forms: with real keys and clicks, in each engine that this machine has. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { elements, find, hearLater, middleOf, pages, recorders, SECRET, sendAll } from '../host-pages/privacy.mjs';
import { serve } from '../support/serve.mjs';

let server;
before(async () => (server = await serve(pages)));
after(() => server.close());

const heard = '() => [...new Set(window.heard.splice(0))]';
const textOf = (tag) => `() => (${find})('${tag}').shadowRoot.textContent.replace(/\\s+/g, ' ')`;

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());

    const open = async (page) => {
      await engine.open(server.address(page));
      await engine.run(hearLater);
    };
    const click = async (tag, part) => {
      const { x, y } = await engine.run(middleOf(tag, part));
      await engine.click(x, y);
    };
    /** Opens a step of the choice aid, as a press does. */
    const openStep = (step) =>
      engine.run(
        `() => { (${find})('treatment-choice').shadowRoot.querySelector('#step-${step}').open = true; return 0; }`,
      );
    /** Writes a note, ticks a box, marks a trade-off and writes words. */
    async function useBoth() {
      await click('baseline-checklist', 'textarea');
      await engine.type(`Why ${SECRET}?`);
      await click('baseline-checklist', 'input[type=checkbox]');
      await click('baseline-checklist', 'li:nth-child(2) label');
      await click('treatment-choice', 'fieldset label:nth-of-type(2)');
      await openStep('matters');
      await click('treatment-choice', 'textarea');
      await engine.type(`My ${SECRET}`);
      await click('treatment-choice', '.trade-off label:nth-of-type(2)');
      await engine.type(' ');
    }

    for (const page of Object.keys(pages)) {
      it(`tells a page nothing of what is typed and clicked: ${page}`, { timeout: 60_000 }, async () => {
        await open(page);
        await useBoth();
        assert.deepEqual(await engine.run(heard), []);
        // It was written and ticked, and we know it.
        assert.match(await engine.run(textOf('baseline-checklist')), /2 of \d+ ticked/);
        assert.match(await engine.run(textOf('treatment-choice')), new RegExp(`My ${SECRET}`));
        assert.deepEqual(await engine.run('() => window.said'), []);
      });

      it(`lets no event out of any field, whoever sent it: ${page}`, async () => {
        await open(page);
        assert.ok((await engine.run(sendAll)) > 1000);
        assert.deepEqual(await engine.run(heard), []);
      });
    }

    it('lets Tab and Escape out, which the page’s own dialogs live on', async () => {
      await open('both forms');
      await click('baseline-checklist', 'textarea');
      await engine.press('Escape');
      await engine.press('Tab');
      const passed = await engine.run('() => [...new Set(window.passed)].sort()');
      assert.deepEqual(
        passed.filter((key) => key.startsWith('keydown')),
        ['keydown Escape', 'keydown Tab'],
      );
    });

    it('marks all that a person wrote or ticked for session recorders, where it is repeated too', async () => {
      await open('both forms');
      await useBoth();
      const bare = await engine.run(`async () => {
        // Where copying is blocked, the text to copy is a field too.
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        const found = [];
        for (const tag of ${JSON.stringify(elements)}) {
          const { shadowRoot } = document.querySelector(tag);
          [...shadowRoot.querySelectorAll('button')].find(({ textContent }) => /Copy/.test(textContent)).click();
          await new Promise((resolve) => setTimeout(resolve));
          const shows = [...shadowRoot.querySelectorAll('form *')].filter((part) =>
            part.matches('textarea, input, [role=status]') || [...part.childNodes].some((node) => node.data?.includes('${SECRET}')));
          if (shows.length < 4) found.push(tag + ': looked at nothing');
          for (const [recorder, selector] of Object.entries(${JSON.stringify(recorders)}))
            for (const part of shows) if (!part.closest(selector)) found.push([recorder, tag, part.localName].join(' '));
        }
        return [...new Set(found)];
      }`);
      assert.deepEqual(bare, []);
    });

    if (name === 'Chromium') {
      it('tells a page nothing of the clipboard, of an input method, of text that is dragged', async () => {
        await open('both forms');
        await useBoth();
        const { keyboard } = engine.page;
        await click('baseline-checklist', 'textarea');
        for (const key of ['a', 'c', 'x', 'v', 'v']) await keyboard.press(`Control+${key}`);
        const session = await engine.page.context().newCDPSession(engine.page);
        await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
        await session.send('Input.insertText', { text: '日本' });
        assert.deepEqual(await engine.run(heard), []);
        const note = await engine.run(
          `() => document.querySelector('baseline-checklist').shadowRoot.querySelector('textarea').value`,
        );
        assert.equal(note, `Why ${SECRET}?Why ${SECRET}?日本`);
      });
    }
  });
}
