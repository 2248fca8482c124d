/**
 * What each element is to assistive technology, kept in files to be read: the accessibility tree, and the words of a
 * screen reader from start to end. And what is announced meanwhile.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { example, forms, golden, open, tags, unfold } from '../support/demo-page.mjs';

describe('the accessibility tree', () => {
  for (const tag of tags) {
    it(`of <${tag}> is as kept`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await unfold(page);
        const tree = await page.locator(tag).ariaSnapshot();
        const file = `aria/${tag}.yml`;
        // Addresses are data, and tested there.
        const heard = tree.replace(/:?\n *- \/url: .*/g, '');
        golden(file, await format(`${heard}\n`, { ...(await resolveConfig(file)), parser: 'yaml' }));
      });
    });
  }
});

describe('a screen reader', () => {
  for (const tag of tags) {
    it(`reads <${tag}> as kept`, async () => {
      await open({ body: example(tag) }, async (page) => {
        golden(`transcripts/${tag}.txt`, `${(await page.evaluate(read, tag)).join('\n')}\n`);
      });
    });
  }

  async function read(tag) {
    const { virtual } = await import('/reader.js');
    const host = document.querySelector(tag);
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = host.shadowRoot.adoptedStyleSheets;
    const container = host.shadowRoot.querySelector('.root').cloneNode(true);
    shadow.append(container);
    for (const part of container.querySelectorAll('details')) part.open = true;
    // Lit's comments part a sentence into texts, which browsers join for a screen reader and this one would not.
    const comments = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    container.normalize();
    host.replaceWith(shadow.host);

    // It does not enter a shadow root from outside.
    await virtual.start({ container });
    const { activeNode } = virtual;
    const first = await virtual.lastSpokenPhrase();
    do await virtual.next();
    while (virtual.activeNode !== activeNode || (await virtual.lastSpokenPhrase()) !== first);
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    const names = new Set(['paragraph', 'rowgroup', 'sectionheader', 'sectionfooter']);
    return (
      phrases
        .slice(0, -1)
        // The name of a cell is its content, which is read next.
        .map((phrase) => phrase.replace(/^cell, .*/, 'cell'))
        // Screen readers do not say where these begin or end.
        .filter((phrase) => !names.has(phrase.replace(/^end of /, '')))
        .filter((phrase) => !/^end of (listitem|row|cell|image)\b/.test(phrase))
    );
  }
});

describe('what is announced', () => {
  /** A screen reader says what a status changes to. */
  const listen = (page) =>
    page.evaluate(() => {
      globalThis.heard = [];
      // Answers at once; the real one is tested by keyboard.
      if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.resolve();
      for (const status of globalThis.probe.all('[role=status]')) {
        new MutationObserver(() => {
          const text = status.textContent.trim();
          if (text) globalThis.heard.push(text);
        }).observe(status, { subtree: true, childList: true, characterData: true });
      }
    });
  const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
  const change = async (page) => {
    await page.locator('input').nth(1).click();
    await page.locator('textarea').first().pressSequentially('a');
  };
  /** What the status says at first. */
  const resting = { 'baseline-checklist': ['0 of 20 ticked'], 'treatment-choice': [''] };
  const failed = 'This page blocks copying. Select the text below.';

  for (const tag of tags) {
    it(`<${tag}> has ${forms.includes(tag) ? 'one polite status' : 'no live region'}`, async () => {
      await open({ body: example(tag) }, async (page) => {
        const live = page.locator(`${tag} :is([role=status], [role=alert], [role=log], [aria-live], output)`);
        assert.deepEqual(await live.allTextContents(), resting[tag] ?? []);
      });
    });
  }

  for (const tag of forms) {
    it(`<${tag}>: copying and clearing each time${tag === 'baseline-checklist' ? ', and how many are ticked' : ''}`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await listen(page);
        for (const action of ['Copy as text', 'Copy as text', 'Clear', 'Clear']) {
          await change(page);
          await press(page, action);
        }
        const ticked = (count) => (tag === 'baseline-checklist' ? [`${count} of 20 ticked`] : []);
        assert.deepEqual(
          await page.evaluate(() => globalThis.heard),
          [ticked(1), 'Copied.', ticked(0), 'Copied.', ticked(1), 'Cleared.', ticked(1), 'Cleared.'].flat(),
        );
      });
    });

    it(`<${tag}>: copying twice in a row is said twice`, async () => {
      await open({ body: example(tag) }, async (page) => {
        await listen(page);
        await press(page, 'Copy as text');
        await press(page, 'Copy as text');
        assert.deepEqual(await page.evaluate(() => globalThis.heard), ['Copied.', 'Copied.']);
      });
    });

    it(`<${tag}>: where copying is blocked, that, and a named box has the text`, async () => {
      await open({ body: example(tag), clipboard: false }, async (page) => {
        await listen(page);
        await press(page, 'Copy as text');
        assert.deepEqual(await page.evaluate(() => globalThis.heard), [failed]);
        const box = page.getByRole('textbox', { name: 'Text to copy' });
        assert.ok((await box.inputValue()).length > 100);
        await change(page);
        assert.equal(await box.count(), 0);
      });
    });
  }
});
