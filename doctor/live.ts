/** Describes the page that a browser shows. It changes nothing and asks for nothing. */
import { today } from '../src/shared/clock.js';
import { describePage, type Known, type Page, type PageElement } from './page.js';

const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Why a reader cannot see an element as a whole. */
function unseen(element: Element): string | undefined {
  // What a fold holds comes when it is opened.
  if (element.closest('details:not([open])')) return undefined;
  if (!element.checkVisibility()) return 'display: none, on it or around it';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'visibility: hidden, on it or around it';
  if (!element.checkVisibility({ opacityProperty: true })) return 'opacity: 0, on it or around it';
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return 'it has no size';
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return 'it is outside the page';
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(box);
    if (clipPath !== 'none') return `<${box.localName}> has a clip-path`;
    const edge = box.getBoundingClientRect();
    const isTall =
      box === element ? box.scrollHeight > box.clientHeight + 1 : bottom > edge.bottom + 1 || top < edge.top - 1;
    const isWide =
      box === element ? box.scrollWidth > box.clientWidth + 1 : right > edge.right + 1 || left < edge.left - 1;
    if ((isTall && isCut(overflowY)) || (isWide && isCut(overflowX)))
      return `<${box.localName}> cuts it off (overflow)`;
  }
  return undefined;
}

/** Whether it shows the page's own content. Browsers without custom states throw. */
function isFallback(element: Element): boolean {
  try {
    return element.matches(':state(fallback)');
  } catch {
    return false;
  }
}

function elementsOf(node: Node, known: Known, parent?: PageElement): PageElement[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) parent?.children.push(child.nodeValue ?? '');
    if (!(child instanceof Element)) return [];
    const isOurs = Object.hasOwn(known.tags, child.localName);
    const element: PageElement = {
      tag: child.localName,
      // A nonce is in the property alone.
      attributes: new Map([
        ...child.getAttributeNames().map((name) => [name, child.getAttribute(name) ?? ''] as const),
        ...(child instanceof HTMLScriptElement && child.nonce ? [['nonce', child.nonce] as const] : []),
      ]),
      parent,
      children: [],
      live: isOurs ? { unseen: unseen(child), fallback: isFallback(child) } : undefined,
    };
    parent?.children.push(element);
    // Pages have components too; what is in ours is ours.
    const inside = child.shadowRoot && !isOurs ? elementsOf(child.shadowRoot, known, element) : [];
    return [element, ...inside, ...elementsOf(child, known, element)];
  });
}

export function describeDocument(known: Known): Page {
  const page = window as unknown as Record<symbol, { readonly version: string } | undefined>;
  return describePage(
    {
      url: new URL(location.href),
      elements: elementsOf(document, known),
      headers: [],
      day: today(),
      live: {
        version: page[Symbol.for('jak-widgets')]?.version,
        defined: Object.keys(known.tags).some((tag) => customElements.get(tag)),
      },
    },
    known,
  );
}
