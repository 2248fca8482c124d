/** Pages that patch, clobber or forbid what scripts stand on. Each says how its elements may come out. */
import { script } from '../support/serve.mjs';

const medicines = ['baricitinib', 'deuruxolitinib', 'ritlecitinib'];
const own = '<p>own content</p>';
const tag = (name, attributes = '') => `<${name} ${attributes}>${own}</${name}>`;

/** Every element, every medicine, every nation: whatever decides a status is on the page. */
export const facts = [
  ...medicines.flatMap((drug) => [
    ...['', 'england', 'wales', 'northern-ireland', 'scotland'].map((nation) =>
      tag('nhs-status-badge', `drug="${drug}"${nation && ` nation="${nation}"`}`),
    ),
    tag('nhs-status-badge', `drug="${drug}" as-of="2024-09-01"`),
    tag('nhs-status-history', `drug="${drug}"`),
    tag('jak-drug-card', `drug="${drug}"`),
    tag('baseline-checklist', `drug="${drug}"`),
  ]),
  tag('jak-explainer'),
  tag('treatment-choice'),
].join('\n');

const inline = (source) => `<script>${source}</script>`;
const host = (head, more) => ({ head, body: facts, outcome: 'drawn', ...more });
const patched = (source, more) => host(inline(source), more);

/** A page's method in place of one of the language's: what old libraries and polyfills have left on pages. */
const statusPatches = {
  // Prototype.js 1.6: arrays, texts and dates make their own JSON, and JSON quotes it once more.
  'Array#toJSON of Prototype.js': "Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }",
  'one toJSON for all arrays': "Array.prototype.toJSON = function () { return 'Array' }",
  'one toJSON for all objects': "Object.prototype.toJSON = function () { return 'Object' }",
  'String#toJSON': "String.prototype.toJSON = function () { return 'String' }",
  'Date#toJSON in quotes, without milliseconds':
    "Date.prototype.toJSON = function () { return '\"' + this.getUTCFullYear() + '-' + (this.getUTCMonth() + 1) + '-' + this.getUTCDate() + 'T00:00:00Z\"' }",
  'Date#toISOString in quotes, as Datejs has it':
    "var iso = Date.prototype.toISOString; Date.prototype.toISOString = function () { return '\"' + iso.call(this) + '\"' }",
  'Date#toISOString of another calendar day':
    'var iso = Date.prototype.toISOString; Date.prototype.toISOString = function () { return iso.call(new Date(+this + 864e5)) }',
  // The drivers of the tests need theirs back.
  'JSON.stringify that says the same of everything':
    "var stringify = JSON.stringify; JSON.stringify = function () { return '{}' }; addEventListener('load', function () { JSON.stringify = stringify })",
  'JSON replaced':
    "var json = JSON; window.JSON = { encode: function () {}, decode: function () {} }; addEventListener('load', function () { window.JSON = json })",
  'localeCompare that knows no order': 'String.prototype.localeCompare = function () { return 0 }',
  'localeCompare the other way':
    'String.prototype.localeCompare = function (other) { return this < other ? 1 : this > other ? -1 : 0 }',
};
/** These need not be drawn, but what is drawn is right. */
const anyPatches = {
  'Object.keys and entries by for-in, over an extended Object.prototype': `
    Object.prototype.inspect = function () {};
    Object.keys = function (object) { var found = []; for (var name in object) found.push(name); return found };
    Object.entries = function (object) { return Object.keys(object).map(function (name) { return [name, object[name]] }) };
    Object.values = function (object) { return Object.keys(object).map(function (name) { return object[name] }) }`,
  'Array#flatMap that does not flatten': 'Array.prototype.flatMap = function (make) { return this.map(make) }',
  'Array#at without negative places': 'Array.prototype.at = function (index) { return this[index] }',
  'Array.from of MooTools': 'Array.from = function (item) { return item == null ? [] : [item] }',
  'Array#reduce and find of Prototype.js':
    'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }; Array.prototype.find = function () { return this[0] }',
};

/** `<img name=…>` and `<form name=…>` stand before the document's own methods. */
const documentNames = ['createElement', 'createElementNS', 'createTreeWalker', 'createTextNode', 'createComment'];
documentNames.push('importNode', 'adoptNode', 'createDocumentFragment', 'defaultView', 'documentElement');
const clobber = (names) => names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');

const litNames = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
litNames.push('reactiveElementPolyfillSupport', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport');
litNames.push('litElementHydrateSupport');
const named = (make) => litNames.map(make).join('');

/** A console that a page has broken, and everything there is to say: an unknown value, another version. */
const speechless = (source) =>
  patched(source, {
    body: facts + tag('jak-drug-card', 'drug="constructor"'),
    scripts: `${script}<script src="/other-version.js"></script>`,
    silent: true,
    outcome: 'either',
  });

const trusted = (policy, more) =>
  host('', { headers: { 'content-security-policy': policy }, expect: [], violations: 0, ...more });
const enforced = "require-trusted-types-for 'script'";

const refused = (name) =>
  patched(
    `var define = customElements.define; customElements.define = function (name) {
      if (name === '${name}') throw new DOMException('refused', 'NotSupportedError'); return define.apply(this, arguments) }`,
    { aside: name, console: new RegExp(`<${name}>`) },
  );

/**
 * outcome: `drawn` as on a clean page; `own`: the page's own content is seen; `either` of them, element by element.
 * aside: the one tag that steps aside. console: the one line that is said; absent: any. violations: of a policy, at most.
 */
export const pages = {
  clean: host(''),
  ...Object.fromEntries(Object.entries(statusPatches).map(([name, source]) => [`status: ${name}`, patched(source)])),
  ...Object.fromEntries(
    Object.entries(anyPatches).map(([name, source]) => [`status: ${name}`, patched(source, { outcome: 'either' })]),
  ),
  ...Object.fromEntries(
    [...documentNames.map((name) => [name]), documentNames].flatMap((names) => [
      [`clobbered: ${names.join()}`, host('', { body: clobber(names) + facts, outcome: 'either' })],
      [`clobbered later: ${names.join()}`, host('', { body: facts, late: clobber(names) + facts, outcome: 'either' })],
    ]),
  ),
  'globalThis is an element’s id': host('', { body: `<div id="globalThis"></div>${facts}` }),
  // The drivers of the tests need theirs back.
  'globalThis is a number': patched("var globalThis = 1; addEventListener('load', () => { globalThis = window })", {
    outcome: 'either',
  }),
  'globalThis, self and HTMLElement are names of the page’s own': patched(
    `let globalThis = {}, self = null, HTMLElement = function () {}, customElements = undefined;
    addEventListener('load', () => { globalThis = self = window; HTMLElement = window.HTMLElement; customElements = window.customElements })`,
    { outcome: 'either' },
  ),
  'console without warn': speechless('console.warn = undefined'),
  'no console': speechless('window.console = undefined'),
  'console that throws': speechless("console.warn = function () { throw new Error('page') }"),
  'names of methods on HTMLElement.prototype': patched(
    `['render', 'update', 'updated', 'requestUpdate', 'performUpdate', 'view', 'drug', 'nation', 'asOf', 'renderRoot'].forEach(
      function (name) { Object.defineProperty(HTMLElement.prototype, name, { value: 'page', configurable: true }) })`,
    { outcome: 'either' },
  ),
  ...Object.fromEntries(
    ['baseline-checklist', 'jak-explainer', 'treatment-choice'].map((name) => [
      `define refused: ${name}`,
      refused(name),
    ]),
  ),
  'frozen intrinsics': patched(
    `[Object, Array, Function, String, Symbol, Map, Set, WeakMap, Promise, RegExp, Date, Error, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, Event, CSSStyleSheet]
      .forEach(function (Kind) { Object.freeze(Kind); Object.freeze(Kind.prototype) })`,
    { outcome: 'either' },
  ),
  'Lit’s names are ids, twice': host('', { body: named((name) => `<a id="${name}"></a><a id="${name}"></a>`) + facts }),
  'Lit’s names are forms and frames': host('', {
    body: named((name) => `<form id="${name}"></form><iframe name="${name}"></iframe>`) + facts,
  }),
  'Lit’s names are frozen arrays': patched(named((name) => `window.${name} = Object.freeze([]);`)),
  'Lit’s names cannot be read': patched(
    named((name) => `Object.defineProperty(window, '${name}', { get: function () { throw new Error('page') } });`),
  ),
  'trusted types: enforced, no list': trusted(enforced),
  'trusted types: jak-widgets': trusted(`${enforced}; trusted-types jak-widgets`),
  'trusted types: jak-widgets, script twice': trusted(`${enforced}; trusted-types jak-widgets`, {
    scripts: script + script,
  }),
  // Our own name is asked for first, and its refusal is reported.
  'trusted types: lit-html': trusted(`${enforced}; trusted-types lit-html`, { violations: 1 }),
  'trusted types: none': trusted(`${enforced}; trusted-types 'none'`, {
    outcome: 'own',
    console: /trusted-types jak-widgets/,
    // Both names, and the look whether markup is refused.
    violations: 3,
  }),
  'trusted types: a list that is not enforced': trusted('trusted-types page', { violations: 2 }),
  'trusted types: none, not enforced': trusted("trusted-types 'none'", { violations: 2 }),
};

/** In the page. @returns For each element, how it came out: one line of text, since a page may have patched what makes JSON. */
export const outcomes = `() => {
  let lines = '';
  for (const element of document.querySelectorAll('nhs-status-badge, nhs-status-history, jak-drug-card, baseline-checklist, jak-explainer, treatment-choice')) {
    const root = element.shadowRoot;
    const seen = element.querySelector('p').getBoundingClientRect().height > 0;
    const how = !seen && root && root.querySelector('.root') ? 'drawn' : seen && (!root || root.querySelector('slot')) ? 'own' : 'blank';
    let what = element.localName;
    for (const name of ['drug', 'nation', 'as-of']) what += element.hasAttribute(name) ? ' ' + name + '=' + element.getAttribute(name) : '';
    lines += what + '\\t' + how + '\\t' + (root ? root.textContent : '').replace(/\\s+/g, ' ') + '\\n';
  }
  return lines;
}`;

/** In the page. @returns What went wrong and what was said, a line each. */
export const said = `() => { let lines = ''; for (const line of window.said) lines += line.replace(/\\n/g, ' ') + '\\n'; return lines; }`;
