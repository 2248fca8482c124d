/**
 * One entry for each element: what is said about it here, what `custom-elements.json` says, and its examples, which are
 * those of `demo/examples.html` and so of the tests.
 */
import { readFileSync } from 'node:fs';
import { elements, valuesOf } from '../../../scripts/manifest.mjs';
import { element, link, pathOf } from '../../builder/forms.js';

const { base, forms } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const examples = readFileSync('demo/examples.html', 'utf8');

/** A section of the examples: its title, and its markup without the indent. */
function example(id) {
  const [, title, markup] = new RegExp(`<section id="${id}">\\s*<h2>(.*?)</h2>([^]*?)</section>`).exec(examples);
  const lines = markup.replace(/^\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return { id, title, markup: lines.map((line) => line.slice(indent)).join('\n') };
}

/** The tag with its answer, as the builder gives it: plain HTML, or a sentence where it stands within one. */
function tagOf(widget) {
  const path = pathOf(widget);
  const { alt } = forms.find((form) => form.path === path);
  return element(
    widget,
    widget.compact
      ? link({ address: `${base}static/${path}`, title: alt, lang: widget.lang })
      : readFileSync(`dist/static/${path}fragment.html`, 'utf8'),
  );
}

/** With what stands in the tag, where an example does not say it. */
const filled = ({ title, why, ...widget }) => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  why,
  markup: tagOf(widget),
});

/** What an editor writes on a page about an earlier time, below a heading of its own. */
const dated = (tag, content, more = '') => ({
  id: 'on-another-day',
  title: 'On another day, with a lower heading',
  why: 'For a page about that time, where the heading stands below one of yours.',
  markup: `<${tag}${more} as-of="2024-09-01" heading-level="4">\n  ${content}\n</${tag}>`,
});
const charity = '<p>Read more at <a href="https://www.alopecia.org.uk">Alopecia UK</a>.</p>';
const guidance = '<p>Read the <a href="https://www.nice.org.uk/guidance/ta926">guidance on baricitinib</a>.</p>';

/** What `site.css` sets on the example in other colours, so that its code says what is seen. */
const [, look] = /\.branded > \* \{\n([^}]*)\}/.exec(readFileSync('demo/site/site.css', 'utf8'));
const styleSheet = (tag) => `${tag} {\n${look}}\n${tag}:state(fallback) {\n  border: 1px solid;\n  padding: 1em;\n}`;

const values = { drug: "'Litfulo'", nation: "'wales'", compact: 'true', asOf: "'2024-09-01'", headingLevel: '2' };
const script = (tag, attributes) =>
  [
    `const element = document.querySelector('${tag}');`,
    "element.addEventListener('jak-drawn', ({ version, lang }) => console.log(`Facts ${version}, in ${lang}`));",
    "element.addEventListener('jak-fallback', () => console.log('My own content is shown'));",
    ...attributes.map(({ fieldName }) => `element.${fieldName} = ${values[fieldName]};`),
    'await element.updateComplete;',
  ].join('\n');

const words = [
  {
    tag: 'nhs-status-badge',
    name: 'NHS status badge',
    question: 'Can I get it on the NHS where I live?',
    who: 'A page about access or funding, a clinic page, a list of medicines.',
    live: { tag: 'nhs-status-badge', drug: 'deuruxolitinib', lang: 'en' },
    variants: [
      'badge-one-nation',
      'badge-all-nations',
      'badge-another-day',
      {
        title: 'Compact, for a table or a sentence',
        why: 'A pill whose button opens the rest. It needs a nation.',
        tag: 'nhs-status-badge',
        drug: 'ritlecitinib',
        nation: 'scotland',
        compact: true,
        lang: 'en',
      },
      { title: 'In Welsh', tag: 'nhs-status-badge', drug: 'ritlecitinib', nation: 'wales', lang: 'cy' },
    ],
    access: [
      'The status is said in words. Shape and colour repeat it.',
      'The compact badge is a button that says whether it is open; Escape closes what it opened, and the focus is back on it.',
      'It has no heading, so that it can stand in a table cell or a sentence.',
    ],
    never: ['It never tells a person what they can have: it tells what a body decided, and when.'],
  },
  {
    tag: 'nhs-status-history',
    name: 'NHS status history',
    question: 'How did it come to that?',
    who: 'An article or a campaign page, for readers who remember another answer.',
    live: { tag: 'nhs-status-history', drug: 'baricitinib', lang: 'en' },
    variants: [
      'history',
      'history-one-nation',
      dated('nhs-status-history', guidance, ' drug="baricitinib"'),
      { title: 'In Welsh', tag: 'nhs-status-history', drug: 'baricitinib', nation: 'wales', lang: 'cy' },
    ],
    access: [
      'The steps are an ordered list, the oldest first.',
      'Which decisions count today is said in words, not by weight alone.',
    ],
    never: ['It never foretells a decision.'],
  },
  {
    tag: 'jak-explainer',
    name: 'JAK explainer',
    question: 'What are JAK inhibitors, and what do they do?',
    who: 'A first page on treatment, a school nurse’s page, a post for friends and family.',
    live: { tag: 'jak-explainer', lang: 'en' },
    variants: ['explainer', dated('jak-explainer', charity), { title: 'In Welsh', tag: 'jak-explainer', lang: 'cy' }],
    access: [
      'The figure is made of words in lists; its arrows repeat their order.',
      'What unfolds is the browser’s own disclosure.',
    ],
    never: [
      'It never names one medicine before another but by the alphabet.',
      'It never says that a person should have one.',
    ],
  },
  {
    tag: 'jak-drug-card',
    name: 'Medicine card',
    question: 'Does it work, what can it do to me, what is the deal?',
    who: 'A page about one medicine. Put the treatment choice beside it, which has the other options.',
    live: { tag: 'jak-drug-card', drug: 'ritlecitinib', lang: 'en' },
    variants: [
      'card-baricitinib',
      'card-deuruxolitinib',
      'card-ritlecitinib',
      'card-before-approval',
      dated('jak-drug-card', charity, ' drug="baricitinib"'),
      'fallback',
      { title: 'In Welsh', tag: 'jak-drug-card', drug: 'ritlecitinib', nation: 'wales', lang: 'cy' },
    ],
    access: [
      'Benefit and harm stand in panels of one size, in words before pictures.',
      'Sections unfold by the browser’s own disclosure, each below a line that is true by itself. On paper all are open.',
      'Its headings start at the level that you give and skip none.',
    ],
    never: [
      'It never says whether a medicine suits a person, and never sets one beside another.',
      'No property of yours hides, shrinks or dims a harm.',
    ],
  },
  {
    tag: 'baseline-checklist',
    name: 'Checklist before starting',
    question: 'What do I do before I start?',
    who: 'A page for people with an appointment, a clinic’s letter, a nurse’s page.',
    live: { tag: 'baseline-checklist', lang: 'en' },
    variants: [
      'checklist-general',
      'checklist-one-medicine',
      'checklist-unknown',
      dated('baseline-checklist', charity),
      { title: 'In Welsh', tag: 'baseline-checklist', lang: 'cy' },
    ],
    access: [
      'Boxes, text fields and buttons are the browser’s own, each with its visible label.',
      'That something was copied, or could not be, is said aloud as well as shown.',
      'The printed sheet is in black on white, whatever the page is.',
    ],
    never: [
      'It never interprets a result, and never says whether to start.',
      'It keeps nothing and sends nothing: what a person ticks or writes is gone when the page is.',
    ],
  },
  {
    tag: 'treatment-choice',
    name: 'Treatment choice',
    question: 'What are my options, and what matters to me?',
    who: 'A page for people who are deciding; and any page that sells or prescribes treatment.',
    live: { tag: 'treatment-choice', lang: 'en' },
    variants: [
      'choice-all-nations',
      'choice-one-nation',
      dated('treatment-choice', charity),
      { title: 'In Welsh', tag: 'treatment-choice', nation: 'wales', lang: 'cy' },
    ],
    access: [
      'Four steps to walk through and back by keyboard; nothing is lost on the way.',
      'Tables have headers for rows and columns, and fit a phone.',
      'Nothing moves, and nothing has to be done in a given time.',
    ],
    never: [
      'It never ranks, scores or reorders an option, and computes nothing from what a person marks.',
      'It keeps nothing and sends nothing.',
    ],
  },
];

/** As an editor writes it. */
const type = (attribute) => valuesOf(attribute).join(' | ') || attribute.type.text;

export default words.map(({ variants, ...word }) => {
  const { summary, description, attributes, events, slots, cssProperties, cssStates } = elements.find(
    ({ tagName }) => tagName === word.tag,
  );
  return {
    ...word,
    markup: tagOf(word.live),
    styleSheet: styleSheet(word.tag),
    script: script(word.tag, attributes),
    variants: variants.map((variant) => {
      if (typeof variant === 'string') return example(variant);
      return variant.markup ? variant : filled(variant);
    }),
    summary,
    description,
    attributes: attributes.map((attribute) => ({ ...attribute, type: type(attribute) })),
    events,
    slots,
    cssProperties,
    cssStates,
  };
});
