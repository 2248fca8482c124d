/** The package as npm packs it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs what the build left in `dist/`. @returns The tarball, which goes when this process ends, and the paths in it. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'jak-widgets-pack-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(said);
  return { tarball: join(folder, filename), paths: files.map(({ path }) => path) };
}
