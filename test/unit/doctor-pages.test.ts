/** What the doctor reads for a page, and what it makes of links and quotations: from pages as hosts serve them, without a build. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { examine } from '../../doctor/checks/index.js';
import type { Known, Page } from '../../doctor/page.js';
import { readPage } from '../../doctor/read.js';

const known: Known = {
  version: '1.10.0',
  files: { 'frame.js': 'sha384-frame', 'jak-widgets.js': 'sha384-right' },
  facts: { version: '2026.11.25', checked: '2026-11-21', reviewBy: '2027-02-21' },
  medicines: ['examplinib'],
  nations: ['england'],
  tags: {
    'jak-drug-card': { attributes: ['drug'], needsDrug: true },
    'jak-explainer': { attributes: [], needsDrug: false },
  },
};

let folder: string;
let server: Server;
let host: string;
/** What the server was asked for. */
let asked: string[];
let html: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  server = createServer((request, response) => {
    asked.push(request.url!);
    response.end(request.url === '/page' ? html : '// a script');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => (asked = []));

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const read = (body: string): Promise<Page> => {
  html = page(body);
  return readPage(`${host}/page`, '2026-11-26', known);
};
const readFromFile = (body: string): Promise<Page> => {
  writeFileSync(join(folder, 'page.html'), page(body));
  return readPage(join(folder, 'page.html'), '2026-11-26', known);
};

describe('the scripts that a page names', () => {
  it('are read where they are ours', async () => {
    const { files } = await read('<script src="/a/jak-widgets.js"></script>');
    assert.deepEqual(asked, ['/page', '/a/jak-widgets.js']);
    assert.equal(files.get(`${host}/a/jak-widgets.js`)?.text, '// a script');
  });

  const others = ['/jak-widgets', '/jak-widgets.php?delete=all', '/jak-widgets-theme.js', '/frame.js', '/other.js'];
  for (const src of others) {
    it(`are not asked for where they are not: ${src}`, async () => {
      const { files } = await read(`<script src="${src}"></script>`);
      assert.deepEqual(asked, ['/page']);
      assert.equal(files.size, 0);
    });
  }

  it('are not read from the disk for a page of a host', async () => {
    writeFileSync(join(folder, 'jak-widgets.js'), '// private');
    const { files } = await read(`<script src="${pathToFileURL(join(folder, 'jak-widgets.js')).href}"></script>`);
    assert.equal(files.size, 0);
  });

  it('are read from the disk for a page on it', async () => {
    writeFileSync(join(folder, 'jak-widgets.js'), '// a copy');
    const { files } = await readFromFile('<script src="jak-widgets.js"></script>');
    assert.deepEqual(
      [...files.values()].map(({ text }) => text),
      ['// a copy'],
    );
  });

  for (const src of ['file://other.example/share/jak-widgets.js', 'data:text/javascript,/jak-widgets.js']) {
    it(`are left alone where they are neither: ${src}`, async () => {
      const { files } = await readFromFile(`<script src="${src}"></script>`);
      assert.equal(files.size, 0);
    });
  }
});

describe('stripped-tag', () => {
  const our = 'https://jak-widgets.example/static/en';
  const link = `<a href="${our}/jak-explainer/">JAK inhibitors</a>`;
  const explainer = (content: string): string => `<jak-explainer>${content}</jak-explainer>`;

  const found: Record<string, string> = {
    'a link that is a paragraph': `<p>${link}</p>`,
    'a link that an editor has wrapped': `<p> <strong>${link}</strong> </p>`,
    'a quotation that ends with our link': `<blockquote><p>Text.</p><p>${link}</p></blockquote>`,
    'the address of a file': `<p><a href="${our}/jak-drug-card/examplinib/england/index.html?a=b#c">A card</a></p>`,
    'an address in Welsh': `<p><a href="https://jak-widgets.example/a/static/cy/jak-explainer/">JAK</a></p>`,
  };
  for (const [name, body] of Object.entries(found)) {
    it(`finds ${name}`, async () =>
      assert.deepEqual(
        examine(await read(body)).map(({ check }) => check),
        ['stripped-tag'],
      ));
  }

  const left: Record<string, string> = {
    'a link inside a tag of ours': explainer(`<p>${link}</p>`),
    'a quotation inside a tag of ours': explainer(`<blockquote><p>Text.</p><p>${link}</p></blockquote>`),
    'a link in a sentence': `<p>See ${link}.</p>`,
    'a link beside a picture': `<p><img src="a.png" alt="">${link}</p>`,
    'a link in a list': `<ul><li>${link}</li></ul>`,
    'a quotation with our link in a sentence': `<blockquote><p>Text.</p><p>See ${link}.</p></blockquote>`,
    'a quotation with our link in a list': `<blockquote><ul><li>${link}</li></ul></blockquote>`,
    'a quotation that goes on below our link': `<blockquote><p>${link}</p><p>Text.</p></blockquote>`,
    'a quotation that names its author below our link': `<blockquote><p>${link}</p><cite>A. N. Other</cite></blockquote>`,
    'another language': `<p><a href="https://jak-widgets.example/static/fr/jak-explainer/">JAK</a></p>`,
    'another tag': `<p><a href="${our}/jak-other/">Other</a></p>`,
    'a name of the prototype': `<p><a href="${our}/constructor/">Other</a></p>`,
    'a medicine that we do not know': `<p><a href="${our}/jak-drug-card/aspirin/">Aspirin</a></p>`,
    'an address that goes on': `<p><a href="${our}/jak-explainer/about.html">About</a></p>`,
    'an address that the script does not look at': '<p><a href="static/en/jak-explainer/">JAK inhibitors</a></p>',
    'our address in a query': `<p><a href="https://a.example/?to=/static/en/jak-explainer/">To</a></p>`,
  };
  for (const [name, body] of Object.entries(left)) {
    it(`leaves ${name}`, async () => {
      const all = examine(await read(body)).map(({ check }) => check);
      assert.ok(!all.includes('stripped-tag'), String(all));
    });
  }
});
