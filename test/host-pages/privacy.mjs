/** Pages that listen to what a person writes and ticks, as analytics and session recorders do. */
import { script } from '../support/serve.mjs';

/** What a person writes in the tests; no other text on the page has it. */
export const SECRET = 'qxzv';

export const elements = ['baseline-checklist', 'treatment-choice'];

/** Events by which a page could learn what is written or ticked. Pointer and focus events, and clicks on buttons, are the page's too. */
export const told = [
  ...['input', 'beforeinput', 'change', 'select', 'selectionchange', 'submit', 'reset', 'formdata', 'invalid'],
  ...['keydown', 'keypress', 'keyup', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'dragstart', 'dragend', 'drop', 'click'],
];

/**
 * Where pages listen. Recorders that are built on rrweb, and Datadog's, listen on the document while an event goes down,
 * before it reaches anything of ours. (What a page has put on its window in that phase before our form was there hears
 * first; nothing in the same document can prevent that.)
 */
export const places = [
  { name: 'document, going down', target: 'document', capture: true },
  { name: 'document, coming up', target: 'document', capture: false },
  { name: 'window, coming up', target: 'window', capture: false },
  { name: 'window, going down, after our form was there', target: 'window', capture: true, later: true },
  { name: 'an ancestor, going down', target: 'document.documentElement', capture: true },
];

/** In the page: keeps what each listener of a place is told. Tab and Escape tell nothing, and a dialog needs them. */
const hear = ({ name, target, capture }) => `
  for (const type of ${JSON.stringify(told)}) ${target}.addEventListener(type, (event) => {
    const [origin] = event.composedPath();
    if (['Tab', 'Escape'].includes(event.key)) return window.passed.push(event.type + ' ' + event.key);
    if (origin === document || (type === 'click' && (origin.closest?.('button, summary, a') || !origin.matches?.('label, input, textarea')))) return;
    const carried = [event.data, event.key, event.clipboardData?.getData('text'), event.dataTransfer?.getData('text'), origin.value];
    window.heard.push(type + (carried.some(Boolean) ? ' and what was typed: ' : ': ') + ${JSON.stringify(name)});
  }, ${capture});`;

const listeners = (later) =>
  places
    .filter((place) => !!place.later === later)
    .map(hear)
    .join('');
const head = `<script>window.heard = []; window.passed = []; ${listeners(false)}</script>`;
/** In the page: the listeners that come last. */
export const hearLater = `() => { ${listeners(true)} return 0; }`;

const host = (body) => ({ head, body });

export const pages = {
  'both forms': host(elements.map((tag) => `<${tag}></${tag}>`).join('')),
  // The events of a form in a shadow root of the page's own cross one border more.
  'both forms, inside a shadow root of the page': host(
    `<div><template shadowrootmode="open">${elements.map((tag) => `<${tag}></${tag}>`).join('')}</template></div>`,
  ),
  'both forms, added and moved by script': {
    ...host('<main></main><aside></aside>'),
    scripts: `${script}<script>
      addEventListener('DOMContentLoaded', () => {
        for (const tag of ${JSON.stringify(elements)}) {
          const element = document.createElement(tag);
          document.querySelector('main').append(element);
          document.querySelector('aside').append(element);
        }
      });</script>`,
  },
};

/** In the page: our element, wherever it is. */
export const find = `(tag) => document.querySelector(tag) ?? document.querySelector('div').shadowRoot.querySelector(tag)`;

/** In the page: sends every event, made by hand, out of every field and label of both forms. */
export const sendAll = `() => {
  const kinds = [[/^key/, KeyboardEvent], [/^comp/, CompositionEvent], [/input$/, InputEvent], [/^(copy|cut|paste)$/, ClipboardEvent], [/^dr/, DragEvent], [/^click$/, MouseEvent]];
  let sent = 0;
  for (const tag of ${JSON.stringify(elements)}) {
    for (const field of (${find})(tag).shadowRoot.querySelectorAll('textarea, input, select, form label')) {
      for (const type of ${JSON.stringify(told)}) {
        const Kind = kinds.find(([pattern]) => pattern.test(type))?.[1] ?? Event;
        field.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, data: '${SECRET}', key: '${SECRET[0]}' }));
        sent++;
      }
    }
  }
  return sent;
}`;

/** In the page: the middle of a part of an element, in view. */
export const middleOf = (tag, selector) => `async () => {
  const part = (${find})('${tag}').shadowRoot.querySelector('${selector}');
  // Until it rests there: a field that has just been written in may be scrolled back to.
  for (let before = NaN; before !== part.getBoundingClientRect().top; ) {
    part.scrollIntoView({ block: 'center' });
    before = part.getBoundingClientRect().top;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
  const { left, top, width, height } = part.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

/** How recorders are told to leave a part of a page out, from their own documents. Any one selector of each is enough. */
export const recorders = {
  Sentry: '[data-sentry-mask], [data-sentry-block]',
  Hotjar: '[data-hj-suppress]',
  'Microsoft Clarity': '[data-clarity-mask]',
  Fullstory: '.fs-mask, .fs-exclude',
  Datadog: '[data-dd-privacy=mask], [data-dd-privacy=hidden]',
};
