/** A page as the doctor sees it: plain data, whether it came from a file, from an address or from a browser. */

/** What the doctor knows of the library, from what the build publishes. `known.mjs` collects it. */
export interface Known {
  readonly version: string;
  /** The name of each script, with its hash as `integrity` has it. */
  readonly files: Readonly<Record<string, string>>;
  readonly facts: { readonly version: string; readonly checked: string; readonly reviewBy: string };
  /** Generic and brand names, in lower case. */
  readonly medicines: readonly string[];
  readonly nations: readonly string[];
  readonly tags: Readonly<Record<string, { readonly attributes: readonly string[]; readonly needsDrug: boolean }>>;
}

export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly children: (PageElement | string)[];
  /** Where it stands in the source. */
  readonly line?: number | undefined;
  /** Whether the source has an end tag for it; a browser does not tell. */
  readonly closed?: boolean | undefined;
  /** How it came out in a browser. */
  readonly live?: { readonly unseen: string | undefined; readonly fallback: boolean } | undefined;
}

/** A script as its host serves it. */
export interface ScriptFile {
  readonly found: boolean;
  readonly text: string;
  /** The hash of its bytes by the name of the algorithm: `sha384`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Its content type, where a host says one. */
  readonly type: string | undefined;
  readonly nosniff: boolean;
  /** Whether a page of another origin may read it. */
  readonly shared: boolean;
}

/** A script tag of ours. */
export interface Script {
  readonly element: PageElement;
  readonly url: URL;
  readonly name: string;
  readonly integrity: string;
  /** The version that its address names. */
  readonly pinned: string | undefined;
  readonly isForeign: boolean;
  /** Whether a browser takes it for a script at all. */
  readonly isScript: boolean;
}

export interface Source {
  readonly url: URL;
  /** In document order. */
  readonly elements: readonly PageElement[];
  /** Each `Content-Security-Policy` header. */
  readonly headers: readonly string[];
  readonly day: string;
  /** What runs, where a browser says it. */
  readonly live?: { readonly version: string | undefined; readonly defined: boolean } | undefined;
}

export interface Page extends Source {
  readonly known: Known;
  /** What relative addresses are relative to. */
  readonly base: URL;
  /** Elements of ours. */
  readonly widgets: readonly PageElement[];
  readonly scripts: readonly Script[];
  /** What the hosts of the scripts served, by address, where it was asked for. */
  readonly files: Map<string, ScriptFile>;
  readonly policies: readonly string[];
}

/** The names of our scripts for pages. */
export const ourScripts = ({ files }: Known): string[] =>
  Object.keys(files).filter((name) => name.startsWith('jak-widgets'));

export const attribute = (element: PageElement, name: string): string => element.attributes.get(name) ?? '';

export const textOf = (node: PageElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

export const isElement = (node: PageElement | string): node is PageElement => typeof node !== 'string';

/** The element itself and what is around it, from the inside out. */
export function* around(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at;
}

export function* within(element: PageElement): Generator<PageElement> {
  for (const child of element.children.filter(isElement)) {
    yield child;
    yield* within(child);
  }
}

/** An address of a page, or nothing where it is none. */
export function resolve(href: string, base: URL): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

const types = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

function scriptFrom(element: PageElement, base: URL, page: URL): Script | undefined {
  const src = element.tag === 'script' && attribute(element, 'src');
  const url = src ? resolve(src, base) : undefined;
  const [, name] = /\/(jak-widgets\b[^/]*)$/.exec(url?.pathname ?? '') ?? [];
  if (!url || !name) return undefined;
  return {
    element,
    url,
    name,
    integrity: attribute(element, 'integrity').trim(),
    pinned: /\d+\.\d+\.\d+/.exec(url.pathname)?.[0],
    isForeign: url.protocol !== 'file:' && url.origin !== page.origin,
    isScript: types.test(attribute(element, 'type').trim()) && !element.attributes.has('nomodule'),
  };
}

export function describePage(source: Source, known: Known): Page {
  const { elements, url } = source;
  const href = elements.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'))?.attributes.get('href');
  const base = resolve(href ?? '', url) ?? url;
  return {
    ...source,
    known,
    base,
    widgets: elements.filter(({ tag }) => Object.hasOwn(known.tags, tag)),
    scripts: elements.flatMap((element) => scriptFrom(element, base, url) ?? []),
    files: new Map(),
    policies: [
      ...source.headers.flatMap((header) => header.split(',')),
      ...elements
        .filter((element) => /^content-security-policy$/i.test(attribute(element, 'http-equiv').trim()))
        .map((element) => attribute(element, 'content')),
    ],
  };
}
