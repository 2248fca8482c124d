/** What a page's CSS for its own text may not do to ours, and that nobody edits a fact. In each engine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';

/** Inherited, so that a rule for the page's text reaches ours; each can hide or garble a word, a number or a picture. */
const hostile = {
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke-width': '3px',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-user-modify': 'read-write',
  'accent-color': 'transparent',
  'border-collapse': 'collapse',
  color: 'transparent',
  cursor: 'none',
  'fill-opacity': '0',
  'font-feature-settings': '"zero" 1',
  'font-size': '0px',
  'font-size-adjust': '0.1',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-variant-caps': 'all-small-caps',
  'font-variant-position': 'super',
  'font-weight': '900',
  hyphens: 'auto',
  interactivity: 'inert',
  'line-break': 'anywhere',
  'list-style-type': 'none',
  'paint-order': 'stroke',
  'pointer-events': 'none',
  'stroke-dasharray': '0px, 99px',
  'stroke-dashoffset': '99px',
  'stroke-opacity': '0',
  'tab-size': '99',
  'text-align': 'right',
  'text-align-last': 'right',
  'text-combine-upright': 'all',
  'text-emphasis-style': 'filled dot',
  'text-indent': '-999px',
  'text-orientation': 'upright',
  'text-shadow': 'red 0px 0px 9px',
  'text-transform': 'uppercase',
  'text-wrap-mode': 'nowrap',
  visibility: 'hidden',
  'white-space-collapse': 'preserve',
  'word-break': 'break-all',
  'writing-mode': 'vertical-rl',
};
/** A reading aid may widen letters and words; nothing may push them into each other. Least value that is read, in px. */
const spacing = { 'letter-spacing': '-1em', 'word-spacing': '-2em' };

const body = '<jak-drug-card drug="ritlecitinib"></jak-drug-card><baseline-checklist></baseline-checklist>';
const css = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ');
const pages = {
  clean: { body },
  hostile: { body, head: `<style>* { ${css(hostile)} }</style>` },
  squeezed: { body, head: `<style>html { ${css(spacing)} }</style>` },
  widened: { body, head: '<style>html { letter-spacing: 2px; word-spacing: 4px; }</style>' },
  editable: { body: `<div contenteditable="true">${body}</div>` },
  'edited whole': { body, head: "<script>document.designMode = 'on'</script>" },
};

/** In the page: what some properties are, on a paragraph, an icon, a box and a field of ours, and on the page's own text. */
const looks = (names) => `() => {
  const [card, list] = document.body.querySelectorAll('jak-drug-card, baseline-checklist');
  const parts = {
    'paragraph of ours': card.shadowRoot.querySelector('.root p'),
    'icon of ours': card.shadowRoot.querySelector('.root svg path'),
    'box of ours': list.shadowRoot.querySelector('input[type=checkbox]'),
    'field of ours': list.shadowRoot.querySelector('textarea'),
    page: document.body,
  };
  return Object.entries(parts).flatMap(([part, element]) => ${JSON.stringify(names)}.map((name) => [part, name, getComputedStyle(element).getPropertyValue(name)]));
}`;

let server;
before(async () => (server = await serve(pages)));
after(() => server.close());

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());

    it('is undone inside: what could hide or garble our text', async () => {
      await engine.open(server.address('clean'));
      const clean = await engine.run(looks(Object.keys(hostile)));
      await engine.open(server.address('hostile'));
      const now = await engine.run(looks(Object.keys(hostile)));
      const changed = now.filter(([, , value], index) => value !== clean[index][2]);
      const ours = changed.filter(([part]) => part !== 'page');
      assert.deepEqual(ours, []);
      // The page's rules are there: an engine may lack a few of the properties.
      assert.ok(changed.length >= 25, `${changed.length} of the page's own`);
    });

    it('is undone inside: letters and words pushed into each other', async () => {
      await engine.open(server.address('squeezed'));
      const found = await engine.run(looks(Object.keys(spacing)));
      const tight = found.filter(([part, , value]) => part !== 'page' && value !== 'normal' && parseFloat(value) < 0);
      assert.deepEqual(tight, []);
    });

    it('reaches our text: letters and words that a reader has set wider', async () => {
      await engine.open(server.address('widened'));
      const found = await engine.run(looks(Object.keys(spacing)));
      const paragraph = found.filter(([part]) => part === 'paragraph of ours').map(([, , value]) => value);
      assert.deepEqual(paragraph, ['2px', '4px']);
    });

    for (const page of ['editable', 'edited whole']) {
      it(`keeps facts as they are where the page can be edited: ${page}`, async () => {
        await engine.open(server.address(page));
        const facts = `() => document.querySelector('jak-drug-card').shadowRoot.textContent`;
        const before = await engine.run(facts);
        const { x, y } = await engine.run(`() => {
          const part = document.querySelector('jak-drug-card').shadowRoot.querySelector('.root p');
          part.scrollIntoView({ block: 'center' });
          const { left, top, height } = part.getBoundingClientRect();
          return { x: left + 20, y: top + height / 2 };
        }`);
        await engine.click(x, y);
        await engine.type('999');
        assert.equal(await engine.run(facts), before);
        if (page === 'edited whole') return;
        // Our own note can be written all the same.
        const note = await engine.run(`() => {
          const field = document.querySelector('baseline-checklist').shadowRoot.querySelector('textarea');
          field.focus();
          document.execCommand('insertText', false, 'note');
          return field.value;
        }`);
        assert.equal(note, 'note');
      });
    }
  });
}
