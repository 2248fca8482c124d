/** What a page pays for that bundles some of the elements: the table that README's claims rest on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { brotli } from '../../scripts/sizes.mjs';
import { pack } from '../support/pack.mjs';
import { install } from './install.mjs';

const entries = {
  'one badge, English': 'define/nhs-status-badge.en.js',
  'one badge, English and Welsh': 'define/nhs-status-badge.js',
  'one card, English': 'define/jak-drug-card.en.js',
  'all six, English': 'define.en.js',
  'all six, English and Welsh': 'define',
  'the facts alone': 'facts',
};

describe('a bundle', () => {
  const bundles = {};
  before(async () => {
    const folder = await install({ name: 'Node', folder: 'node' }, pack().tarball);
    for (const [name, entry] of Object.entries(entries)) {
      const { outputFiles } = await build({
        stdin: { contents: `export * from 'jak-widgets/${entry}';`, resolveDir: folder },
        bundle: true,
        charset: 'utf8',
        format: 'esm',
        minify: true,
        write: false,
      });
      bundles[name] = { text: outputFiles[0].text, bytes: brotli(outputFiles[0].contents) };
    }
    console.table(
      Object.fromEntries(Object.entries(bundles).map(([name, { bytes }]) => [name, { 'brotli, B': bytes }])),
    );
  });

  const bytes = (name) => bundles[name].bytes;

  it('with one badge is about half of one with all six, or less', () => {
    assert.ok(bytes('one badge, English') < 0.5 * bytes('all six, English'));
    assert.ok(bytes('one badge, English and Welsh') < 0.5 * bytes('all six, English and Welsh'));
  });

  it('is as large as README says', () => {
    const said = /one badge (\d+) kB in English and (\d+) kB with Welsh \(brotli\), all six (\d+) and (\d+)\./.exec(
      readFileSync('README.md', 'utf8'),
    );
    const names = Object.keys(entries).filter((name) => /badge|six/.test(name));
    // Not to the byte: a word more must not fail where a size is at the edge of two numbers.
    for (const [at, name] of names.entries())
      assert.ok(
        Math.abs(bytes(name) / 1000 - said?.[at + 1]) < 1,
        `${name}: ${bytes(name)} B, in README ${said?.[at + 1]} kB`,
      );
  });

  it('with English alone has no Welsh', () => {
    const welsh = /Heb ei wirio|moddion|meddyginiaeth/i;
    assert.match(bundles['one badge, English and Welsh'].text, welsh);
    for (const name of Object.keys(entries).filter((name) => !name.includes('Welsh')))
      assert.doesNotMatch(bundles[name].text, welsh, name);
  });
});
