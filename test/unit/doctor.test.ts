/** The doctor's checks on descriptions of pages, without a build; whole pages are in `test/e2e/doctor.test.mjs`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checks, examine, type Finding } from '../../doctor/checks/index.js';
import { describePage, type Known, type PageElement, type ScriptFile, type Source } from '../../doctor/page.js';
import { forbidsScript, forbidsTrustedTypes, trustedTypes } from '../../doctor/policy.js';

const known: Known = {
  version: '1.10.0',
  files: { 'jak-widgets.js': 'sha384-right' },
  facts: { version: '2026.11.25', checked: '2026-11-21', reviewBy: '2027-02-21' },
  medicines: ['examplinib'],
  nations: ['england'],
  tags: { 'jak-drug-card': { attributes: ['drug'], needsDrug: true } },
};

const element = (
  tag: string,
  attributes: Record<string, string> = {},
  more: Partial<PageElement> = {},
): PageElement => ({
  tag,
  attributes: new Map(Object.entries(attributes)),
  parent: undefined,
  children: [],
  ...more,
});
const html = element('html', { lang: 'en' });
const card = (more: Partial<PageElement> = {}): PageElement =>
  element('jak-drug-card', { drug: 'examplinib' }, { parent: html, ...more });
const script = (attributes: Record<string, string>): PageElement => element('script', attributes, { parent: html });

const look = (elements: PageElement[], more: Partial<Source> = {}, file?: Partial<ScriptFile>): Finding[] => {
  const page = describePage(
    {
      url: new URL('https://clinic.example/page'),
      elements: [html, ...elements],
      headers: [],
      day: '2026-11-26',
      ...more,
    },
    known,
  );
  const served = { found: true, text: '', hashes: {}, type: 'text/javascript', nosniff: false, shared: true, ...file };
  if (file) for (const { url } of page.scripts) page.files.set(url.href, served);
  return examine(page);
};
const find = (...page: Parameters<typeof look>): string[] => look(...page).map(({ check }) => check);

describe('a policy', () => {
  const page = new URL('https://clinic.example/page');
  const load = (address: string, more = {}): { url: URL; page: URL } => ({
    url: new URL(address, page),
    page,
    ...more,
  });
  const own = load('/a/jak-widgets.js');
  const theirs = load('https://cdn.example/a/jak-widgets.js');

  const allowed: [policy: string, load: { url: URL; page: URL }][] = [
    ['', own],
    ["style-src 'none'", own],
    ["default-src 'self'", own],
    ["DEFAULT-SRC 'SELF'", own],
    ["default-src 'none'; script-src 'self'", own],
    ["script-src 'none'; script-src-elem 'self'", own],
    ["script-src 'self'; script-src 'none'", own],
    ['script-src *', theirs],
    ['script-src https:', theirs],
    ['script-src cdn.example', theirs],
    ['script-src https://cdn.example:443', theirs],
    ['script-src *.example', theirs],
    ['script-src cdn.example:*', load('https://cdn.example:8443/jak-widgets.js')],
    ['script-src cdn.example/a/', theirs],
    ['script-src http://cdn.example', theirs],
    ["script-src 'nonce-Abc'", load('https://cdn.example/', { nonce: 'Abc' })],
    ["script-src 'sha384-right' 'strict-dynamic'", load('https://cdn.example/', { integrity: 'sha384-right' })],
  ];
  for (const [policy, its] of allowed)
    it(`"${policy}" allows ${its.url.href}`, () => assert.equal(forbidsScript(policy, its), ''));

  const forbidden: [policy: string, load: { url: URL; page: URL }][] = [
    ["script-src 'none'", own],
    ['script-src', own],
    ["default-src 'self'", theirs],
    ["script-src 'self'; script-src-elem 'none'", own],
    ["script-src 'self' 'strict-dynamic' https:", own],
    ["script-src 'unsafe-inline'", own],
    ['script-src *.cdn.example', theirs],
    ['script-src cdn.example:8443', theirs],
    ['script-src cdn.example/b/', theirs],
    ['script-src cdn.example', load('http://cdn.example/jak-widgets.js')],
    ["script-src 'nonce-abc'", load('/', { nonce: 'ABC' })],
    ["script-src 'nonce-'", load('/', { nonce: '' })],
    ["script-src 'sha384-other'", load('/', { integrity: 'sha384-right' })],
  ];
  for (const [policy, its] of forbidden)
    it(`"${policy}" forbids ${its.url.href}`, () => assert.notEqual(forbidsScript(policy, its), ''));

  const required = "require-trusted-types-for 'script'";
  const types: [policies: string[], forbids: boolean][] = [
    [[required], false],
    [['trusted-types angular'], false],
    [[`${required}; trusted-types angular`], true],
    [[`${required}; trusted-types 'none'`], true],
    [[`${required}; trusted-types`], true],
    [[`${required}; trusted-types angular jak-widgets`], false],
    [[`${required}; trusted-types lit-html`], false],
    [[`${required}; trusted-types *`], false],
    [[required, 'trusted-types angular'], true],
    [[`${required}; trusted-types jak-widgets`, 'trusted-types lit-html'], true],
  ];
  for (const [policies, forbids] of types)
    it(`"${policies.join(', ')}" ${forbids ? 'keeps the script from starting' : 'lets the script start'}`, () =>
      assert.equal(forbidsTrustedTypes(policies) !== '', forbids));

  it('knows the names that the script asks for', () => {
    const [, names = ''] =
      /for \(const name of \[('jak-widgets'[^\]]*)\]/.exec(readFileSync('src/guard.js', 'utf8')) ?? [];
    assert.deepEqual(names.replaceAll("'", '').split(', '), trustedTypes);
  });
});

describe('a check', () => {
  const src = 'jak-widgets.js';
  const cdn = 'https://cdn.example/1.10.0/jak-widgets.js';
  const crossorigin = 'anonymous';
  const cases: [name: string, found: string[], ...Parameters<typeof find>][] = [
    ['says nothing of a page that works', [], [script({ src }), card()]],
    ['takes numbers in versions for numbers', ['old-version'], [script({ src: '1.9.0/jak-widgets.js' }), card()]],
    ['says nothing of a newer version', [], [script({ src: '2.0.0/jak-widgets.js' }), card()]],
    [
      'reads the version in the script',
      ['old-version'],
      [script({ src }), card()],
      {},
      { text: 'Symbol.for("jak-widgets"),a="1.2.0"' },
    ],
    ['takes no number that WordPress adds for a version', [], [script({ src: 'jak-widgets.js?ver=1.0.0' }), card()]],
    [
      'knows a script by its import',
      [],
      [{ ...script({ type: 'module' }), children: ['import "jak-widgets/define"'] }, card()],
    ],
    [
      'knows the address of its own version by heart',
      ['integrity-wrong'],
      [script({ src: cdn, integrity: 'sha384-left', crossorigin }), card()],
    ],
    [
      'counts the strongest hash alone',
      ['integrity-wrong'],
      [script({ src: cdn, integrity: 'sha256-ok sha384-left', crossorigin }), card()],
      {},
      { hashes: { sha256: 'sha256-ok', sha384: 'sha384-right' } },
    ],
    [
      'takes one right hash of several',
      [],
      [script({ src: cdn, integrity: 'sha384-left sha384-right', crossorigin }), card()],
    ],
    [
      'takes what is no hash for no integrity',
      ['integrity-missing'],
      [script({ src: cdn, integrity: 'md5-x', crossorigin }), card()],
    ],
    [
      'knows that https takes no http',
      ['script-not-run'],
      [script({ src: 'http://clinic.example/jak-widgets.js' }), card()],
    ],
    ['knows that type is sniffed unless it is forbidden', [], [script({ src }), card()], {}, { type: 'text/plain' }],
    [
      'knows that type is not sniffed where it is forbidden',
      ['script-not-run'],
      [script({ src }), card()],
      {},
      { type: 'text/plain', nosniff: true },
    ],
    [
      'follows <base>',
      ['integrity-missing'],
      [element('base', { href: 'https://cdn.example/1.10.0/' }), script({ src }), card()],
    ],
    [
      'sees what a browser shows instead of facts',
      ['fallback'],
      [script({ src }), card({ live: { unseen: undefined, fallback: true } })],
      { live: { version: '1.10.0', defined: true } },
    ],
    [
      'sees two versions by what runs',
      ['two-versions'],
      [script({ src: cdn, integrity: 'sha384-right', crossorigin }), card()],
      { live: { version: '1.11.0', defined: true } },
    ],
    ['waits until the day of the next check is over', [], [script({ src }), card()], { day: '2027-02-21' }],
    ['says when the next check was due', ['stale-facts'], [script({ src }), card()], { day: '2027-02-22' }],
    ['leaves a page of others alone, whatever the day', ['nothing-here'], [], { day: '2028-01-01' }],
  ];
  for (const [name, found, ...page] of cases) it(name, () => assert.deepEqual(find(...page), found));

  describe('policies: what to write', () => {
    const frame = element('iframe', { src: 'https://cdn.example/static/en/jak-drug-card/examplinib/' });
    const required = "require-trusted-types-for 'script'";
    const policies: [header: string, ...fixes: string[]][] = [
      ['script-src', `Add 'self' to script-src: "script-src 'self'".`],
      ["script-src 'none'", `Add 'self' to script-src: "script-src 'self'".`],
      ['script-src a.example', `Add 'self' to script-src: "script-src a.example 'self'".`],
      ["script-src 'self'; script-src-elem 'none'", `Add 'self' to script-src-elem: "script-src-elem 'self'".`],
      ["script-src 'nonce-a' 'strict-dynamic'", 'Give the script tag the nonce of the page.'],
      [
        'DEFAULT-SRC a.example',
        `Write script-src with what default-src has, and add 'self': "script-src a.example 'self'".`,
        'Write frame-src with what default-src has, and add https://cdn.example: "frame-src a.example https://cdn.example".',
      ],
      [
        "default-src 'none'; frame-src *",
        `Write script-src with what default-src has, and add 'self': "script-src 'self'".`,
      ],
      ["child-src 'self'", `Add https://cdn.example to child-src: "child-src 'self' https://cdn.example".`],
      ["child-src *; frame-src 'none'", 'Add https://cdn.example to frame-src: "frame-src https://cdn.example".'],
      [`${required}; trusted-types angular`, 'Add jak-widgets to trusted-types: "trusted-types angular jak-widgets".'],
      [`${required}; trusted-types 'none'`, 'Add jak-widgets to trusted-types: "trusted-types jak-widgets".'],
      [
        `${required}; trusted-types *, trusted-types angular`,
        'Add jak-widgets to trusted-types: "trusted-types angular jak-widgets".',
      ],
    ];
    for (const [header, ...fixes] of policies) {
      it(header, () => {
        const found = look([script({ src }), card(), frame], { headers: [header] });
        assert.deepEqual(
          found.map(({ fix }) => fix),
          fixes,
        );
      });
    }
  });

  describe('integrity: gives no hash but one that was published', () => {
    const old = 'https://cdn.example/1.9.0/jak-widgets.js';
    const newest = 'https://cdn.example/jak-widgets.js';
    const served = { hashes: { sha256: 'sha256-served', sha384: 'sha384-served' } };
    const right = { hashes: { sha256: 'sha256-right', sha384: 'sha384-right' } };
    const hosts: [name: string, found: string[], attributes: Record<string, string>, file?: Partial<ScriptFile>][] = [
      ['none, and the right file', ['integrity-missing'], { src: cdn }, right],
      ['none, and another file', ['integrity-missing', 'integrity-changed'], { src: cdn }, served],
      ['none, and an old version', ['old-version', 'integrity-missing'], { src: old }, served],
      ['right, and another file', ['integrity-changed'], { src: cdn, integrity: 'sha384-right' }, served],
      [
        'of the other file that is served',
        ['integrity-wrong', 'integrity-changed'],
        { src: cdn, integrity: 'sha384-served' },
        served,
      ],
      ['of another algorithm', [], { src: cdn, integrity: 'sha256-right' }, right],
      ['of another algorithm, and wrong', ['integrity-wrong'], { src: cdn, integrity: 'sha256-left' }, right],
      ['of another algorithm, and another file', ['integrity-changed'], { src: cdn, integrity: 'sha256-x' }, served],
      ['wrong, of an old version', ['old-version', 'integrity-wrong'], { src: old, integrity: 'sha384-left' }, served],
      ['right, of an old version', ['old-version'], { src: old, integrity: 'sha384-served' }, served],
      [
        'wrong, of the newest',
        ['integrity-wrong', 'integrity-evergreen'],
        { src: newest, integrity: 'sha384-left' },
        served,
      ],
    ];
    for (const [name, found, attributes, file] of hosts) {
      it(name, () => {
        const findings = look([script({ crossorigin, ...attributes }), card()], {}, file);
        assert.deepEqual(
          findings.map(({ check }) => check),
          found,
        );
        assert.doesNotMatch(JSON.stringify(findings.map(({ fix }) => fix)), /-served|sha256/);
      });
    }

    it('says where a hash of another version is', () => {
      const [, missing] = look([script({ crossorigin, src: old }), card()], {}, served);
      assert.match(missing!.fix, /integrity\.json of 1\.9\.0/);
    });

    it('says that a changed file is not to be used', () => {
      const [changed] = look([script({ crossorigin, src: cdn, integrity: 'sha384-right' }), card()], {}, served);
      assert.equal(
        `${changed!.what} ${changed!.fix}`,
        'The host serves another file than version 1.10.0 as published. Do not use it.',
      );
    });
  });

  it('has an id of its own', () => assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length));
});
