/** The forms of the embed builder: text from text. */
import assert from 'node:assert/strict';
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
    assert.match(all['script, pinned'], /lib\/1\.2\.3\/jak-widgets\.js" integrity="sha384-abc" crossorigin/);
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
});

it('a policy allows what its form needs, from one origin', () => {
  assert.equal(make.policy('element', host.base), 'script-src https://partner.test;\ntrusted-types jak-widgets;');
  assert.match(make.policy('frame', host.base), /frame-src https:\/\/partner\.test;/);
  assert.equal(make.policy('quote', host.base), '');
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
        if (['shortcode', 'element-by-recipe'].includes(form)) assert.ok(recipe, `${id}: ${form}`);
        if (keeps === 'address') assert.equal(form, 'address');
      }
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
