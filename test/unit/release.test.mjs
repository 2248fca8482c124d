/** When a version may be released, and that all who name it name the same one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { entryOf, refusals } from '../../scripts/release/refusals.mjs';

const read = (file) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json'));

const entry =
  '# Changelog\n\n## [1.2.3] - 2027-01-02\n\n**What you must do:** nothing.\n\n## [1.2.2] - 2027-01-01\n\nOld.\n';
const ready = { version: '1.2.3', changes: [], changelog: entry, head: 'a1' };

describe('a release', () => {
  for (const [name, more] of [
    ['is not held back', {}],
    ['may be made again from the same commit', { tag: 'a1', sums: 'f00  x', published: 'f00  x' }],
  ])
    it(name, () => assert.deepEqual(refusals({ ...ready, ...more }), []));

  for (const [name, more, says] of [
    ['a change that is not committed', { changes: ['data/dataset.ts'] }, /data\/dataset\.ts/],
    ['no entry in the changelog', { version: '1.2.4' }, /no entry "## \[1\.2\.4\]/],
    ['an entry without its day', { changelog: entry.replace(' - 2027-01-02', '') }, /no entry/],
    [
      'an entry that does not say what to do',
      { changelog: entry.replace('**What', '**Why') },
      /what a partner must do/,
    ],
    ['an entry that says it of an older version', { version: '1.2.2' }, /what a partner must do/],
    ['a tag on another commit', { tag: 'b2' }, /Raise the version/],
    ['other files that are published', { sums: 'f00  x', published: 'f01  x' }, /published already/],
  ])
    it(`is refused for ${name}`, () => {
      const wrong = refusals({ ...ready, ...more });
      assert.equal(wrong.length, 1, wrong.join());
      assert.match(wrong[0], says);
    });
});

describe('this version', () => {
  it('has its entry in the changelog, and each entry says first what a partner must do', () => {
    const changelog = read('CHANGELOG.md');
    assert.ok(entryOf(changelog, version), version);
    const [, ...entries] = changelog.split(/^(?=## )/m);
    for (const text of entries)
      assert.match(text, /^## \[(\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|Unreleased\])\n\n(\*\*What you must do:\*\*|$)/);
  });

  it('is the one that README and the Drupal recipe name', () => {
    const named = [...read('README.md').matchAll(/\bv?(\d+\.\d+\.\d+)(?:\/|\.zip)/g)].map(([, its]) => its);
    assert.deepEqual([...new Set(named)], [version]);
    assert.match(
      read('demo/platforms/drupal/jak_widgets/jak_widgets.libraries.yml'),
      new RegExp(`version: ${version}\\n`),
    );
  });
});
