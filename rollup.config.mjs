/** The bundles and their byte budgets. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import shortNames from './rollup.short-names.mjs';
import { words } from './src/locales/generated/en/src/words/index.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Compressed with brotli at its highest level, in bytes. */
const BUDGET = 21_000;

const [before, after] = readFileSync('src/guard.js', 'utf8').replace('__VERSION__', version).split('/* THE BUNDLE */');

/** What a page may write: attributes and their values. */
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { medicineNames, nationNames } from './data/index.js';
      export { requestAttributes } from './src/shared/attributes.js';`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { medicineNames, nationNames, requestAttributes } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const attributes = [...requestAttributes, ...medicineNames.keys(), ...nationNames.keys()];

/** Every text of a language. */
const texts = (part) => (typeof part === 'object' ? Object.values(part).flatMap(texts) : [String(part)]);

/** Prints the sizes of a bundle and fails the build when it is over its budget. */
const budget = (limit) => ({
  name: 'budget',
  generateBundle(_, bundle) {
    for (const { fileName, code } of Object.values(bundle)) {
      const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      const sizes = `${Buffer.byteLength(code)} B min, ${gzipSync(code, { level: 9 }).length} B gzip, ${brotli} B brotli`;
      console.log(`${fileName}: ${sizes}, budget ${limit} B brotli`);
      if (brotli > limit && !process.env.OVER)
        this.error(`${fileName} is ${brotli - limit} B over its budget of ${limit} B`);
    }
  },
});

const compile = esbuild({
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  charset: 'utf8',
  define: { __VERSION__: JSON.stringify(version) },
});
const resolve = nodeResolve({ exportConditions: ['production', 'browser'] });

export default [
  {
    input: 'src/index.ts',
    output: { file: 'dist/jak-widgets.js', format: 'es', banner: before, footer: after },
    plugins: [
      resolve,
      compile,
      literals({ options: { minifyOptions: { keepClosingSlash: true } } }),
      shortNames([...attributes, ...texts(words)]),
      terser({
        module: false,
        // A page in another encoding must not garble the words.
        format: { comments: /^!/, ascii_only: true },
        ecma: 2022,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
        mangle: { toplevel: true },
      }),
      budget(BUDGET),
    ],
  },
  // For a page's own bundle: modules without side effects, and the facts alone.
  {
    input: {
      elements: 'src/elements.ts',
      define: 'src/define.ts',
      facts: 'data/index.ts',
      dataset: 'data/facts.ts',
      problems: 'data/problems.ts',
    },
    output: { dir: 'dist/esm', format: 'es', preserveModules: true, entryFileNames: '[name].js' },
    external: /^lit/,
    plugins: [resolve, compile],
  },
];
