/**
 * Writes a release for any static host, out of the sources and of what the build left in `dist/`: `dist/v1.2.3/`, which never
 * changes, the same files in `dist/v1/`, which a host replaces with each release, a zip file of them, and `dist/_headers`.
 * The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { zip } from '../zip.mjs';
import { writeBundles } from './bundles.mjs';
import { headers } from './headers.mjs';
import { evergreen, folder, version, zipFile } from './names.mjs';

const copied = [
  'dist/facts.json',
  'dist/facts.schema.json',
  'custom-elements.json',
  'LICENSE',
  'scripts/release/HOSTING.md',
];

const hash = (file, algorithm, encoding) =>
  createHash(algorithm)
    .update(readFileSync(`${folder}/${file}`))
    .digest(encoding);

/** In one order on every machine. */
const written = () => readdirSync(folder).sort();

rmSync(folder, { recursive: true, force: true });
await writeBundles();
for (const file of copied) copyFileSync(file, `${folder}/${basename(file)}`);

const integrity = Object.fromEntries(written().map((file) => [file, `sha384-${hash(file, 'sha384', 'base64')}`]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ version, files: integrity }, null, 1)}\n`);

const sums = written().map((file) => `${hash(file, 'sha256', 'hex')}  ${file}\n`);
writeFileSync(`${folder}/SHA256SUMS`, sums.join(''));

rmSync(evergreen, { recursive: true, force: true });
cpSync(folder, evergreen, { recursive: true });
writeFileSync('dist/_headers', headers({ [basename(folder)]: written() }, basename(evergreen), written()));
writeFileSync(
  zipFile,
  zip(
    Object.fromEntries(written().map((file) => [`jak-widgets-${version}/${file}`, readFileSync(`${folder}/${file}`)])),
  ),
);
