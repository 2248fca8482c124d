/** What the build leaves in `dist/` for partners and other programs. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { publint } from 'publint';
import { pack } from '../support/pack.mjs';
import { tags } from '../support/tags.mjs';

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));
const read = (name) => readFileSync(name, 'utf8');

/** Which topics of the words a bundle has in each language that imports one entry, and its size. */
async function topicsIn(entry) {
  const { metafile } = await build({
    stdin: { contents: `import * as its from './dist/esm/${entry}.js'; globalThis.its = its;`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    target: 'es2022',
    write: false,
  });
  const [{ bytes, inputs }] = Object.values(metafile.outputs);
  const paths = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  const topics = (lang) =>
    paths.flatMap((path) => new RegExp(`generated/${lang}/src/words/(.*)\\.js$`).exec(path)?.[1] ?? []).sort();
  return { bytes, en: topics('en'), cy: topics('cy') };
}

/** The tags that an entry defines, in a process of its own. */
const definedBy = (entry) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `
      await import('./dist/esm/${entry}.js');
      console.log(JSON.stringify(${JSON.stringify(tags)}.filter((tag) => customElements.get(tag))));
    `,
      ],
      { encoding: 'utf8' },
    ),
  );

describe('the built script', () => {
  it('asks for nothing that it does not need', () => {
    const script = read('dist/jak-widgets.js');
    assert.doesNotMatch(
      script,
      /\beval\b|\bFunction\(|\bimport\(|http:\/\/(?!www\.w3\.org\/2000\/svg")|localStorage|sessionStorage|indexedDB|\.cookie|document\.write|\bfetch\(|XMLHttpRequest|sendBeacon|crypto|history\./,
    );
    assert.match(script, /^[\x00-\x7f]*$/, 'only ASCII, so that no encoding garbles it');
  });

  it('keeps the names of options that the platform reads', () => {
    const options = files('src/shared').flatMap((name) =>
      [
        ...read(name).matchAll(
          /(?:new \w+(?:\.\w+)?|\.(?:observe|attachShadow)|requestIdleCallback)\((?:[^()]|\(\))*?\{ ([^{}]*) \}\)/g,
        ),
      ].flatMap(([, fields]) => [...fields.matchAll(/(\w+):/g)].map(([, field]) => field)),
    );
    assert.ok(options.includes('mode') && options.includes('timeout'), 'the sources pass options');
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js']) {
      const script = read(`dist/${name}`);
      // English alone follows no language: it observes nothing.
      for (const option of options.filter(
        (field) => name === 'jak-widgets.js' || !['subtree', 'attributeFilter'].includes(field),
      ))
        assert.match(script, new RegExp(`[{,]${option}:`), `${name}: ${option}`);
    }
  });

  it('makes markup in Lit alone, once, from templates', () => {
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
  it('can be imported in bare Node: classes and languages, no elements', async () => {
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
    ]);
    assert.deepEqual(Object.keys(await import('../../dist/esm/languages/cy.js')), ['welsh']);
  });

  for (const tag of tags) {
    it(`<${tag}> by itself: one class, one tag, and no sentence in only one of its languages`, async () => {
      const bundles = await Promise.all([tag, `define/${tag}.en`, `define/${tag}`].map(topicsIn));
      const [element, english, both] = bundles.map(({ en, cy }) => ({ en: en.join(), cy: cy.join() }));
      assert.ok(element.en, 'it has words');
      assert.equal(element.cy + english.cy, '', 'no Welsh');
      assert.deepEqual(both, { en: english.en, cy: english.en });

      assert.deepEqual(definedBy(tag), []);
      assert.deepEqual(definedBy(`define/${tag}.en`), [tag]);
      assert.deepEqual(definedBy(`define/${tag}`), [tag]);
    });
  }

  it('a bundle with one badge carries less than half of what all six carry', async () => {
    const [badge, all] = await Promise.all(['define/nhs-status-badge', 'define'].map(topicsIn));
    assert.ok(badge.bytes < all.bytes / 2, `${badge.bytes} of ${all.bytes}`);
  });

  describe('packed', () => {
    let packed;
    before(() => (packed = pack()));

    it('has every file that its entries name, and no types but those that these lead to', () => {
      const { exports } = JSON.parse(read('package.json'));
      for (const entry of Object.values(exports).flatMap((value) =>
        typeof value === 'string' ? value : Object.values(value),
      ))
        assert.ok(packed.paths.includes(entry.slice(2)), entry);
      const typed = packed.paths.filter((path) => path.endsWith('.d.ts'));
      assert.deepEqual(
        typed.filter((path) => /render|styles|controller|worksheet|words/.test(path)),
        [],
      );
      for (const path of typed.filter((path) => path.includes('/src/') || path.includes('/data/')))
        assert.ok(packed.paths.includes(`${path}.map`), `${path} leads to its source`);
      assert.ok(packed.paths.includes('dist/esm/nhs-status-badge.js.map'));
    });

    it('publint finds nothing', async () => {
      const { messages } = await publint({ pack: { tarball: readFileSync(packed.tarball).buffer } });
      assert.deepEqual(messages, []);
    });

    it('arethetypeswrong finds nothing in what an ES module can import', () => {
      const { status, stdout } = spawnSync(
        'npx',
        ['attw', packed.tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout);
    });
  });

  it('every file that package.json names exists', () => {
    const { exports, bin, customElements } = JSON.parse(read('package.json'));
    for (const entry of Object.values({ ...exports, ...bin }).flatMap((value) =>
      typeof value === 'string' ? value : Object.values(value),
    ))
      read(entry);
    read(customElements);
  });

  it('the doctor is one file that needs no other package', () => {
    const doctor = read('dist/doctor.mjs');
    assert.match(doctor, /^#!\/usr\/bin\/env node\n/);
    const imported = [...doctor.matchAll(/\bfrom\s*["']([^"']+)["']/g)].map(([, name]) => name);
    assert.ok(imported.length && imported.every((name) => name.startsWith('node:')), imported.join());
    assert.match(doctor, /Ivan Nikulin[\s\S]*Felix Böhm/, 'whose the bundled packages are');
  });

  it('the README names the commands and tags that are there', () => {
    const readme = read('README.md');
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script], script);
    for (const tag of tags) assert.ok(readme.includes(`<${tag}`), tag);
  });
});

describe('the facts for other programs', () => {
  it('writes the whole dataset for other programs, what no element shows too', () => {
    const facts = JSON.parse(read('dist/facts.json'));
    assert.equal(facts.dataset.checked, '2026-11-21');
    for (const { publisher, title, url, read } of Object.values(facts.sources))
      assert.ok(publisher && title && url && read, url);
    assert.ok(facts.archive.some(({ code }) => code === 'outcome-without-uk-licence'));
    assert.ok(facts.thresholds.every(({ unit }) => unit));
  });
});

describe('the schema for other programs', () => {
  const parsed = (name) => JSON.parse(read(`dist/${name}`));
  const valid = new Ajv({ allErrors: true, strictTuples: false }).compile(parsed('facts.schema.json'));

  it('holds for the dataset', () => {
    assert.ok(valid(parsed('facts.json')), JSON.stringify(valid.errors?.slice(0, 3)));
  });

  it('names no path of the machine that made it', () => {
    assert.doesNotMatch(read('dist/facts.schema.json'), /import\(|file:|node_modules/);
  });

  const faults = [
    ['a medicine without a dose', (facts) => delete facts.medicines.baricitinib.dose],
    ['an outcome nobody knows', (facts) => (facts.decisions[0].outcome = 'perhaps')],
    ['a medicine without its harms', (facts) => delete facts.summaries.baricitinib.harms],
    ['a medicine without an answer', (facts) => delete facts.answers.baricitinib.pregnancy],
    ['a day in words', (facts) => (facts.licences[0].when = 'October 2022')],
    ['a link that is not https', (facts) => (facts.sources.nice.url = 'http://www.nice.org.uk')],
    ['a fact without a source', (facts) => (facts.statements[0].sources = [])],
    ['a field that is not described', (facts) => (facts.dataset.score = 1)],
    ['a dataset without its version', (facts) => delete facts.dataset.version],
  ];
  for (const [fault, plant] of faults) {
    it(`refuses ${fault}`, () => {
      const facts = parsed('facts.json');
      plant(facts);
      assert.equal(valid(facts), false);
    });
  }
});
