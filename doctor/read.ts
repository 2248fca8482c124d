/** Reads a page, and the scripts that it names, from files or from their hosts. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  attribute,
  describePage,
  ourScripts,
  type Known,
  type Page,
  type PageElement,
  type Script,
  type ScriptFile,
} from './page.js';

interface Answer {
  readonly url: URL;
  readonly found: boolean;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

async function open(url: URL, from?: URL): Promise<Answer> {
  if (url.protocol === 'file:') return { url, found: true, bytes: await readFile(url), headers: new Headers() };
  const response = await fetch(url, {
    // Some hosts say whom they let read a file only where they are asked by a page.
    headers: from ? { origin: from.origin } : {},
    signal: AbortSignal.timeout(20_000),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { url: new URL(response.url), found: response.ok, bytes, headers: response.headers };
}

/** @returns Every element in document order. What stands in a `<template>` is not part of the page. */
function elementsOf(node: Tree.ParentNode, parent?: PageElement): PageElement[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') parent?.children.push((child as Tree.TextNode).value);
    if (!('tagName' in child)) return [];
    const place = child.sourceCodeLocation;
    const element: PageElement = {
      tag: child.tagName,
      attributes: new Map(child.attrs.map(({ name, value }) => [name, value])),
      parent,
      children: [],
      line: place?.startLine,
      closed: place?.endTag !== undefined,
    };
    parent?.children.push(element);
    return [element, ...elementsOf(child, element)];
  });
}

async function readScript(url: URL, from: URL): Promise<ScriptFile> {
  const missing = { found: false, text: '', hashes: {}, type: undefined, nosniff: false, shared: false };
  try {
    const { found, bytes, headers } = await open(url, from);
    const text = new TextDecoder().decode(bytes);
    const allowed = headers.get('access-control-allow-origin');
    const hash = (kind: string): [string, string] => [
      kind,
      `${kind}-${createHash(kind).update(bytes).digest('base64')}`,
    ];
    return {
      // Some hosts answer with a page of theirs where there is no file.
      found: found && !/^\s*</.test(text),
      text,
      hashes: Object.fromEntries(['sha256', 'sha384', 'sha512'].map(hash)),
      type: headers.get('content-type') ?? undefined,
      nosniff: headers.get('x-content-type-options') === 'nosniff',
      shared: allowed === '*' || allowed === from.origin,
    };
  } catch {
    return missing;
  }
}

/** A page is somebody else's text: it must not choose what is read from this disk, or asked of other hosts. */
function mayRead({ name, url, element }: Script, page: Page): boolean {
  if (!ourScripts(page.known).includes(name)) return false;
  if (/^https?:$/.test(url.protocol)) return true;
  // Where a site begins, a file by itself does not say.
  const isBeside = page.url.host === url.host && !attribute(element, 'src').startsWith('/');
  return url.protocol === 'file:' && page.url.protocol === 'file:' && isBeside;
}

/**
 * @param place An address or the name of a file.
 * @throws Where there is no such page.
 */
export async function readPage(place: string, day: string, known: Known): Promise<Page> {
  const asked = /^https?:\/\//i.test(place) ? new URL(place) : pathToFileURL(place);
  const { url, found, bytes, headers } = await open(asked);
  if (!found) throw new Error(`No page at ${url.href}.`);
  const html = new TextDecoder().decode(bytes);
  const policy = headers.get('content-security-policy');
  const page = describePage(
    { url, elements: elementsOf(parse(html, { sourceCodeLocationInfo: true })), headers: policy ? [policy] : [], day },
    known,
  );
  for (const script of page.scripts.filter((its) => mayRead(its, page)))
    page.files.set(script.url.href, await readScript(script.url, url));
  return page;
}
