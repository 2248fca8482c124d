/** The doctor, after the rest of the build: `npx jak-widgets doctor`, and the bookmarklet as one line to keep as a bookmark. */
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { known } from './known.mjs';

const compile = esbuild({
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  define: { __KNOWN__: JSON.stringify(known()) },
});

/** What is bundled says whose it is. */
const licences = ['parse5', 'entities'].map(
  (name) => `${name}: ${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`,
);

const asAddress = {
  name: 'as-address',
  generateBundle: (_, bundle) => {
    // What a script of this kind returns would replace the page.
    for (const chunk of Object.values(bundle))
      chunk.code = `javascript:${encodeURIComponent(`${chunk.code.trim()}void 0`)}\n`;
  },
};

export default [
  {
    input: 'doctor/command.ts',
    output: { file: 'dist/doctor.mjs', format: 'es', banner: `/*! Contains\n\n${licences.join('\n')}*/` },
    external: /^node:/,
    plugins: [nodeResolve({ exportConditions: ['node'] }), compile, terser({ ecma: 2022, module: true })],
  },
  {
    input: 'doctor/bookmarklet.ts',
    output: { file: 'dist/doctor.bookmarklet.txt', format: 'iife' },
    plugins: [nodeResolve(), compile, terser({ ecma: 2022, format: { ascii_only: true } }), asAddress],
  },
];
