/**
 * Pages that do not show what they should, each with the checks of the doctor that find why; and pages with nothing to put
 * right. `found` is what `npx jak-widgets doctor` says, `live` what the bookmarklet says where a browser sees more or less:
 * it knows what runs and what is drawn, and no headers.
 *
 * `OTHER` is another host, `PINNED` the folder of this version, `HASH` what `integrity` must be for the script.
 */
import { readFileSync } from 'node:fs';

const text = (path) => readFileSync(`dist/static/${path}`, 'utf8').trim();
const fragment = text('en/nhs-status-badge/ritlecitinib/england/fragment.html');
const quotation = text('en/nhs-status-badge/ritlecitinib/england/quote.html');
const older = fragment.replace(/\d{4}\.\d\d\.\d\d/, '2026.01.05');

const script = '<script src="jak-widgets.js" defer=""></script>';
const from = (src, attributes = '') => `<script src="${src}" defer="" ${attributes}></script>`;
const tag = (attributes, content = fragment) => `<nhs-status-badge ${attributes}>${content}</nhs-status-badge>`;
const badge = tag('drug="ritlecitinib" nation="england"');

/** A clinic's page. */
const page = ({ head = script, body = badge, lang = 'en' }) =>
  `<!doctype html>
<html${lang && ` lang="${lang}"`}>
<head><meta charset="utf-8"><title>Dermatology clinic</title><link rel="icon" href="data:,">
${head}</head>
<body><main><h1>Dermatology clinic</h1><p>We are open from nine to five.</p>
${body}
</main><footer>Level 2, main building</footer></body></html>`;

const policy = (content) => ({ 'content-security-policy': content });
const meta = (content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const noScript = { found: ['policy-script'], live: ['not-running'] };

const cases = {
  // Nothing to put right.
  clean: { found: [] },
  'the script of one version from another host': {
    head: from('OTHER/PINNED/jak-widgets.js', 'integrity="HASH" crossorigin="anonymous"'),
    found: [],
  },
  'the newest script from another host': { head: from('OTHER/jak-widgets.js'), found: [] },
  'a strict policy': {
    headers: policy(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types jak-widgets",
    ),
    found: [],
  },
  'a policy with the hash of the script': {
    head: from('OTHER/PINNED/jak-widgets.js', 'integrity="HASH" crossorigin="anonymous"'),
    headers: policy("script-src 'HASH' 'strict-dynamic'"),
    found: [],
  },
  'Welsh in an English page': { body: `<div lang="cy">${badge}</div>`, found: [] },
  'a quotation that the script turns into an element': {
    head: from('jak-widgets.js', 'data-jak-upgrade=""'),
    body: quotation,
    found: [],
  },
  'a pill in a sentence': {
    body: `<p>In England: ${tag('drug="ritlecitinib" nation="england" compact=""', '')}</p><p>Call us.</p>`,
    found: [],
  },
  'an element in a fold': { body: `<details><summary>More</summary>${badge}</details>`, found: [] },
  'a link within a sentence': {
    body: `${badge}<p>See <a href="https://jak-widgets.example/static/en/jak-explainer/">more</a>.</p>`,
    found: [],
  },

  // The script.
  'an editor removed everything': { head: '', body: '', found: ['nothing-here'] },
  'no script': { head: '', found: ['missing-script'] },
  'the script twice': { head: script + script, found: ['duplicate-script'] },
  'two versions': {
    head: script + from('old/jak-widgets.js'),
    found: ['two-versions', 'old-version'],
    live: ['duplicate-script'],
  },
  'two versions by their addresses': {
    head: from('0.2.0/jak-widgets.js') + from('PINNED/jak-widgets.js'),
    found: ['two-versions', 'old-version'],
  },
  'an old version': { head: from('old/jak-widgets.js'), found: ['old-version'] },
  'a relative address from the README': {
    head: from('scripts/jak-widgets.js'),
    found: ['script-not-found'],
    live: ['not-running'],
  },
  'a page in place of the script': {
    head: from('page/jak-widgets.js'),
    found: ['script-not-found'],
    live: ['not-running'],
  },
  'a consent banner': {
    head: from('jak-widgets.js', 'type="text/plain"'),
    found: ['script-not-run'],
    live: ['script-not-run', 'not-running'],
  },
  'a module from a host that does not share': {
    head: from('OTHER/private/jak-widgets.js', 'type="module"'),
    found: ['script-not-run'],
    live: ['not-running'],
  },
  'a module served as text': {
    head: from('text/jak-widgets.js', 'type="module"'),
    found: ['script-not-run'],
    live: ['not-running'],
  },

  // Integrity.
  'no integrity': { head: from('OTHER/PINNED/jak-widgets.js'), found: ['integrity-missing'] },
  'wrong integrity': {
    head: from('PINNED/jak-widgets.js', `integrity="sha384-${'A'.repeat(64)}"`),
    found: ['integrity-wrong'],
    live: ['not-running', 'integrity-wrong'],
  },
  'integrity of another file': {
    head: from('OTHER/changed/PINNED/jak-widgets.js', 'integrity="HASH" crossorigin="anonymous"'),
    found: ['integrity-changed'],
    // Nothing tells a browser's page what the host served.
    live: ['not-running'],
  },
  'another file, and no integrity': {
    head: from('OTHER/changed/PINNED/jak-widgets.js'),
    found: ['integrity-missing', 'integrity-changed'],
    live: ['integrity-missing'],
  },
  'integrity without crossorigin': {
    head: from('OTHER/PINNED/jak-widgets.js', 'integrity="HASH"'),
    found: ['integrity-crossorigin'],
    live: ['not-running', 'integrity-crossorigin'],
  },
  'integrity of an address that follows new versions': {
    head: from('OTHER/jak-widgets.js', 'integrity="HASH" crossorigin="anonymous"'),
    found: ['integrity-evergreen'],
  },

  // Policies.
  'a policy for other scripts': { headers: policy("default-src 'none'; script-src https://cdn.example"), ...noScript },
  'a policy of the page itself': {
    head: meta("script-src 'none'") + script,
    found: ['policy-script'],
    live: ['not-running', 'policy-script'],
  },
  'a policy of nonces': { headers: policy("script-src 'nonce-abc' 'strict-dynamic' 'self'"), ...noScript },
  'the second of two policies': { headers: policy("script-src 'self', script-src-elem 'none'"), ...noScript },
  'Trusted Types of others': {
    headers: policy("require-trusted-types-for 'script'; trusted-types angular"),
    found: ['policy-trusted-types'],
    live: ['not-running'],
  },
  'a policy against frames': {
    head: meta("frame-src 'none'"),
    body: '<iframe src="static/en/jak-explainer/index.html" title="JAK inhibitors"></iframe>',
    found: ['policy-frame'],
  },

  // The elements.
  'a misspelt name': { body: tag('drug="ritlecitinb"'), found: ['unknown-value'] },
  'a value of the prototype': { body: tag('drug="constructor"'), found: ['unknown-value'] },
  'a country in words': { body: tag('drug="Litfulo" nation="United Kingdom"'), found: ['unknown-value'] },
  'no medicine': { body: tag(''), found: ['unknown-value'] },
  'an attribute of another element': {
    body: '<jak-explainer nation="wales"></jak-explainer>',
    found: ['unknown-value'],
  },
  'a tag that there is not': { body: `${badge}<jak-card drug="ritlecitinib"></jak-card>`, found: ['unknown-tag'] },
  'in a paragraph': { body: `<p>${badge}</p>`, found: ['in-paragraph'] },
  'in the paragraphs of an editor': {
    body: `<p><nhs-status-badge drug="ritlecitinib"></p>${fragment}<p></nhs-status-badge></p>`,
    found: ['in-paragraph'],
  },
  'a tag that closes itself': {
    body: `<nhs-status-badge drug="ritlecitinib" />${badge}`,
    found: ['unclosed-tag'],
    // The second one, which is inside the first.
    live: ['unclosed-tag', 'hidden'],
  },
  'a hidden part': { body: `<div hidden="">${badge}</div>`, found: ['hidden'] },
  'a style that hides': { body: `<div style="color: red; display:none">${badge}</div>`, found: ['hidden'] },
  'hidden from screen readers': { body: `<div aria-hidden="true">${badge}</div>`, found: ['hidden'] },
  'a style sheet that cuts off': {
    head: `<style>.box { height: 40px; overflow: hidden }</style>${script}`,
    body: `<div class="box">${badge}</div>`,
    found: [],
    live: ['hidden'],
  },
  'a style sheet that hides': {
    head: `<style>nhs-status-badge { opacity: 0 }</style>${script}`,
    found: [],
    live: ['hidden'],
  },
  'a style sheet that moves it away': {
    head: `<style>nhs-status-badge { position: absolute; left: -9999px }</style>${script}`,
    found: [],
    live: ['hidden'],
  },
  'a page that breaks what scripts stand on': {
    head: `<script>Document.prototype.importNode = () => { throw new Error('not here'); };</script>${script}`,
    found: [],
    live: ['fallback'],
  },
  'no language': { lang: '', found: ['lang'] },
  'a page in French': { lang: 'fr', found: ['lang'] },
  'a Welsh page with the English script': { lang: 'cy', head: from('jak-widgets.en.js'), found: ['lang'] },

  // The texts.
  'an older text in the tag': { body: tag('drug="ritlecitinib"', older), found: ['stale-text'] },
  'facts that were to be checked again': { day: '2027-02-22', found: ['stale-facts'] },
  'a look far back': { body: tag('drug="ritlecitinib" as-of="2024-09-01"'), found: ['old-day'] },
  'an editor removed the tag': { body: fragment, found: ['stripped-tag'] },
  'an editor removed the tag long ago': { body: older, found: ['stale-text', 'stripped-tag'] },
  'a quotation that stays one': { body: quotation, found: ['stripped-tag'] },
  'a link that stays one': {
    body: '<p><a href="https://jak-widgets.example/static/en/jak-explainer/">JAK inhibitors</a></p>',
    found: ['stripped-tag'],
  },
};

export const pages = Object.entries(cases).map(
  ([name, { headers = {}, day = '2026-11-26', found, live, ...parts }]) => ({
    name,
    html: page(parts),
    headers,
    day,
    found,
    live: live ?? found,
  }),
);
