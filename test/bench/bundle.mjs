/** Other libraries as one script and one style sheet each, made as a page's own build would. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

async function textOf(entryPoint) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

export const bundle = (name) => textOf(fileURLToPath(new URL(`elements/${name}.mjs`, import.meta.url)));

export const stylesheet = (path) => textOf(createRequire(import.meta.url).resolve(path));
