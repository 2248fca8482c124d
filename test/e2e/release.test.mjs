/** A release as `npm run build` leaves it for any static host. SECURITY.md and README.md promise what is held here. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { fresh, immutable } from '../../scripts/release/headers.mjs';
import { engines } from '../support/engines.mjs';

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const { version } = json('package.json');
const folder = `dist/v${version}`;
const evergreen = `dist/v${version.split('.')[0]}`;
const names = (path = folder) => readdirSync(path).sort();
const hash = (file, algorithm, encoding) => createHash(algorithm).update(readFileSync(file)).digest(encoding);
const sumsOf = (path) => Object.fromEntries(names(path).map((name) => [name, hash(join(path, name), 'sha256', 'hex')]));

describe('the folder of a version', () => {
  it('holds the scripts that the build made, and what is known of them', () => {
    assert.deepEqual(
      names().filter((name) => !name.endsWith('.map')),
      [
        ...[
          'HOSTING.md',
          'LICENSE',
          'SHA256SUMS',
          'custom-elements.json',
          'facts.json',
          'facts.schema.json',
          'frame.js',
        ],
        ...['integrity.json', 'jak-widgets.en.js', 'jak-widgets.js', 'licences.txt', 'sbom.cdx.json'],
      ],
    );
    for (const name of ['jak-widgets.js', 'jak-widgets.en.js', 'frame.js'])
      assert.equal(hash(`${folder}/${name}`, 'sha256', 'hex'), hash(`dist/${name}`, 'sha256', 'hex'), name);
  });

  it('is checked by sha256sum', () => {
    const { status, stdout, stderr } = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim().split('\n').length, names().length - 1, 'all files but the list itself');
  });

  it('has the hash for integrity of each file', () => {
    const { version: its, files } = json(`${folder}/integrity.json`);
    assert.equal(its, version);
    assert.deepEqual(
      files,
      Object.fromEntries(
        names()
          .filter((name) => !['integrity.json', 'SHA256SUMS'].includes(name))
          .map((name) => [name, `sha384-${hash(`${folder}/${name}`, 'sha384', 'base64')}`]),
      ),
    );
    const { files: scripts } = json('dist/integrity.json');
    for (const [name, value] of Object.entries(scripts)) assert.equal(files[name], value, `${name}, as in dist/`);
  });

  it('is the same in the evergreen folder and in the zip file', () => {
    assert.deepEqual(sumsOf(evergreen), sumsOf(folder));
    const zipped = unzipSync(readFileSync(`dist/jak-widgets-${version}.zip`));
    assert.deepEqual(
      Object.keys(zipped),
      names().map((name) => `jak-widgets-${version}/${name}`),
    );
    for (const [name, bytes] of Object.entries(zipped))
      assert.ok(readFileSync(`${folder}/${name.split('/')[1]}`).equals(bytes), name);
  });
});

describe('what is bundled', () => {
  const bom = json(`${folder}/sbom.cdx.json`);
  const { packages } = json('package-lock.json');
  const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);

  it('is listed with the versions that were installed', () => {
    assert.deepEqual(
      Object.fromEntries(bom.components.map((part) => [nameOf(part), part.version])),
      Object.fromEntries(
        ['@lit/reactive-element', 'lit-html', 'lit-element', 'lit'].map((name) => [
          name,
          packages[`node_modules/${name}`].version,
        ]),
      ),
    );
    // In a bundle, each package leaves its own version.
    const script = read(`${folder}/jak-widgets.js`);
    for (const part of bom.components) {
      if (part.name !== 'lit') assert.ok(script.includes(`.push("${part.version}")`), nameOf(part));
    }
  });

  it('is listed in the form of CycloneDX, each part once, each reference to a part, and nothing of the day', () => {
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(bom.specVersion, '1.6');
    assert.equal(bom.metadata.component.purl, `pkg:npm/jak-widgets@${version}`);
    assert.equal(bom.metadata.timestamp, undefined);
    assert.equal(bom.serialNumber, undefined);
    const refs = [bom.metadata.component, ...bom.components].map((part) => part['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    assert.deepEqual(bom.dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
    for (const { dependsOn = [] } of bom.dependencies) for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
    assert.ok(bom.components.every(({ licenses }) => licenses[0].license.id));
  });

  it('comes with its licences', () => {
    const text = read(`${folder}/licences.txt`);
    for (const name of ['@lit/reactive-element', 'lit-html', 'lit-element']) {
      assert.ok(text.includes(`${name} ${packages[`node_modules/${name}`].version} (BSD-3-Clause)`), name);
      assert.ok(text.includes(read(`node_modules/${name}/LICENSE`).trim()), name);
    }
  });
});

describe('two builds in two folders', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'another-checkout-'));
    const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    for (const file of execFileSync('git', list, { encoding: 'utf8' }).split('\0').filter(Boolean))
      cpSync(file, join(copy, file), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'dist'));
    const run = (...words) => execFileSync('npm', ['run', '--silent', ...words], { cwd: copy, stdio: 'pipe' });
    run('localize');
    run('facts', '--', '--write');
    execFileSync(process.execPath, ['scripts/release/write.mjs'], { cwd: copy, stdio: 'pipe' });
  });
  after(() => rmSync(copy, { recursive: true }));

  it('give the same bytes', () => {
    assert.deepEqual(sumsOf(join(copy, folder)), sumsOf(folder));
    for (const file of [`dist/jak-widgets-${version}.zip`, 'dist/_headers'])
      assert.equal(hash(join(copy, file), 'sha256', 'hex'), hash(file, 'sha256', 'hex'), file);
  });
});

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
      for (const name of names(path)) {
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
    assert.deepEqual(
      rules.filter(({ fields }) => /immutable/.test(fields)).map(({ path }) => path),
      [`/v${version}/*`],
    );
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
  const { files } = json(`${folder}/integrity.json`);
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
