/** The addresses of a release: what a host says with each file, and a page of another host that holds the script by its hash. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fresh, immutable } from '../../scripts/release/headers.mjs';
import { engines } from '../support/engines.mjs';

const read = (file) => readFileSync(file, 'utf8');
const { version, files } = JSON.parse(read('dist/integrity.json'));
const folder = `dist/v${version}`;
const evergreen = `dist/v${version.split('.')[0]}`;

/** The headers of each path, as a host reads them from `_headers`: all rules that match. */
const rules = read('dist/_headers')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path, ...lines] = block.split('\n');
    return { path, fields: lines.map((line) => line.trim().split(/: (.*)/s, 2)) };
  });
const headersOf = (path) =>
  rules
    .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
    .flatMap(({ fields }) => fields);

describe('the headers of a host', () => {
  it('are whole for each file, and no two rules give the same one', () => {
    for (const [path, cache] of [
      [folder, immutable],
      [evergreen, fresh],
    ])
      for (const name of readdirSync(path)) {
        const fields = headersOf(`/${path.slice('dist/'.length)}/${name}`);
        const its = Object.fromEntries(fields);
        assert.equal(fields.length, Object.keys(its).length, name);
        assert.equal(its['Cache-Control'], cache);
        assert.equal(its['Access-Control-Allow-Origin'], '*');
        assert.equal(its['Cross-Origin-Resource-Policy'], 'cross-origin');
        assert.equal(its['X-Content-Type-Options'], 'nosniff');
        if (name.endsWith('.js')) assert.equal(its['Content-Type'], 'text/javascript; charset=utf-8');
      }
  });

  it('let nothing be kept for ever but the folder of one version', () => {
    const kept = rules.filter(({ fields }) => /immutable/.test(fields)).map(({ path }) => path);
    assert.ok(kept.includes(`/v${version}/*`));
    // Those of earlier versions too, where `npm run release` was told of them.
    for (const path of kept) assert.match(path, /^\/v\d+\.\d+\.\d+\/\*$/);
  });

  it('are the same on the other hosts that HOSTING.md tells of', () => {
    const [, nginx, apache, s3] = read(`${folder}/HOSTING.md`).split(/^### /m);
    for (const host of [nginx, apache, s3])
      for (const cache of [immutable, fresh]) assert.ok(host.includes(cache), host);
    for (const host of [nginx, apache])
      for (const [name, value] of headersOf(`/v${version}/facts.json`).filter(([name]) => name !== 'Cache-Control'))
        assert.ok(host.includes(`${name} "${value}"`), `${host}: ${name}`);
  });
});

describe('a page that holds the script by its hash, from another host', () => {
  const listen = async (answer) => {
    const server = createServer((request, response) => answer(new URL(request.url, 'http://host').pathname, response));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
  };
  const script = `v${version}/jak-widgets.js`;
  let cdn;
  let clinic;
  let engine;
  before(async () => {
    cdn = await listen((path, response) => {
      const changed = path.startsWith('/changed/');
      const asked = changed ? path.slice('/changed'.length) : path;
      response.writeHead(200, Object.fromEntries(headersOf(asked)));
      response.end(changed ? read(`dist${asked}`).replace('jak-widgets', 'jak-Widgets') : read(`dist${asked}`));
    });
    clinic = await listen((path, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">' +
            `<script src="${cdn.origin}${path}${script}" integrity="${files['jak-widgets.js']}" crossorigin="anonymous" defer=""></script>` +
            '<nhs-status-badge drug="ritlecitinib" nation="england">Ask your team.</nhs-status-badge>',
        ),
    );
    engine = await engines.find(({ name }) => name === 'Chromium').start();
  });
  after(async () => {
    await engine?.close();
    clinic?.close();
    cdn?.close();
  });
  const drawn = `() => document.querySelector('nhs-status-badge').shadowRoot?.textContent ?? ''`;

  it('draws the badge', async () => {
    await engine.open(`${clinic.origin}/`);
    assert.match(await engine.run(drawn), /Ritlecitinib/i);
  });

  it('refuses a script of which one byte is changed, and keeps its own words', async () => {
    await engine.open(`${clinic.origin}/changed/`);
    assert.equal(await engine.run(drawn), '');
    assert.equal(await engine.run(`() => customElements.get('nhs-status-badge') === undefined`), true);
  });
});
