/**
 * From an element's own drawing to ordinary HTML that stands in any page: what is read with everything folded, without
 * classes, drawings and controls, and with the sources of what is left.
 */
import type { Element, ElementContent, Nodes, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Node } from 'unist';
import { remove } from 'unist-util-remove';
import type { Tag } from '../../src/tags.js';

/** What has a meaning only where it can be pressed, drawn or filled in. */
const controls =
  'style, svg, button, input, select, textarea, fieldset, label:has(textarea), [popover], .actions, .paper';
/** The last fold has the sources and who made this. */
const lastFold = 'details:has(> .references) > summary';
/** The short answer of what stands open below it. */
const answers = '.fold > summary > span';

/**
 * What is left out of each element. A fold is left out whole or kept whole: its short answer alone would stand without
 * its sources, and a benefit could be kept where a harm is not.
 */
const leftOut: Record<Tag, readonly string[]> = {
  'baseline-checklist': ['summary > span, form > p', lastFold],
  // The three panels, what stands open (risks and pregnancy), and what is not known.
  'jak-drug-card': ['details.fold:not([open]), .others', answers, lastFold],
  'jak-explainer': [answers, lastFold],
  'nhs-status-badge': ['summary .meta', lastFold],
  'nhs-status-history': [lastFold],
  'treatment-choice': [
    '#step-matters, #step-sheet, #step-compare .fold, td details, thead, .one-question, details:has(> .pick)',
    '.step > summary .meta, fieldset + p > span',
    answers,
    lastFold,
  ],
};

/** What a page without our styles and script reads well. */
const kept = new Set('h2 h3 h4 h5 h6 p ul ol li dl dt dd strong em a'.split(' '));
const inline = new Set('a strong em span label'.split(' '));

const isElement = (node: Nodes): node is Element => node.type === 'element';
const isBlank = (node: Nodes): boolean => !toString(node).trim();
const isInline = (node: ElementContent): boolean => !isElement(node) || inline.has(node.tagName);
const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
const isReference = (node: Nodes): boolean => isElement(node) && hasClass(node, 'ref');

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): Text => ({ type: 'text', value });

const isPair = (node: ElementContent): node is Element => isElement(node) && hasClass(node, 'pair');

/** Text beside blocks becomes paragraphs; the number of a source alone belongs to what stands before it. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const end = (): void => {
    const told = line.filter((node) => !isBlank(node));
    const before = blocks.at(-1);
    if (told.length && told.every(isReference) && before && isElement(before)) before.children.push(text(' '), ...told);
    else if (told.length) blocks.push(element('p', line));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      end();
      const before = blocks.at(-1);
      // Two groups of a trial and what is told of both are one sentence.
      if (before && isPair(before) && isElement(node))
        blocks[blocks.length - 1] = element('p', [...before.children, text(', '), ...node.children]);
      else blocks.push(node);
    }
  }
  end();
  return blocks;
}

/** Single spaces, and none at the ends of what holds a text. */
function tidy(children: readonly ElementContent[], isBlock: boolean): ElementContent[] {
  const tidied: ElementContent[] = [];
  for (const child of children) {
    const before = tidied.at(-1);
    if (child.type !== 'text') tidied.push(child);
    else if (before?.type === 'text') before.value = `${before.value}${child.value}`.replace(/\s+/g, ' ');
    else tidied.push({ ...child });
  }
  const [first, last] = [tidied[0], tidied.at(-1)];
  if (isBlock && first?.type === 'text') first.value = first.value.trimStart();
  if (isBlock && last?.type === 'text') last.value = last.value.trimEnd();
  return tidied.filter((child) => child.type !== 'text' || child.value);
}

/** A question and the answer of each option, which the cell names: five columns would be too many for a phone. */
function row({ children }: Element): ElementContent[] {
  const [question, ...cells] = children.filter(isElement);
  return [
    element('h5', question!.children.flatMap(leaves)),
    element(
      'ul',
      cells.map((cell) => element('li', inParagraphs(cell.children.flatMap(leaves)))),
    ),
  ];
}

/** What a node leaves. */
function leaves(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [text(node.value.replace(/\s+/g, ' '))];
  if (!isElement(node)) return [];
  if (isReference(node)) return [node];
  const inside = node.children.flatMap(leaves);
  const { href, hrefLang, lang, value } = node.properties;
  if (node.tagName === 'tr') return row(node);
  if (node.tagName === 'div' && hasClass(node, 'pair')) {
    const groups = node.children.filter(isElement).map((group) => text(toString(group).replace(/\s+/g, ' ').trim()));
    return [
      element(
        'p',
        groups.flatMap((group, at) => (at ? [text(', '), group] : [group])),
        { className: ['pair'] },
      ),
    ];
  }
  if (node.tagName === 'span' && hasClass(node, 'pill')) return [element('strong', inside)];
  if (kept.has(node.tagName)) {
    if (inside.every(isBlank)) return [];
    const content =
      inside.every(isInline) || node.tagName === 'ul' || node.tagName === 'ol' ? inside : inParagraphs(inside);
    return [element(node.tagName, content, { href, hrefLang, lang, value })];
  }
  return inline.has(node.tagName) ? inside : inParagraphs(inside);
}

/** "[2, 3, 6–8]" as numbers. */
const numbersIn = (reference: Nodes): number[] =>
  [...toString(reference).matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index),
  );

/** The numbers of the sources that a text names, in reading order. */
function cited(node: Nodes): number[] {
  if (isReference(node)) return numbersIn(node);
  return 'children' in node ? node.children.flatMap(cited) : [];
}

/** Numbers the sources anew, from 1, and leaves out those that nothing names. */
function renumber(nodes: readonly ElementContent[], used: readonly number[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    if (isReference(node)) {
      const numbers = numbersIn(node).map((number) => used.indexOf(number) + 1);
      return [text(`[${numbers.sort((one, other) => one - other).join(', ')}]`)];
    }
    const { value, ...properties } = node.properties;
    if (value !== undefined && !used.includes(Number(value))) return [];
    return [{ ...node, properties, children: tidy(renumber(node.children, used), !inline.has(node.tagName)) }];
  });
}

/**
 * @param drawn The element with its shadow root, as `draw` gives it.
 * @returns What a page holds inside the tag: the answer, the day of the facts and the sources of what it says.
 */
export function plain(drawn: Element): ElementContent[] {
  const tag = drawn.tagName as Tag;
  const root = structuredClone(select('section', (drawn.children[0] as Element).content)!);
  for (const selector of [...leftOut[tag], controls]) {
    const out = new Set<Node>(selectAll(selector, root));
    remove(root, (node) => out.has(node));
  }
  const content = inParagraphs(root.children.flatMap(leaves));
  // In the order of the list, which is that of the element.
  const used = [...new Set(content.flatMap(cited))].sort((one, other) => one - other);
  return renumber(content, used);
}
