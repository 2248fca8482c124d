/** The forms that are whole by themselves: a page for a frame, a quotation, and what says how to embed the page. */
import { addressOf, escape, frame } from '../../demo/builder/forms.js';
import type { Form } from './forms.js';

export interface About {
  readonly form: Form;
  /** Below `static/`, with a slash at its end. */
  readonly path: string;
  /** The address that `dist/` is served at, with a slash at its end. */
  readonly base: string;
  readonly title: string;
  /** How high the page is, in CSS pixels, in a frame so many pixels wide. */
  readonly heights: Readonly<Record<'360' | '600', number>> | undefined;
}

/**
 * A page that is read without script: the element's own drawing as a declarative shadow root, and below it, for browsers
 * that know no such thing, the plain text.
 */
export function framePage(about: About, element: string): string {
  const { form, path, title } = about;
  const up = '../'.repeat(path.split('/').length);
  return `<!doctype html>
<html lang="${form.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/json+oembed" href="${escape(addressOf(about, about.form))}oembed.json" title="${escape(title)}">
<link rel="alternate" type="application/ld+json" href="facts.jsonld">
<base target="_blank">
<link rel="stylesheet" href="${up}static/frame.css">
<script src="${up}jak-widgets.js" defer></script>
<script src="${up}frame.js" defer></script>
</head>
<body>
${element}
</body>
</html>
`;
}

/** Of such a page, in a file of its own: its host may forbid any other. */
export const frameStyles = ':root{color-scheme:light dark}\nbody{margin:0}\n';

/** @param fragment The plain text of the form. */
export function quotation(about: About, fragment: string): string {
  const address = escape(addressOf(about, about.form));
  return `<blockquote cite="${address}">${fragment}<p><a href="${address}">${escape(about.title)}</a></p></blockquote>\n`;
}

/** The width that an embed is made for, in CSS pixels. */
const width = 600;

/** How a platform embeds the page, as https://oembed.com has it. Its height is what was measured at that width. */
export function embed(about: About): object {
  const height = about.heights?.[width] ?? 400;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'jak-widgets',
    provider_url: about.base,
    title: about.title,
    width,
    height,
    // Pages that embed it have no `frame.js` to take the border away.
    html: frame({ address: addressOf(about, about.form), title: about.title, height }, ' frameborder="0"'),
  };
}
