/** The elements: what they are asked for, how they stand in the page, and how they came out. */
import { isDay } from '../../data/when.js';
import { headingLevels } from '../../src/shared/heading-levels.js';
import { around, attribute, isElement, textOf, within, type Page, type PageElement } from '../page.js';
import { quoted, running, type Checks, type Trouble } from './check.js';

/** What an element does not know among its attributes, and what it takes instead. */
function unknownValues({ known }: Page, widget: PageElement): Trouble[] {
  const { attributes, needsDrug } = known.tags[widget.tag]!;
  const accepted: Record<string, readonly string[]> = {
    drug: known.medicines,
    nation: known.nations,
    'as-of': ['a day such as 2026-11-21'],
    'heading-level': headingLevels,
  };
  return Object.entries(accepted).flatMap(([name, list]) => {
    if (!attributes.includes(name)) {
      if (!widget.attributes.has(name)) return [];
      return [{ at: widget, what: `<${widget.tag}> has no ${name}: it does nothing.`, fix: `Remove ${name}.` }];
    }
    const value = attribute(widget, name).trim().toLowerCase();
    if (name === 'as-of' && isDay(value) ? true : list.includes(value)) return [];
    if (!value && !(name === 'drug' && needsDrug)) return [];
    const what = value ? `${name}=${quoted(value)} is not known` : `The attribute ${name} is missing`;
    return [{ at: widget, what: `${what}: readers see the content inside the tag.`, fix: `Use ${list.join(', ')}.` }];
  });
}

/** Whether the parser has closed an element where its paragraph ended, and left its content outside. */
export function isTorn(widget: PageElement): boolean {
  const paragraph = [...around(widget)].find(({ tag }) => tag === 'p');
  if (!paragraph || widget.closed !== undefined) return !!paragraph && !widget.closed;
  // The end tag of the torn paragraph makes an empty one.
  const beside = paragraph.parent?.children.filter(isElement) ?? [];
  const after = beside.slice(beside.indexOf(paragraph) + 1);
  return !textOf(widget).trim() && after.some(({ tag, children }) => tag === 'p' && !children.length);
}

/** Whether an element has taken in what follows it on the page. */
const isOpen = ({ widgets }: Page, widget: PageElement): boolean =>
  widget.closed === false ||
  [...within(widget)].some(
    (part) => widgets.includes(part) || /^(?:main|nav|header|footer|aside|script)$/.test(part.tag),
  );

const hiding = /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?%?)\s*(?:!|;|$)/i;

/** Why readers do not see an element: a browser says it, or the markup does. */
function unseen(widget: PageElement): string | undefined {
  if (widget.live?.unseen) return widget.live.unseen;
  for (const box of around(widget)) {
    const style = hiding.exec(attribute(box, 'style'))?.[1];
    if (style) return `<${box.tag}> has the style ${style}`;
    if (box.attributes.has('hidden') && attribute(box, 'hidden') !== 'until-found') return `<${box.tag}> is hidden`;
    if (box.attributes.has('inert')) return `<${box.tag}> is inert`;
    if (attribute(box, 'aria-hidden') === 'true') return `<${box.tag}> has aria-hidden="true"`;
  }
  return undefined;
}

/** What is wrong with the language that an element takes from the page. */
function wrongLanguage(widget: PageElement, isEnglishAlone: boolean): Omit<Trouble, 'at'> | undefined {
  const lang = [...around(widget)].find(({ attributes }) => attributes.has('lang'))?.attributes.get('lang');
  const [code] = lang?.toLowerCase().split('-') ?? [];
  if (code === 'en' || (code === 'cy' && !isEnglishAlone)) return undefined;
  if (code === 'cy')
    return { what: 'The page is in Welsh, and its script in English alone.', fix: 'Use jak-widgets.js.' };
  const what = lang
    ? `The elements do not speak lang=${quoted(lang)}: they are in English.`
    : 'No lang says in which language the page is: the elements are in English.';
  return { what, fix: 'Write lang="en" or lang="cy" on <html>, or around the element.' };
}

export const elementChecks: Checks = {
  'unknown-value': (page) => page.widgets.flatMap((widget) => unknownValues(page, widget)),

  'unknown-tag': ({ elements, known: { tags } }) =>
    elements
      .filter(({ tag }) => /^(?:jak|nhs-status)-/.test(tag) && !Object.hasOwn(tags, tag))
      .map((at) => ({ at, what: `There is no <${at.tag}>.`, fix: `Use ${Object.keys(tags).join(', ')}.` })),

  'in-paragraph': ({ widgets }) =>
    widgets.filter(isTorn).map((at) => ({
      at,
      what: 'It stands in a paragraph, which ends where its content begins: that stays on the page beside the element.',
      fix: 'Take it out of <p>. In WordPress, use the block or the shortcode.',
    })),

  'unclosed-tag': (page) =>
    page.widgets
      .filter((widget) => !isTorn(widget) && isOpen(page, widget))
      .map((at) => ({
        at,
        what: 'It is not closed: what follows it on the page is inside it, and is not shown.',
        fix: `Write </${at.tag}> after it: HTML does not know <${at.tag} />.`,
      })),

  hidden: ({ widgets }) =>
    widgets.flatMap((at) => {
      const reason = unseen(at);
      const fix = 'Show it whole. Where a tab or a menu of yours opens it, leave it so.';
      return reason ? [{ at, what: `Readers do not see it, or not all of it: ${reason}.`, fix }] : [];
    }),

  lang: (page) => {
    const isEnglishAlone = running(page).some(({ name }) => name.includes('.en.'));
    // Once for each reason: the page has one cause for all its elements.
    const found = new Map<string, Trouble>();
    for (const at of page.widgets) {
      const trouble = wrongLanguage(at, isEnglishAlone);
      if (trouble && !found.has(trouble.what)) found.set(trouble.what, { at, ...trouble });
    }
    return [...found.values()];
  },

  fallback: (page) =>
    page.widgets
      .filter((widget) => widget.live?.fallback && !unknownValues(page, widget).length)
      .map((at) => ({
        at,
        what: 'It shows the content inside its tag instead of the facts.',
        fix: 'The console says why (F12): look for "jak-widgets".',
      })),
};
