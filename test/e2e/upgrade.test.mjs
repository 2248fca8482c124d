/** The forms that outlive a sanitiser become elements where a page asks for it, and only there. In each engine. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';

const address = 'https://jak-widgets.example/static/';
const quotation = readFileSync('dist/static/cy/nhs-status-badge/ritlecitinib/wales/quote.html', 'utf8');
const body = `<main>
  <p><a href="${address}en/jak-drug-card/ritlecitinib/england/">Ritlecitinib</a></p>
  ${quotation}
  <p id="sentence">See <a href="${address}en/nhs-status-badge/baricitinib/">the status</a> first.</p>
  <p id="unknown"><a href="${address}en/jak-drug-card/aspirin/">Aspirin</a></p>
  <p id="other"><a href="https://example.com/static/about/">About</a></p>
  <p id="query"><a href="https://example.com/?u=/static/en/jak-explainer/">About</a></p>
  <p id="picture"><a href="${address}en/jak-explainer/">JAK inhibitors</a><img src="data:," alt="" /></p>
  <blockquote id="quoted"><p>I read <a href="${address}en/jak-explainer/">this</a>.</p><p>It helped.</p></blockquote>
  <jak-explainer id="inside"><p><a href="${address}en/jak-explainer/">JAK inhibitors</a></p></jak-explainer>
</main>`;
const left = ['sentence', 'unknown', 'other', 'query', 'picture', 'quoted', 'inside'];
const links = left.length + 2;
const asked = '<script src="/jak-widgets.js" data-jak-upgrade></script>';
const pages = {
  asked: { body, scripts: asked },
  deferred: { body, scripts: '<script src="/jak-widgets.js" defer data-jak-upgrade></script>' },
  'at the end': { body: body + asked, scripts: '' },
  'not asked': { body },
  clobbered: {
    body: '<img name="querySelector" alt="" />' + body,
    scripts: '<script src="/jak-widgets.js" async></script>',
  },
};

const found = `() => {
  const elements = [...document.querySelectorAll('main > jak-drug-card, main > nhs-status-badge')];
  return {
    elements: elements.map((element) => [element.localName, element.getAttribute('drug'), element.getAttribute('nation'), element.lang].join(' ')),
    drawn: elements.every(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
    content: elements.map(({ firstElementChild }) => firstElementChild.localName),
    left: ${JSON.stringify(left)}.filter((id) => document.getElementById(id)?.parentElement.localName === 'main'),
    links: document.querySelectorAll('main a[href*="/static/"]').length,
  };
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

    for (const page of ['asked', 'deferred', 'at the end']) {
      it(`${page}: a link by itself and a quotation become elements, and keep what they held`, async () => {
        await engine.open(server.address(page));
        assert.deepEqual(await engine.run(found), {
          elements: ['jak-drug-card ritlecitinib england en', 'nhs-status-badge ritlecitinib wales cy'],
          drawn: true,
          content: ['p', 'blockquote'],
          left,
          links,
        });
      });
    }

    it('not asked: a page stays as it was', async () => {
      await engine.open(server.address('not asked'));
      const seen = await engine.run(found);
      assert.deepEqual([seen.elements, seen.left, seen.links], [[], left, links]);
    });

    it('a page with elements called like what is asked of it is told nothing but one line', async () => {
      await engine.open(server.address('clobbered'));
      const said = await engine.run('() => window.said');
      assert.ok(
        said.every((line) => /\[jak-widgets\] links were left as they are/.test(line)),
        String(said),
      );
      assert.ok(
        await engine.run(`() => !!document.getElementsByTagName('jak-explainer')[0].shadowRoot.querySelector('.root')`),
      );
    });
  });
}
