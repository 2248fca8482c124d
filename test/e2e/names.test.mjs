/** A page's own properties on our elements, named like anything of ours: nothing throws, nothing is blank, nothing is wrong. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { tags } from '../support/tags.mjs';

const pages = { bare: { body: '<main></main>' } };

/** What a page may set to say what is shown; all else that it sets on an element is the page's. */
const properties = ['drug', 'nation', 'compact', 'asOf', 'headingLevel'];

/** When a page puts a property on an element: a framework does it before ours is known, a script later. */
const moments = {
  'before the element is ours': `
    const element = document.implementation.createHTMLDocument().createElement(tag);
    element.setAttribute('drug', 'ritlecitinib');
    element.innerHTML = '<p>own content</p>';
    if (element.matches(':defined')) wrong.push('too late to be before');
    element[name] = value;
    document.querySelector('main').append(element);`,
  'when it is drawn': `
    const element = document.createElement(tag);
    element.setAttribute('drug', 'ritlecitinib');
    element.innerHTML = '<p>own content</p>';
    document.querySelector('main').append(element);
    await drawn();
    Reflect.set(element, name, value);`,
};
const values = { text: "'page'", function: '() => undefined', nothing: 'undefined' };

/** In the page: every name that the classes of our elements have, one element for each. */
const tryAll = (moment, value, plain) => `async () => {
  const wrong = [];
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const value = ${value};
  const textOf = (element) => element.shadowRoot?.textContent.replace(/\\s+/g, ' ').trim();
  let tried = 0;
  const names = new Set(['render', 'update', 'requestUpdate', 'view', 'data', 'state', 'show', 'open', 'refresh', 'value']);
  for (const tag of ${JSON.stringify(tags)})
    for (let part = customElements.get(tag).prototype; part !== HTMLElement.prototype; part = Object.getPrototypeOf(part))
      Object.getOwnPropertyNames(part).forEach((name) => names.add(name));
  // What a minifier has named no page means; this one method Lit puts on each element itself.
  if (${plain}) for (const name of names) if (name.length < 3 || name.startsWith('_') || name === 'enableUpdating') names.delete(name);
  for (const tag of ['nhs-status-badge', 'baseline-checklist']) {
    for (const name of [...${JSON.stringify(properties)}, 'constructor']) names.delete(name);
    const measure = document.createElement(tag);
    measure.setAttribute('drug', 'ritlecitinib');
    measure.setAttribute('nation', 'scotland');
    document.querySelector('main').append(measure);
    const elements = [];
    for (const name of names) {
      tried++;
      ${moment}
      elements.push([name, element]);
    }
    await drawn();
    for (const [, element] of elements) element.setAttribute('nation', 'scotland');
    await drawn();
    for (const [, element] of elements) document.querySelector('main').append(element);
    await drawn();
    const isWrong = ([, element]) =>
      !(element.querySelector('p').getBoundingClientRect().height > 0) && textOf(element) !== textOf(measure);
    // So many are drawn by turns, and what is folded, the note of a reference too, when the browser is idle.
    const until = performance.now() + 8000;
    const isFolded = () => !measure.shadowRoot.getElementById('note');
    while ((isFolded() || elements.some(isWrong)) && performance.now() < until) await drawn();
    if (isFolded()) wrong.push(tag + ' is not drawn whole');
    for (const one of elements.filter(isWrong)) wrong.push(tag + '.' + one[0] + ': ' + textOf(one[1])?.slice(0, 60));
    document.querySelector('main').replaceChildren();
  }
  if (tried < 20) wrong.push('tried ' + tried);
  return [...new Set([...wrong, ...window.said.filter((line) => !line.includes('[jak-widgets]'))])];
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

    for (const [when, moment] of Object.entries(moments)) {
      for (const [kind, value] of Object.entries(values)) {
        it(`a property of the page's, ${when}: ${kind}`, { timeout: 60_000 }, async () => {
          await engine.open(server.address('bare'));
          assert.deepEqual(await engine.run(tryAll(moment, value, when === 'when it is drawn')), []);
        });
      }
    }
  });
}
