/**
 * Builds everything from an empty `dist/` and says what a person does next. It sends nothing anywhere.
 *
 *   npm run release -- [--dry-run] [--published FOLDER]
 *
 * `--dry-run` builds where a release would be refused, too, and says why it would be. `FOLDER` is a copy of what your host serves:
 * a version that is there is never made anew, and `_headers` keeps the lines of all that are.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { headers } from './headers.mjs';
import { evergreen, folder, version, zipFile } from './names.mjs';
import { refusals } from './refusals.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, published: { type: 'string' } } });

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trimEnd();
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Says what is wrong, and ends what is no trial. @param {string} [sums] Of what was built. */
function check(sums) {
  const wrong = refusals({
    version,
    changes: git('status', '--porcelain')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3)),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    tag: spawnSync('git', ['rev-parse', '-q', '--verify', `v${version}^{commit}`], { encoding: 'utf8' }).stdout.trim(),
    head: git('rev-parse', 'HEAD'),
    sums,
    published: values.published && textOf(`${values.published}/${basename(folder)}/SHA256SUMS`),
  });
  if (!wrong.length) return;
  console.error([values['dry-run'] ? 'A release would be refused:' : 'No release:', ...wrong].join('\n  '));
  if (!values['dry-run']) process.exit(1);
}

/** With the lines of the versions that are published already. */
function writeHeaders() {
  const earlier = readdirSync(values.published).filter(
    (name) => /^v\d+\.\d+\.\d+$/.test(name) && name !== basename(folder),
  );
  const versions = [`dist/${basename(folder)}`, ...earlier.map((name) => `${values.published}/${name}`)];
  const filesOf = (path) => readdirSync(path).sort();
  const listed = Object.fromEntries(versions.map((path) => [basename(path), filesOf(path)]));
  writeFileSync('dist/_headers', headers(listed, basename(evergreen), filesOf(evergreen)));
}

if (!values['dry-run']) check();
rmSync('dist', { recursive: true, force: true });
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (values.published) writeHeaders();
// Once more: the build may have changed a file that is kept, and now there are sums to compare.
check(textOf(`${folder}/SHA256SUMS`));

console.log(`
${folder}/  for ever: serve it at /${basename(folder)}/
${evergreen}/  replaces what is at /${basename(evergreen)}/
dist/_headers, ${folder}/HOSTING.md  what a host says with them
${zipFile}  for whoever hosts it themselves
dist/wordpress/jak-widgets.zip  for WordPress
dist/static/, with dist/jak-widgets.js and dist/frame.js beside it  forms without a script, ${process.env.JAK_BASE ? `for ${process.env.JAK_BASE}` : 'for no host: build with JAK_BASE, the address that dist/ is served at'}

${
  values['dry-run']
    ? 'This was a trial: nothing is released.'
    : `Now, by hand:
  1. git tag -s v${version} -m ${version} && git push origin v${version}
  2. Upload the two folders and _headers, never over another ${basename(folder)}/.
  3. npm publish, where CONTRIBUTING.md ("Before the first publish") allows it.
  4. Attach the zip files to the notes of the release, whose text is the entry in CHANGELOG.md.`
}`);
