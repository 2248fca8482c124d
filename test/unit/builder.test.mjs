/** The forms of the embed builder: text from text. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import * as make from '../../demo/builder/forms.js';
import { balanced, forms, formsFor, platforms } from '../../demo/builder/platforms.js';
import { rule } from '../../demo/builder/theme.js';

const host = { base: 'https://partner.test/lib/', version: '1.2.3', integrity: 'sha384-abc', pinned: true };
const widget = { tag: 'nhs-status-badge', drug: 'ritlecitinib', nation: 'wales', lang: 'cy' };
const about = { address: 'https://partner.test/a/', title: 'A & "B" <c>', lang: 'en' };

describe('a form', () => {
  const all = {
    'script, pinned': make.script(host),
    'script, evergreen': make.script({ ...host, pinned: false }),
    element: make.element(widget, '<p>Answer</p>'),
    'element, compact': make.element({ ...widget, compact: true }, make.link(about)),
    link: make.paragraph(about),
    frame: make.frame({ ...about, height: 400 }),
    picture: make.picture({ ...about, alt: 'A & "B" <c>', width: '480', height: '171' }),
  };
  for (const [name, markup] of Object.entries(all)) {
    it(`is well-formed XML: ${name}`, () => {
      const errors = [];
      const parser = new DOMParser({ onError: (level, message) => errors.push(message) });
      const parsed = parser.parseFromString(`<r>${markup}</r>`, 'text/xml');
      assert.deepEqual(errors, []);
      // What stands in an attribute or a text comes back as it was.
      if (/A &amp;/.test(markup)) {
        const [named] = [...parsed.getElementsByTagName('*')]
          .filter((node) => node.getAttribute('title') || node.getAttribute('alt') || node.localName === 'a')
          .reverse();
        const text = named.getAttribute('title') || named.getAttribute('alt') || named.textContent;
        assert.equal(text, about.title);
      }
    });
  }

  it('names its version and hash where it is pinned, and neither where it is not', () => {
    assert.match(all['script, pinned'], /lib\/v1\.2\.3\/jak-widgets\.js" integrity="sha384-abc" crossorigin/);
    assert.match(all['script, evergreen'], /lib\/v1\/jak-widgets\.js"/);
    assert.doesNotMatch(all['script, evergreen'], /1\.2\.3|integrity/);
  });

  it('has the attributes that were asked for and no other', () => {
    assert.match(all.element, /^<nhs-status-badge drug="ritlecitinib" nation="wales" lang="cy">\n<p>Answer<\/p>\n/);
    const card = { tag: 'jak-drug-card', drug: 'ritlecitinib', nation: '', lang: 'en', level: '3' };
    assert.match(make.element(card, ''), /^<jak-drug-card drug="ritlecitinib" lang="en">/);
    assert.match(make.element({ ...card, level: '2' }, ''), / heading-level="2"/);
    // A compact badge needs a nation.
    assert.doesNotMatch(make.element({ ...widget, nation: '', compact: true }, ''), /compact/);
  });

  it('is one line of a shortcode', () => {
    assert.equal(
      make.shortcode({ ...widget, compact: true }),
      '[jak_widget element="nhs-status-badge" drug="ritlecitinib" nation="wales" compact="compact" lang="cy"]',
    );
  });

  it('leads to the page of the widget', () => {
    assert.equal(
      make.addressOf(host, widget),
      'https://partner.test/lib/static/cy/nhs-status-badge/ritlecitinib/wales/',
    );
    assert.equal(
      make.rebase('a https://x.example/ b', 'https://x.example/', host.base),
      'a https://partner.test/lib/ b',
    );
  });

  it('names an address for what it is, whatever is in it', () => {
    // A folder may have signs in its name that mean something in markup, or where text is replaced.
    const odd = 'https://partner.test/a&lt;$&$1/';
    assert.equal(
      make.rebase('<a href="https://x.example/?a&amp;b/static/">', 'https://x.example/?a&b/', odd),
      '<a href="https://partner.test/a&amp;lt;$&amp;$1/static/">',
    );
  });

  it('has its headings from the level that was asked for, and none below the sixth', () => {
    const text = '<h3>A</h3><h4 id="b">B</h4><h5>C</h5><hr />';
    assert.equal(make.atLevel(text, '2'), '<h2>A</h2><h3 id="b">B</h3><h4>C</h4><hr />');
    assert.equal(make.atLevel(text, '5'), '<h5>A</h5><h6 id="b">B</h6><h6>C</h6><hr />');
    // The badge has no heading and takes no level.
    for (const level of ['3', undefined]) assert.equal(make.atLevel(text, level), text);
    assert.match(make.element({ tag: 'jak-explainer', lang: 'en', level: '2' }, text), /level="2".*\n<h2>A<\/h2><h3/);
  });

  it('is a frame whose border is left to the page', () => assert.doesNotMatch(all.frame, /frameborder|style=/));
});

describe('where the files are said to stand', () => {
  it('is an address as a browser writes it, with a slash at its end', () => {
    for (const [typed, base] of [
      ['https://partner.test/jak', 'https://partner.test/jak/'],
      ['  HTTPS://Partner.TEST/jak// ', 'https://partner.test/jak/'],
      ['http://localhost:8000', 'http://localhost:8000/'],
      ['https://partner.test/"><script>/', 'https://partner.test/%22%3E%3Cscript%3E/'],
    ])
      assert.equal(make.baseOf(typed), base);
  });

  it('is refused where nothing can be put below it', () => {
    for (const typed of [
      '',
      'partner.test/jak/',
      'javascript:alert(1)//',
      'data:text/html,a',
      'ftp://partner.test/',
      'https://',
      'https://partner.test/?file=',
      'https://partner.test/?',
      'https://partner.test/#',
      'https://name:word@partner.test/',
    ])
      assert.equal(make.baseOf(typed), undefined, typed);
  });

  it('is not where an embed leads that was built for another address, and the builder says so', () => {
    assert.equal(make.embedNote(host.base, host.base), '');
    assert.match(
      make.embedNote(host.base, 'https://x.example/'),
      /built for https:\/\/x\.example\/.* JAK_BASE=https:\/\/p/,
    );
  });
});

describe('a policy', () => {
  it('allows what its form needs, from one origin', () => {
    assert.equal(make.policy('element', host.base), 'script-src https://partner.test;\ntrusted-types jak-widgets;');
    assert.match(make.policy('frame', host.base), /frame-src https:\/\/partner\.test;/);
    assert.equal(make.policy('quote', host.base), '');
  });

  it('is added to the one that a page has: nothing that it allows is lost, and nothing is newly forbidden', () => {
    for (const form of ['element', 'frame', 'picture']) {
      assert.match(make.policyNote(form), /^Add each source to the directive of that name that you have/);
      assert.match(make.policyNote(form), /copy the sources of default-src/);
      // A policy that has no such directive would begin to restrict other scripts.
      assert.equal(/trusted-types jak-widgets only where/.test(make.policyNote(form)), form === 'element');
    }
  });
});

describe('the table of platforms', () => {
  it('knows each form that it offers, and has something for each platform and element', () => {
    for (const { id, forms: offered } of platforms) {
      for (const form of offered) assert.ok(forms[form], form);
      for (const tag of ['nhs-status-badge', 'treatment-choice']) assert.ok(formsFor(id, tag).length, `${id}: ${tag}`);
    }
  });

  it('offers no script and no tag of ours where they are removed, unless something installed allows them', () => {
    const needs = { element: 'all', frame: 'all' };
    for (const { id, keeps, recipe, forms: offered } of platforms)
      for (const form of offered) {
        if (needs[form]) assert.equal(keeps, needs[form], `${id}: ${form}`);
        if (['shortcode', 'element-by-recipe', 'block'].includes(form)) assert.ok(recipe, `${id}: ${form}`);
        if (keeps === 'address') assert.equal(form, 'address');
      }
  });

  it('has nothing to paste where a block is chosen, and says what to choose in it as the recipe names it', () => {
    assert.match(forms.block.says, /^Nothing is pasted/);
    for (const { id, picks, recipe, forms: offered } of platforms) {
      assert.equal(Boolean(picks), offered.includes('block'), id);
      if (!picks) continue;
      const read = readdirSync(`demo/platforms/${recipe}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
        .join('\n');
      assert.match(read, /JAK widget/);
      for (const name of Object.keys(picks(widget, 'Title'))) assert.match(read, new RegExp(`\\b${name}\\b`, 'i'), id);
    }
  });

  it('promises of a picture in a mail no more than holds', () => {
    assert.match(forms.picture.says, /it changes there, and the text that you paste does not/);
    assert.match(platforms.find(({ id }) => id === 'post').note, /Text does not change/);
  });

  it('has a picture of the badge alone', () => {
    assert.ok(formsFor('post', 'nhs-status-badge').includes('picture'));
    assert.ok(!formsFor('post', 'treatment-choice').includes('picture'));
  });

  it('offers one widget to those who sell', () => assert.deepEqual(balanced, ['treatment-choice']));
});

describe('a theme', () => {
  it('is a rule of what is not at its default', () => {
    assert.equal(rule(':root', { accent: '#6b2a57', radius: '0.5em', font: '' }), '');
    assert.equal(
      rule(':root', { accent: '#1f5130', radius: '0px' }),
      ':root {\n  --jak-accent: #1f5130;\n  --jak-radius: 0px;\n}',
    );
  });
  it('never ends the rule that it stands in', () => {
    assert.equal(rule(':root', { font: 'x} body{display:none', accent: 'red;}' }), '');
  });
});
