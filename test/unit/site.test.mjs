/** What the site hands out and says, as far as its sources tell. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import recipes from '../../demo/site/_data/recipes.js';
import { pack } from '../../scripts/recipes.mjs';

const read = (path) => readFileSync(path, 'utf8');
/** Without the breaks of its lines. */
const flat = (path) => read(path).replace(/\s+/g, ' ');
const all = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => end.test(name))
    .map((name) => `${folder}/${name}`);
const platform = (id) => recipes.find((recipe) => recipe.id === id);

describe('what is to be installed', () => {
  it('is a file that no host runs, obeys or refuses', () => {
    for (const { id, recipe, download } of recipes) {
      assert.equal(Boolean(download), Boolean(recipe), id);
      if (download) assert.match(download, /\.zip$/, id);
    }
  });

  it('is the plug-in as it was built, and not its source', () => {
    assert.equal(platform('wordpress-plugin').download, '../wordpress/jak-widgets.zip');
    assert.equal(platform('wordpress-plugin').files, undefined);
  });

  it('is packed with its document, the same bytes each time', () => {
    for (const { recipe, files } of recipes) {
      if (!files) continue;
      const packed = pack(recipe);
      assert.deepEqual(packed, pack(recipe));
      const unpacked = unzipSync(packed);
      assert.deepEqual(Object.keys(unpacked).sort(), files);
      assert.ok(files.includes(`${recipe}/README.md`) && files.length > 3, recipe);
      for (const path of files) assert.equal(strFromU8(unpacked[path]), read(`demo/platforms/${path}`));
    }
  });
});

describe('what is said', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
  const pages = all('demo', /\.(njk|html|md|js)$/);

  it('never has somebody run a package of that name which we have not published', () => {
    for (const path of [...documents, ...pages])
      // With --no, npx runs what is installed and fetches nothing.
      assert.doesNotMatch(flat(path).replace(/npx --no jak-widgets/g, ''), /npx\b[^`]*jak-widgets/, path);
    for (const path of ['README.md', 'demo/site/hosting.njk'])
      assert.match(flat(path), /node dist\/doctor\.mjs doctor https:/, path);
  });

  it('never says that no option is a treatment', () => {
    const element = 'src/elements/treatment-choice/treatment-choice.ts';
    for (const path of [...documents, ...pages, element, 'custom-elements.json'])
      assert.doesNotMatch(flat(path).replace(/\\n| \* /g, ' '), /(no treatment|doing nothing) +among +(them|it)/, path);
  });

  it('tells where to begin', () => {
    assert.match(flat('demo/site/hosting.njk'), /npm run build.*jak-widgets\.zip/);
    assert.match(flat('demo/site/index.njk'), /Leave empty to use this site/);
    for (const path of all('demo/platforms', /README\.md$/)) assert.match(read(path), /npm run build/, path);
  });

  it('says of the policy what the pages have', () => {
    const shown = /code\("Content-Security-Policy", "([^"]+)"/.exec(read('demo/site/hosting.njk'))[1];
    const [, sent] = /Content-Security-Policy" content="([^"]+)"/.exec(read('demo/site/_layouts/page.njk'));
    for (const directive of shown.split('; ')) assert.ok(sent.split('; ').includes(directive), directive);
    assert.doesNotMatch(read('demo/site/hosting.njk'), /is served under it/);
  });

  it('promises no more of a partner’s page than holds', () => {
    // That facts are old is said by a script; what is kept, by nobody but the list itself.
    assert.match(flat('demo/partners/blog.njk'), /unless your browser runs no script/);
    assert.match(flat('demo/partners/clinic.njk'), /This list sends nothing that you tick/);
    assert.match(flat('demo/partners/charity.njk'), /The list sends nothing that you tick/);
    assert.match(flat('demo/partners/newsletter.njk'), /The pictures .* can be newer/);
  });
});
