/** Elements that go from one document to another: they follow, keep their styles, and are let go. In each engine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, whenIdle } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { tags } from '../support/tags.mjs';

const markup = '<nhs-status-badge drug="ritlecitinib" nation="wales"></nhs-status-badge>';
const pages = {
  home: { body: `<main></main><iframe srcdoc="<!doctype html><html lang=en><body></body>"></iframe>${markup}` },
  // The second badge is the measure: it never moves.
  frame: { body: markup },
};

/** Where a badge has been; in each the page has `badge`, `home` and `frame` (with a window). It ends in a window's document. */
const journeys = {
  'into a frame': 'frame.contentDocument.body.append(badge)',
  'into a frame and back': 'frame.contentDocument.body.append(badge); home.append(badge)',
  'into a frame, and back after the frame has gone':
    'frame.contentDocument.body.append(badge); frame.remove(); home.append(badge)',
  'into a frame that moves, and back':
    'frame.contentDocument.body.append(badge); document.body.prepend(frame); home.append(badge)',
  'out of a frame, with its old document still held':
    'window.old = frame.contentDocument; old.body.append(badge); frame.remove(); home.append(badge)',
  'into a document without a window, and back':
    'document.implementation.createHTMLDocument().body.append(badge); home.append(badge)',
  'into a template, and back': "document.createElement('template').content.append(badge); home.append(badge)",
  'into a shadow root of the page, and out': `
    const host = document.createElement('div'); home.append(host);
    host.attachShadow({ mode: 'open' }).append(badge); home.append(badge)`,
  'out, changed, and back': "badge.remove(); badge.setAttribute('nation', 'england'); home.append(badge)",
  'back and forth ten times':
    'for (let time = 0; time < 10; time++) { frame.contentDocument.body.append(badge); home.append(badge); }',
};

/** In the page: what is wrong with a badge after a journey. */
const follows = (journey) => `async () => {
  const wrong = [];
  const drawn = ${whenIdle};
  const home = document.querySelector('main');
  const frame = document.querySelector('iframe');
  const badge = document.createElement('nhs-status-badge');
  badge.setAttribute('drug', 'ritlecitinib');
  badge.setAttribute('nation', 'wales');
  home.append(badge);
  const measure = document.querySelector('main ~ nhs-status-badge');
  const textOf = (element) => element.shadowRoot.querySelector('.root').textContent.replace(/\\s+/g, ' ');
  const alike = async (when) => {
    await drawn();
    if (textOf(badge) !== textOf(measure)) wrong.push(when + ': ' + textOf(badge).slice(0, 80));
  };
  await drawn();
  ${journey};
  if (badge.getAttribute('nation') === 'wales') await alike('after the journey');
  for (const nation of ['scotland', 'england']) {
    for (const element of [badge, measure]) element.setAttribute('nation', nation);
    await alike(nation);
  }
  for (const lang of ['cy', 'en']) {
    for (const element of [badge, measure]) element.ownerDocument.documentElement.lang = lang;
    await alike(lang);
    if (badge.shadowRoot.querySelector('.root').lang !== lang) wrong.push('not ' + lang);
  }
  const look = (element) => {
    const { borderTopWidth, paddingTop } = element.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector('.root'));
    return borderTopWidth + ' ' + paddingTop;
  };
  if (look(badge) !== look(measure)) wrong.push('look: ' + look(badge));
  return [...wrong, ...window.said];
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

    for (const [journey, source] of Object.entries(journeys)) {
      it(`follows nation and language, ${journey}`, { timeout: 60_000 }, async () => {
        await engine.open(server.address('home'));
        assert.deepEqual(await engine.run(follows(source)), []);
      });
    }

    it('shows nothing that has become wrong when the frame whose script made it has gone', async () => {
      await engine.open(server.address('home'));
      const seen = await engine.run(`async () => {
        const inner = document.createElement('iframe');
        inner.src = '/frame';
        await new Promise((resolve) => { inner.onload = resolve; document.body.append(inner); });
        const badge = inner.contentDocument.querySelector('nhs-status-badge');
        badge.innerHTML = '<p>own content</p>';
        document.querySelector('main').append(badge);
        inner.remove();
        badge.setAttribute('nation', 'scotland');
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const { height } = badge.querySelector('p').getBoundingClientRect();
        return height > 0 ? 'own content' : badge.shadowRoot.textContent.replace(/\\s+/g, ' ').slice(0, 80);
      }`);
      // No browser runs a script of a window that has gone: it had to step aside before.
      assert.match(seen, /own content|Scotland/);
    });

    if (name !== 'Chromium') return;
    const endings = {
      'the frame is removed': 'frame.remove()',
      'the frame goes to another page': "frame.srcdoc = '<p>other</p>'",
      'a frame in the frame is removed':
        'const inner = frame.contentDocument.createElement("iframe"); frame.contentDocument.body.append(inner); inner.contentDocument.body.append(...frame.contentDocument.body.children); frame.remove()',
    };
    for (const [ending, source] of Object.entries(endings)) {
      it(`is let go with a frame: ${ending}`, { timeout: 60_000 }, async () => {
        await engine.open(server.address('frame'));
        await engine.run(`async () => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          await new Promise((resolve) => setTimeout(resolve));
          for (let time = 0; time < 60; time++) {
            const element = document.createElement(${JSON.stringify(tags)}[time % ${tags.length}]);
            element.setAttribute('drug', 'litfulo');
            document.body.append(element);
            frame.contentDocument.body.append(element);
          }
          // The browser itself holds an element until it has told it of a style and an open fold.
          const idle = ${whenIdle};
          await idle();
          ${source.includes('srcdoc') ? 'await new Promise((resolve) => { frame.onload = resolve; ' + source + '; })' : source};
          await idle();
          return 0;
        }`);
        const session = await engine.page.context().newCDPSession(engine.page);
        await session.send('HeapProfiler.enable');
        for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
        const held = {};
        for (const tag of tags) {
          const expression = `customElements.get('${tag}').prototype`;
          const { result } = await session.send('Runtime.evaluate', { expression });
          const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
          const functionDeclaration = 'function () { return this.length }';
          const { objectId } = objects;
          held[tag] = (await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration })).result.value;
        }
        // The one badge that stays on the page shows that instances are counted.
        assert.deepEqual(held, { ...Object.fromEntries(tags.map((tag) => [tag, 0])), 'nhs-status-badge': 1 });
      });
    }
  });
}
