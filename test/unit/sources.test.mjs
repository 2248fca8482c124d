/** What must be true of the files themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { messages } from '../support/messages.mjs';

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

  it('the built script makes nodes and never markup, so that no policy for Trusted Types can stop it', () => {
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js'])
      assert.doesNotMatch(read(`dist/${name}`), /innerHTML|createPolicy|trustedTypes|insertAdjacentHTML|lit\$/);
  });
});

describe('the package', () => {
  it('can be imported in bare Node: classes, no elements', async () => {
    const classes = await import('../../dist/esm/elements.js');
    assert.deepEqual(Object.keys(classes).sort(), [
      'BaselineChecklist',
      'JakDrugCard',
      'JakExplainer',
      'NhsStatusBadge',
      'NhsStatusHistory',
      'TreatmentChoice',
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
      for (const { tagName } of declarations) assert.ok(readme.includes(`<${tagName}`), tagName);
    }
  });
});
