/** Other libraries as one script each, made as a page's own build would. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`elements/${name}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

export const stylesheet = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
