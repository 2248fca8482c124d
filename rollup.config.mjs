/** The bundles and their byte budgets. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import flatWords from './rollup.flat-words.mjs';
import shortNames from './rollup.short-names.mjs';
import { words as welsh } from './src/locales/generated/cy/src/words/index.js';
import { words as english } from './src/locales/generated/en/src/words/index.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Compressed with brotli at its highest level, in bytes: every language, and English alone. */
const BUDGETS = { all: 24_400, en: 18_300 };

const [before, after] = readFileSync('src/guard.js', 'utf8').replace('__VERSION__', version).split('/* THE BUNDLE */');

/** What a page may write: attributes and their values. */
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { medicineNames, nations } from './data/index.js';
      export { requestAttributes } from './src/shared/attributes.js';`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { medicineNames, nations, requestAttributes } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const attributes = [...requestAttributes, ...medicineNames().keys(), ...nations];

/** The plural forms of a language, which the platform answers by name. Welsh has every one. */
const pluralForms = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Told to other programs, by no element. */
const unread = ['read', 'strengthsMg', 'title', 'indication', 'minSalt'];

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

/** The one script, guarded, with the words of some languages. `list` may put another list of languages in place of all of them. */
const script = (file, limit, languages, list) => ({
  input: 'src/index.ts',
  output: { file, format: 'es', banner: before, footer: after },
  plugins: [
    {
      name: 'languages',
      resolveId: (id) => {
        const file = id === 'lit/html.js' ? './src/html.ts' : id.endsWith('/locales/languages.js') ? list : null;
        return file ? fileURLToPath(new URL(file, import.meta.url)) : null;
      },
    },
    flatWords(),
    resolve,
    commonjs({ include: /pseudo-localization/ }),
    compile,
    literals({ options: { minifyOptions: { keepClosingSlash: true } } }),
    shortNames(
      [...attributes, ...pluralForms('cy'), ...Object.values(languages).flatMap(texts)],
      [...unread, ...pluralForms('cy').filter((form) => !Object.keys(languages).flatMap(pluralForms).includes(form))],
    ),
    terser({
      module: false,
      // A page in another encoding must not garble the words.
      format: { comments: /^!/, ascii_only: true },
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
      mangle: { toplevel: true },
    }),
    budget(limit),
  ],
});

export default [
  script('dist/jak-widgets.js', BUDGETS.all, { en: english, cy: welsh }),
  script('dist/jak-widgets.en.js', BUDGETS.en, { en: english }, './src/locales/languages.en.ts'),
  // For the gallery and the tests.
  script('dist/pseudo/jak-widgets.js', Infinity, { en: english, cy: welsh }, './src/locales/languages.pseudo.ts'),
  // For a page's own bundle: modules without side effects, and the facts alone.
  {
    input: {
      elements: 'src/elements.ts',
      define: 'src/define.ts',
      facts: 'data/index.ts',
      'all-facts': 'data/facts.ts',
      validate: 'data/validate.ts',
    },
    output: { dir: 'dist/esm', format: 'es', preserveModules: true, entryFileNames: '[name].js' },
    external: /^lit/,
    plugins: [resolve, compile],
  },
];
