/** A release as `npm run build` leaves it for any static host. SECURITY.md and README.md promise what is held here. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { unzipSync } from 'fflate';

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

  it('is listed as the schema of CycloneDX has it', async () => {
    const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await schema.validate(read(`${folder}/sbom.cdx.json`)), null);
    assert.ok(await schema.validate('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}'));
  });

  it('is listed once each, with references to parts of the list, and nothing of the day', () => {
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
    // On the other side of the world, too.
    const options = { cwd: copy, stdio: 'pipe', env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' } };
    for (const step of ['localize', 'build:facts', 'build:release'])
      execFileSync('npm', ['run', '--silent', step], options);
  });
  after(() => rmSync(copy, { recursive: true }));

  it('give the same bytes', () => {
    assert.deepEqual(sumsOf(join(copy, folder)), sumsOf(folder));
    const zip = `dist/jak-widgets-${version}.zip`;
    assert.equal(hash(join(copy, zip), 'sha256', 'hex'), hash(zip, 'sha256', 'hex'));
  });
});
