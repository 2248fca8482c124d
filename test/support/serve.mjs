/** Serves partners' pages, given as data, and the built script; keeps what goes wrong on each for the test to ask. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
const files = {
  '/jak-widgets.js': readFileSync('dist/jak-widgets.js', 'utf8'),
  '/probe.js': readFileSync('test/host-pages/probe.js', 'utf8'),
};

export const script = '<script src="/jak-widgets.js"></script>';

/** A page as a partner writes it: `head` before anything of ours, then the script, then the body. */
export const page = ({ head = '', body = '', scripts = script, lang = 'en' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">` +
  `<script src="/probe.js"></script>${head}${scripts}</head><body>${body}</body></html>`;

/**
 * @param {Record<string, { html?: string, headers?: object }>} pages Each at its own name; a page without `html` is made of its parts.
 * @returns The address of a page by its name, and the end of the server.
 */
export async function serve(pages, more = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const its = pages[path.slice(1)];
    if (its) return response.writeHead(200, { 'content-type': 'text/html', ...its.headers }).end(its.html ?? page(its));
    const content = more[path] ?? files[path];
    if (content === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'text/plain' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: (name) => `http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`,
    close: () => server.close(),
  };
}
