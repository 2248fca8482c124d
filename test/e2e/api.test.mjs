/** The public API from plain JavaScript, on the built script, in each engine; and the modules in bare Node. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { elements } from '../../scripts/manifest.mjs';
import { engines } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';

/** What is set, what the attribute says then, and what is no value. */
const samples = {
  drug: ['litfulo', 'litfulo', 'constructor'],
  nation: ['wales', 'wales', 'france'],
  asOf: ['2024-09-01', '2024-09-01', '2024-02-30'],
  headingLevel: [4, '4', 9],
};
/** Each element and the properties that have values; what `compact` does is tested by itself. */
const properties = Object.fromEntries(
  elements.map(({ tagName, members }) => [
    tagName,
    members
      .map(({ name }) => name)
      // What the list shows of the day is its footer alone.
      .filter((name) => name in samples && !(tagName === 'baseline-checklist' && name === 'asOf')),
  ]),
);
const attributes = { asOf: 'as-of', headingLevel: 'heading-level' };
const attributeOf = (property) => attributes[property] ?? property;
const pages = { bare: { body: '<main></main>' }, 'no script': { scripts: '', body: '<main></main>' } };

let server;
before(async () => (server = await serve(pages)));
after(() => server.close());
/** In the page: what the tests ask of elements. */
const tools = `
  const main = document.querySelector('main');
  const add = (tag, set = {}) => {
    const element = document.createElement(tag);
    element.innerHTML = '<p>own content</p>';
    Object.assign(element, tag === 'nhs-status-badge' || tag === 'nhs-status-history' || tag === 'jak-drug-card' ? { drug: 'baricitinib', ...set } : set);
    main.append(element);
    return element;
  };
  const isOwn = (element) => element.querySelector('p').offsetHeight > 0;
  const textOf = (element) => element.shadowRoot.textContent.replace(/\\s+/g, ' ');
  const shown = { drug: /Ritlecitinib/i, nation: /Wales/, asOf: /1 September 2024/ };
  const shows = (element, property) => {
    const plain = add(element.localName);
    const text = textOf(plain);
    plain.remove();
    if (property === 'headingLevel') return !!element.shadowRoot.querySelector('h4') && !element.shadowRoot.querySelector('h3');
    return textOf(element) !== text && shown[property].test(textOf(element));
  };
  const isFallback = (element) => { try { return element.matches(':state(fallback)'); } catch { return undefined; } };`;
const ask = (source) => `async () => { ${tools} const wrong = []; ${source} return [...wrong, ...window.said]; }`;

for (const { name, start, here } of engines) {
  if (!here) continue;
  describe(name, () => {
    let engine;
    before(async () => (engine = await start()));
    after(() => engine.close());
    const inPage = async (source, page = 'bare') => {
      await engine.open(server.address(page));
      return engine.run(ask(source));
    };

    for (const [tag, its] of Object.entries(properties)) {
      for (const property of its) {
        const [value, text, unknown] = samples[property];
        const attribute = attributeOf(property);
        it(`<${tag}> ${property}: shown, reflected, kept from before, unknown`, { timeout: 60_000 }, async () => {
          const set = await inPage(`
            const element = add('${tag}');
            await element.updateComplete;
            element.${property} = ${JSON.stringify(value)};
            if (!(element.updateComplete instanceof Promise)) wrong.push('updateComplete is no promise');
            await element.updateComplete;
            if (!shows(element, '${property}')) wrong.push('not shown');
            if (element.getAttribute('${attribute}') !== '${text}') wrong.push('attribute: ' + element.getAttribute('${attribute}'));
            const written = add('${tag}');
            written.setAttribute('${attribute}', '${text}');
            await written.updateComplete;
            if (String(written.${property}) !== '${text}') wrong.push('from the attribute: ' + written.${property});
            if (!shows(written, '${property}')) wrong.push('the attribute is not shown');`);
          assert.deepEqual(set, []);

          const kept = await inPage(
            `const element = add('${tag}', { ${property}: ${JSON.stringify(value)} });
            await new Promise((resolve) => { const script = document.createElement('script'); script.src = '/jak-widgets.js'; script.onload = resolve; document.head.append(script); });
            await element.updateComplete;
            if (element.${property} !== ${JSON.stringify(value)}) wrong.push('value: ' + element.${property});
            if (!shows(element, '${property}')) wrong.push('not shown');
            if (Object.hasOwn(element, '${property}')) wrong.push('still hides the property of ours');`,
            'no script',
          );
          assert.deepEqual(kept, []);

          const refused = await inPage(`
            const elements = [add('${tag}'), add('${tag}')];
            for (const element of elements) element.${property} = ${JSON.stringify(unknown)};
            for (const element of elements) {
              await element.updateComplete;
              if (!isOwn(element)) wrong.push('own content is not shown');
              if (isFallback(element) === false) wrong.push('state is not set');
            }
            if (window.said.length !== 1 || !window.said[0].includes('${attribute}')) wrong.push('said: ' + window.said.join());
            elements[0].${property} = ${JSON.stringify(value)};
            await elements[0].updateComplete;
            if (isOwn(elements[0]) || !shows(elements[0], '${property}')) wrong.push('known again, and not shown');
            if (isFallback(elements[0])) wrong.push('state is still set');
            window.said = [];`);
          assert.deepEqual(refused, []);
        });
      }
    }

    it('compact: shown, reflected, from the attribute, and nothing without a nation', async () => {
      const wrong = await inPage(`
        const pill = (element) => !!element.shadowRoot.querySelector('button[popovertarget]:not(.ref)');
        const element = add('nhs-status-badge', { nation: 'wales' });
        if (element.compact !== false || pill(element)) wrong.push('compact from the start');
        element.compact = true;
        await element.updateComplete;
        if (!pill(element) || !element.hasAttribute('compact')) wrong.push('not shown or not reflected');
        element.removeAttribute('compact');
        await element.updateComplete;
        if (pill(element) || element.compact) wrong.push('still compact');
        const written = document.createElement('nhs-status-badge');
        for (const [name, value] of [['drug', 'litfulo'], ['compact', '']]) written.setAttribute(name, value);
        main.append(written);
        await written.updateComplete;
        if (pill(written) || !/Scotland/.test(textOf(written))) wrong.push('without a nation');
        written.nation = 'scotland';
        await written.updateComplete;
        if (!pill(written) || isOwn(element)) wrong.push('with a nation');`);
      assert.deepEqual(wrong, []);
    });

    it('has custom states to set in this engine', async () =>
      assert.equal(await inPage("return String(isFallback(add('jak-explainer')));"), 'false'));

    it('tells the page when facts are drawn and when they are not, across shadow roots', async () => {
      const heard = await inPage(`
        const heard = [];
        for (const type of ['jak-drawn', 'jak-fallback'])
          document.addEventListener(type, (event) => heard.push([type, event.composedPath()[0].localName, event.bubbles, event.composed, event instanceof Event].join(' ')));
        const host = document.createElement('div');
        main.append(host);
        const element = add('nhs-status-badge');
        host.attachShadow({ mode: 'open' }).append(element);
        await element.updateComplete;
        element.drug = 'constructor';
        await element.updateComplete;
        window.said = [];
        return [...new Set(heard)];`);
      const flags = 'nhs-status-badge true true true';
      assert.deepEqual(heard, [`jak-drawn ${flags}`, `jak-fallback ${flags}`]);
    });

    it('tells the page in no event of ours what a person wrote or marked', async () => {
      await engine.open(server.address('bare'));
      await engine.run(`() => {
        window.events = [];
        const dispatch = EventTarget.prototype.dispatchEvent;
        EventTarget.prototype.dispatchEvent = function (event) {
          const carried = [];
          for (let part = event; part && part !== Event.prototype; part = Object.getPrototypeOf(part))
            for (const key of Object.getOwnPropertyNames(part)) if (key !== 'constructor') carried.push(key + '=' + JSON.stringify(event[key]));
          window.events.push(event.type + ' ' + carried.join());
          return dispatch.call(this, event);
        };
        document.querySelector('main').append(document.createElement('baseline-checklist'), document.createElement('treatment-choice'));
        return 0;
      }`);
      for (const tag of ['baseline-checklist', 'treatment-choice']) {
        await engine.run(`() => document.querySelector('${tag}').updateComplete?.then(() => 0)`);
        await engine.run(`() => {
          const { shadowRoot } = document.querySelector('${tag}');
          shadowRoot.querySelectorAll('input')[3].click();
          shadowRoot.querySelector('textarea').focus();
        }`);
        await engine.type('qxzv');
        await engine.run(`() => { document.querySelector('${tag}').lang = 'cy'; }`);
      }
      const events = await engine.run('() => new Promise((resolve) => setTimeout(() => resolve(window.events)))');
      assert.ok(
        events.some((event) => event.startsWith('jak-drawn')),
        'an event of ours was seen',
      );
      for (const event of events) assert.doesNotMatch(event, /qxzv|hiv|blood|tick|note|word|mark|matter/i);
    });
  });
}

describe('the modules in bare Node', () => {
  for (const module of ['jak-widgets', 'jak-widgets/define', 'jak-widgets/facts']) {
    it(`import '${module}'`, () => {
      const source = `const all = await import('${module}'); console.log(Object.keys(all).length);`;
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', source]);
      assert.equal(status, 0, String(stderr));
      assert.equal(String(stderr), '');
      if (!module.endsWith('define')) assert.ok(Number(stdout) > 5);
    });
  }
});
