/** What `custom-elements.json` says of each element is there, works, is described and is shown on its page; and nothing else is public. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { elements, classNamed, readManifest, valuesOf } from '../../scripts/manifest.mjs';
import { inPage } from '../support/contract.mjs';
import { none } from '../support/demo-page.mjs';
import { launch, serveSite, visit } from '../support/site.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
  <script src="/some/where/jak-widgets.js"></script><main></main></html>`;

let host;
let browser;
before(async () => {
  host = await serveSite({ host: { html } });
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.close();
});

/** Runs a function of `inPage` in a page with nothing but the script. An unknown value is told to the console: that is meant. */
const ask = (name, argument) =>
  visit(browser, `${host.origin}/host`, { allow: /not known; accepted/ }, (page) =>
    page.evaluate(inPage[name], argument),
  );

const names = (list = []) => list.map(({ name }) => name).sort();
/** What an attribute that takes any text is tried with. */
const text = { 'as-of': '2024-09-01' };
const samples = (attribute) =>
  attribute.type.text === 'boolean' ? [''] : valuesOf(attribute).concat(text[attribute.name] ?? []);
/** What a custom property of a kind is tried with. */
const css = { '<color>': 'rgb(0 96 48)', '<length>': '1.25em', '<family-name>': 'monospace' };

it('names files that are built', () => {
  const { modules } = readManifest();
  none(modules.map(({ path }) => path).filter((path) => !existsSync(path)));
  const paths = new Set(modules.map(({ path }) => path));
  for (const { tagName, name, superclass } of elements) {
    assert.ok(paths.has(superclass.module), `${name}: its superclass is in the manifest`);
    const { path, exports } = modules.find(({ path }) => path === `dist/esm/define/${tagName}.js`);
    assert.match(readFileSync(path, 'utf8'), new RegExp(`import .*\\b${name}\\b|${tagName}`));
    const [{ declaration }] = exports;
    assert.match(readFileSync(declaration.module, 'utf8'), new RegExp(`export \\{[^}]*\\b${name}\\b`));
  }
});

for (const element of elements) {
  const { tagName: tag, attributes, members, slots, events, cssProperties, cssStates, cssParts } = element;
  const needed = attributes.some(({ description }) => /It is needed/.test(description)) ? { drug: 'baricitinib' } : {};
  const about = { tag, needed };

  describe(`<${tag}>`, () => {
    it('is described, and so is all of it', () => {
      const all = [attributes, members, slots, events, cssProperties, cssStates, cssParts].flatMap(
        (list) => list ?? [],
      );
      const told = [element, { ...element, name: tag, description: element.summary }, ...all];
      none(told.filter(({ description }) => !/^[A-Z].{15,}\.$/s.test(description)).map(({ name }) => name));
    });

    it('has nothing public that is not in the manifest', async () => {
      const found = await ask('surface', about);
      assert.deepEqual(found, {
        attributes: names(attributes),
        properties: names(members),
        slots: names(slots),
        parts: names(cssParts),
        customProperties: names(cssProperties),
        states: names(cssStates),
        events: names(events),
      });
    });

    for (const attribute of attributes) {
      it(`${attribute.name}: does something, is its property, and the property is it`, async () => {
        const { name, fieldName } = attribute;
        const more = name === 'compact' ? { nation: 'wales' } : {};
        const wrong = await ask('attribute', { ...about, name, fieldName, values: samples(attribute), more });
        none(wrong);
      });
    }

    it('fires its events, with what they carry', async () => {
      const heard = await ask('events', { ...about, names: names(events) });
      for (const { name, type } of events)
        assert.deepEqual(heard[name], { carries: names(classNamed(type.text).members), bubbles: true }, name);
    });

    it('matches its states, and shows what stands in its slot, only then', async () => {
      const { drawn, fallback } = await ask('states', { ...about, names: names(cssStates) });
      assert.deepEqual(drawn, { states: [], ownContent: false });
      assert.deepEqual(fallback, { states: names(cssStates), ownContent: true });
    });

    for (const { name, type, default: absent } of cssProperties) {
      it(`${name}: changes what is seen, and is ${absent} when absent`, async () => {
        const { changed, same } = await ask('customProperty', { ...about, name, value: css[type.text], absent });
        assert.ok(changed > 0, 'nothing changed');
        assert.equal(same, true, `${absent} is not what it is when absent`);
      });
    }

    it('is shown on its page, all of it, and not in its tables alone', () => {
      const page = readFileSync(`dist/site/${tag}.html`, 'utf8').replace(
        /<h2>API<\/h2>[^]*<h2>Accessibility<\/h2>/,
        '',
      );
      const live = page.match(new RegExp(`^<${tag}[^>]*>`, 'gm')).join('\n');
      none(
        names(attributes).filter((name) => !new RegExp(`\\s${name}=`).test(live)),
        'attributes',
      );
      const code = [...page.matchAll(/<pre class="code"[^>]*>([^]*?)<\/pre>/g)].map(([, text]) => text).join('\n');
      none(
        names(members).filter((name) => !code.includes(`element.${name} = `)),
        'properties',
      );
      none(
        [...names(cssProperties), ...names(events)].filter((name) => !code.includes(name)),
        'properties and events',
      );
      none(
        names(cssStates).filter((name) => !code.includes(`${tag}:state(${name})`)),
        'states',
      );
      none(
        names(cssParts).filter((name) => !code.includes(`::part(${name})`)),
        'parts',
      );
      // Its only slot has no name: what stands in the tag of an example is in it.
      assert.match(page, new RegExp(`<${tag}[^>]*>\\s*(<\\w|\\w)`));
    });
  });
}
