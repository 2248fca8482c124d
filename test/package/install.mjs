/** The package as somebody installs it: unpacked by npm into a folder outside this one. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const home = join(tmpdir(), 'jak-widgets-apps');
const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** @returns What a command says, and whether it ended well. */
export const run = (cwd, ...words) =>
  promisify(execFile)(words[0], words.slice(1), { cwd, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ good: true, text: stdout + stderr }),
    ({ stdout, stderr }) => ({ good: false, text: stdout + stderr }),
  );

/**
 * Copies an application, with other versions of some packages where wanted, and installs it with the tarball. What the same
 * `package.json` has installed before is taken again, save our own package.
 *
 * @returns Its folder.
 */
export async function install({ name, folder, versions = {} }, tarball) {
  const source = `test/package/apps/${folder}`;
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  for (const list of [manifest.dependencies, manifest.devDependencies])
    for (const known of Object.keys(list ?? {})) list[known] = versions[known] ?? list[known];
  const key = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
  const copy = join(home, `${name.toLowerCase().replaceAll(' ', '-')}-${key}`);
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(copy)) if (entry !== 'node_modules') rmSync(join(copy, entry), { recursive: true });
  rmSync(join(copy, 'node_modules', 'jak-widgets'), { recursive: true, force: true });
  cpSync(source, copy, { recursive: true });
  manifest.dependencies = { ...manifest.dependencies, 'jak-widgets': `file:${tarball}` };
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest));
  const { good, text } = await run(copy, 'npm', 'install', ...quiet);
  if (!good) throw new Error(text);
  return copy;
}
