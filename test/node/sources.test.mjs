/** What must be true of the files themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { messages } from './messages.mjs';

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));
const read = (name) => readFileSync(name, 'utf8');
const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('facts are data, words are messages', () => {
  for (const name of files('data').filter((file) => !/validate|sources|archive/.test(file))) {
    it(`${name} holds no sentence`, () => {
      for (const [, text] of withoutComments(read(name)).matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) {
        assert.doesNotMatch(text, / \w+ /, text);
      }
    });
  }

  for (const name of files('data')) {
    it(`${name} asks nothing of what a page can replace without need`, () => {
      assert.doesNotMatch(withoutComments(read(name)), /JSON\.stringify|\bDate\b|localeCompare/);
    });
  }

  it('the shapes of the facts import nothing, so that no type goes in a circle', () => {
    assert.doesNotMatch(withoutComments(read('data/types.ts')), /\bimport\b/);
  });

  for (const name of files('src').filter((file) => !file.includes('words') && !file.includes('generated'))) {
    it(`${name} tells nothing by itself`, () => {
      assert.doesNotMatch(read(name), /@lit\/localize|\bmsg\(/);
      for (const [, text] of withoutComments(read(name)).matchAll(/>\s*([A-Za-z][^<>${}`;=]{2,})</g)) {
        assert.doesNotMatch(text.trim(), /^[A-Z][a-z]+( [a-z]+)*[.:]?$/, text);
      }
    });
  }

  it('every message has an id of its own and a description', () => {
    assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
    for (const { id, desc } of messages) assert.ok(desc, id);
  });
});

describe('text never becomes markup', () => {
  for (const name of files('src').filter((file) => !file.includes('generated'))) {
    it(`${name} links through safeHref and sets no markup`, () => {
      assert.doesNotMatch(read(name), /href=\$\{(?!safeHref\()/);
      assert.doesNotMatch(
        withoutComments(read(name)),
        /innerHTML|outerHTML|insertAdjacentHTML|unsafe(HTML|SVG|Static)|\.srcdoc|document\.write/,
      );
    });
  }

  it('the built script asks for nothing that it does not need', () => {
    const script = read('dist/jak-widgets.js');
    assert.doesNotMatch(
      script,
      /\beval\b|\bFunction\(|\bimport\(|http:\/\/(?!www\.w3\.org\/2000\/svg")|localStorage|sessionStorage|indexedDB|\.cookie|document\.write|\bfetch\(|XMLHttpRequest|sendBeacon|crypto|history\./,
    );
    assert.match(script, /^[\x00-\x7f]*$/, 'only ASCII, so that no encoding garbles it');
  });

  it('the built script keeps the names of options that the platform reads', () => {
    const options = files('src/shared').flatMap((name) =>
      [
        ...read(name).matchAll(/(?:new \w+(?:\.\w+)?|\.(?:observe|attachShadow))\((?:[^()]|\(\))*?\{ ([^{}]*) \}\)/g),
      ].flatMap(([, fields]) => [...fields.matchAll(/(\w+):/g)].map(([, field]) => field)),
    );
    assert.ok(options.includes('maximumFractionDigits'), 'the sources pass options');
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js']) {
      const script = read(`dist/${name}`);
      // English alone follows no language: it observes nothing.
      for (const option of options.filter(
        (field) => name === 'jak-widgets.js' || !['subtree', 'attributeFilter'].includes(field),
      ))
        assert.match(script, new RegExp(`[{,]${option}:`), `${name}: ${option}`);
    }
  });

  it('in the built script Lit alone makes markup, once, from templates', () => {
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js']) {
      const script = read(`dist/${name}`);
      assert.equal(script.match(/innerHTML/g).length, 1, name);
      assert.doesNotMatch(script, /outerHTML|insertAdjacentHTML|document\.write|srcdoc|setHTMLUnsafe/);
    }
  });

  it('Lit asks a page for no name that the guard does not answer', () => {
    const guarded = [
      ...['ShadowRoot', 'trustedTypes', 'litPropertyMetadata'],
      // Not there in the guard's own `globalThis`, so that no page can put something in their place.
      ...['ShadyCSS', 'ShadyDOM', 'litNonce', 'litIssuedWarnings', 'emitLitDebugLogEvents', 'process'],
      // In development alone, or on a server.
      ...['dispatchEvent', 'document', 'customElements', 'HTMLElement', 'CSSStyleSheet'],
      ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litElementHydrateSupport'],
      ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
      ...['litHtmlPolyfillSupportDevMode', 'litElementPolyfillSupportDevMode', 'reactiveElementPolyfillSupportDevMode'],
    ];
    for (const file of [
      'lit-html/development/lit-html.js',
      'lit-element/development/lit-element.js',
      '@lit/reactive-element/development/reactive-element.js',
      '@lit/reactive-element/development/css-tag.js',
    ]) {
      for (const [, name] of read(`node_modules/${file}`).matchAll(/\b(?:globalThis|global)\.(\w+)/g))
        assert.ok(guarded.includes(name), `${file}: ${name}`);
    }
  });
});

describe('the package', () => {
  it('can be imported in bare Node: classes, no elements', async () => {
    const classes = await import('../../dist/esm/elements.js');
    assert.deepEqual(Object.keys(classes).sort(), [
      'BaselineChecklist',
      'JakDrawnEvent',
      'JakDrugCard',
      'JakExplainer',
      'JakFallbackEvent',
      'NhsStatusBadge',
      'NhsStatusHistory',
      'TreatmentChoice',
      'addLanguage',
      'welsh',
    ]);
  });

  it('every file that package.json names exists', () => {
    const { exports, customElements } = JSON.parse(read('package.json'));
    for (const entry of Object.values(exports).flatMap((value) =>
      typeof value === 'string' ? value : Object.values(value),
    ))
      read(entry);
    read(customElements);
  });

  it('the README names the commands and tags that are there', () => {
    const readme = read('README.md');
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, script] of readme.matchAll(/npm run (\w+)/g)) assert.ok(scripts[script], script);
    for (const { declarations } of JSON.parse(read('custom-elements.json')).modules) {
      for (const { tagName } of declarations) if (tagName) assert.ok(readme.includes(`<${tagName}`), tagName);
    }
  });
});
