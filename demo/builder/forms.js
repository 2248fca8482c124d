/**
 * The forms in which a widget is pasted, each a function from text to text. What a form says about medicines is handed
 * in: it comes from `dist/static/`. All markup is well-formed XML as well, because feeds and mailers read it so.
 *
 * @typedef {{ tag: string, drug?: string | undefined, nation?: string | undefined, lang: string, level?: string, compact?: boolean }} Widget
 * @typedef {{ base: string, version: string, integrity: string, pinned: boolean }} Host  `base` ends in a slash.
 */

/** @param {string} text For an attribute or between tags. */
export const escape = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** @param pairs Name and value; a pair without a value is left out. */
const attributes = (pairs) =>
  pairs
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escape(value)}"`)
    .join('');

/** @param {Widget} widget */
const asked = ({ drug, nation, level, compact, lang }) => [
  ['drug', drug || undefined],
  ['nation', nation || undefined],
  ['compact', Boolean(compact && nation)],
  ['heading-level', level && level !== '3' ? level : undefined],
  ['lang', lang],
];

/**
 * Where the page of a widget is, below `static/`, with a slash at its end: `en/nhs-status-badge/ritlecitinib/england/`.
 * @param {{ lang: string, tag: string, drug?: string | undefined, nation?: string | undefined }} widget
 */
export const pathOf = ({ lang, tag, drug, nation }) => [lang, tag, drug, nation].filter(Boolean).join('/') + '/';

/**
 * Where files stand, as somebody typed it; nothing where no file can be named below it.
 * @param {string} typed
 */
export function baseOf(typed) {
  if (!URL.canParse(typed)) return undefined;
  const { href, protocol, username, password } = new URL(typed);
  // An empty query or hash is not in `search` and `hash`, but its sign is in the address.
  if (!/^https?:$/.test(protocol) || /[?#]/.test(href) || username || password) return undefined;
  return `${href.replace(/\/+$/, '')}/`;
}

/**
 * @param {Pick<Host, 'base'>} host
 * @param {Parameters<typeof pathOf>[0]} widget
 */
export const addressOf = (host, widget) => `${host.base}static/${pathOf(widget)}`;

/**
 * Pinned: this version and no other, held by its hash. Evergreen: always the newest whose number begins as this one's.
 * The folders are those of a release. @param {Host} host
 */
export const script = ({ base, version, integrity, pinned }, file = 'jak-widgets.js') =>
  pinned
    ? `<script src="${escape(base)}v${version}/${file}" integrity="${escape(integrity)}" crossorigin="anonymous" defer=""></script>`
    : `<script src="${escape(base)}v${version.split('.')[0]}/${file}" defer=""></script>`;

/**
 * The answer, which is read where no script runs, with its headings where those of the element would be: from this level
 * instead of 3, and none below 6.
 * @param {string} markup
 * @param {string} level
 */
export const atLevel = (markup, level = '3') =>
  markup.replace(/(<\/?h)([3-6])\b/g, (_, start, was) => start + Math.min(6, Number(was) + Number(level) - 3));

/** The tag with its answer inside. @param {Widget} widget @param {string} content Markup. */
export const element = (widget, content) =>
  widget.compact && widget.nation
    ? `<${widget.tag}${attributes(asked(widget))}>${content.trim()}</${widget.tag}>`
    : `<${widget.tag}${attributes(asked(widget))}>\n${atLevel(content.trim(), widget.level)}\n</${widget.tag}>`;

/** For the WordPress plug-in. @param {Widget} widget */
export const shortcode = (widget) =>
  `[jak_widget${attributes([['element', widget.tag], ...asked(widget)]).replace('compact=""', 'compact="compact"')}]`;

/** What the build wrote names the address that it was built for. @param {string} markup */
export const rebase = (markup, from, to) => markup.replaceAll(escape(from), () => escape(to));

/** @param {{ address: string, title: string, lang: string }} about */
export const link = ({ address, title, lang }) =>
  `<a href="${escape(address)}" hreflang="${escape(lang)}">${escape(title)}</a>`;

/** A link that is a paragraph by itself: what a page can turn into a widget by asking for it. */
export const paragraph = (about) => `<p>${link(about)}</p>`;

/**
 * The one way in which a frame is written. Its border is the page's to take away: `frame.js` does.
 * @param {{ address: string, title: string, height: number }} about
 * @param {string} more Attributes, with a space before each.
 */
export const frame = ({ address, title, height }, more = '') =>
  `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}"${more} loading="lazy"` +
  ` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;

/** @param {{ address: string, alt: string, width: string, height: string }} about */
export const picture = ({ address, alt, width, height }) =>
  `<p><a href="${escape(address)}"><img src="${escape(address)}badge.png" alt="${escape(alt)}"` +
  ` width="${escape(width)}" height="${escape(height)}" /></a></p>`;

/** What a page's Content-Security-Policy must allow for a form, a directive on each line. */
export function policy(form, base) {
  const { origin } = new URL(base);
  const needs = {
    element: [`script-src ${origin}`, 'trusted-types jak-widgets'],
    frame: [`frame-src ${origin}`, `script-src ${origin}`],
    picture: [`img-src ${origin}`],
  };
  needs['element-by-recipe'] = needs.shortcode = needs.element;
  return (needs[form] ?? []).map((line) => `${line};`).join('\n');
}

/** What has to be said with it: a policy is added to the one that a page has, and takes nothing away. */
export const policyNote = (form) =>
  'Add each source to the directive of that name that you have. Where you have none, copy the sources of default-src' +
  " into a new one first (but not 'none'), if there is a default-src; if there is not, leave it out." +
  (/trusted-types/.test(policy(form, 'https://any.example/'))
    ? ' Add trusted-types jak-widgets only where your policy has trusted-types or require-trusted-types-for.'
    : '') +
  " Where the files stand on your page's own host, write 'self' in place of the address.";

/** What an address alone leads to: what stands at it says for itself where it was built to stand. */
export const embedNote = (base, builtFor) =>
  base === builtFor
    ? ''
    : `These files were built for ${builtFor}, and an embed made from this address leads to there. Build them with ` +
      `JAK_BASE=${base} and put them there first. Until then, this is an address to link to.`;
