/**
 * What `lit/html.js` is in the one script: the part of Lit's templates that the elements use, under the same names.
 * Lit was an eighth of the script, and it reads templates through `innerHTML`, which a page may forbid with Trusted
 * Types; this makes each node by name. The modules for npm keep Lit, and `test/html.test.ts` draws with both and
 * compares. Templates are whole and simple: void elements end with `/>`, and a hole stands for content or for an
 * attribute's value.
 */

/** An element of a template; it is drawn into the same node again as long as the same template makes it. */
interface Part {
  readonly template: TemplateStringsArray;
  readonly tag: string;
  readonly attributes: Record<string, unknown>;
  readonly children: unknown[];
}

const SVG = 'http://www.w3.org/2000/svg';
const HOLE = '\0';
const piece = /<(\/?)(\w+)([^>]*?)(\/?)>|\0|[^<\0]+/g;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/g;

/** No content, no attribute. */
export const nothing = null;

/** The content of a template: texts, values and elements in their order. */
export function html(template: TemplateStringsArray, ...values: unknown[]): unknown[] {
  const open: unknown[][] = [[]];
  for (const [text, end, tag, written = '', empty] of template.join(HOLE).matchAll(piece)) {
    if (end) open.pop();
    else if (tag) {
      const attributes: Record<string, unknown> = {};
      for (const [, name, quoted, bare] of written.matchAll(attribute)) {
        const value = quoted ?? bare ?? '';
        attributes[name!] = value === HOLE ? values.shift() : value.replaceAll(HOLE, () => String(values.shift()));
      }
      const children: unknown[] = [];
      open.at(-1)!.push({ template, tag, attributes, children } satisfies Part);
      if (!empty) open.push(children);
    } else open.at(-1)!.push(text === HOLE ? values.shift() : text);
  }
  return open[0]!;
}

/** What each element was last drawn from. */
const drawn = new WeakMap<Node, Part>();

/** Draws an element's part of a template into it. */
function update(element: Element, part: Part): void {
  const before = drawn.get(element)?.attributes;
  for (const [written, value] of Object.entries(part.attributes)) {
    if (before?.[written] === value) continue;
    const name = written.slice(1);
    if (written.startsWith('.')) Object.assign(element, { [name]: value });
    else if (written.startsWith('@')) Object.assign(element, { [`on${name}`]: value });
    else if (value === nothing) element.removeAttribute(written);
    else element.setAttribute(written, value as string);
  }
  drawn.set(element, part);
  render(part.children, element);
}

/** Draws content into an element. What is as it was stays untouched, with what a reader typed, opened or focused. */
export function render(content: unknown, parent: Element): void {
  const { childNodes, namespaceURI, ownerDocument } = parent;
  const contents = [content].flat(Infinity) as (Part | string | null | undefined)[];
  contents.forEach((value, index) => {
    let node: Node | undefined = childNodes[index];
    const place = (made: Node): Node => {
      if (node) parent.replaceChild(made, node);
      else parent.append(made);
      return made;
    };
    if (typeof value === 'object' && value) {
      const was = node && drawn.get(node);
      if (was?.template !== value.template || was.tag !== value.tag) {
        node = place(ownerDocument.createElementNS(value.tag === 'svg' ? SVG : namespaceURI, value.tag));
      }
      update(node as Element, value);
    } else {
      // Where there is nothing stands an empty text, so that what follows keeps its place.
      const text = value ?? '';
      if (node?.nodeType !== Node.TEXT_NODE) place(ownerDocument.createTextNode(text));
      else if (node.nodeValue !== text) node.nodeValue = text;
    }
  });
  while (childNodes.length > contents.length) parent.lastChild!.remove();
}
