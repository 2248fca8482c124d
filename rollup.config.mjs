/** The one script, and the modules for a page's own bundle. Both are made from the same sources and draw with Lit. */
import { readdirSync, readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import { sizes } from './scripts/sizes.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements');

const guard = readFileSync('src/guard.js', 'utf8').replace('__VERSION__', version);

const compile = esbuild({
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  charset: 'utf8',
  define: { __VERSION__: JSON.stringify(version) },
});
const resolve = nodeResolve({ exportConditions: ['production', 'browser'] });

/** The one script, within its guard. */
function script(input, file, languages) {
  const [intro, outro] = guard.replace('__LANGUAGES__', languages).split('/* THE BUNDLE */');
  return {
    input,
    output: { file, format: 'iife', intro, outro },
    plugins: [
      resolve,
      commonjs({ include: /pseudo-localization/ }),
      compile,
      literals({ include: 'src/**' }),
      // A page in another encoding must not garble the words.
      terser({ ecma: 2022, format: { ascii_only: true } }),
      sizes(),
    ],
  };
}

/** One module for each class, and one for each that defines it, in both languages or in English alone. */
const entriesByTag = tags.map((tag) => [
  [tag, `src/elements/${tag}/${tag}.ts`],
  [`define/${tag}`, `src/define/${tag}.ts`],
  [`define/${tag}.en`, `src/define/${tag}.en.ts`],
]);

export default [
  script('src/index.ts', 'dist/jak-widgets.js', 'en cy'),
  script('src/index.en.ts', 'dist/jak-widgets.en.js', 'en'),
  // For frames, and for pages that hold them.
  {
    input: 'src/frame.ts',
    output: { file: 'dist/frame.js', format: 'iife' },
    plugins: [compile, terser({ ecma: 2022 })],
  },
  // With a made-up language, for the gallery and the tests.
  script('test/support/pseudo.ts', 'dist/pseudo/jak-widgets.js', 'en cy qps'),
  // For a page's own bundle: modules without side effects, and the facts alone.
  {
    input: {
      elements: 'src/elements.ts',
      define: 'src/define.ts',
      'define.en': 'src/define.en.ts',
      'languages/cy': 'src/locales/cy.ts',
      facts: 'data/index.ts',
      ...Object.fromEntries(entriesByTag.flat()),
    },
    output: { dir: 'dist/esm', format: 'es', preserveModules: true, entryFileNames: '[name].js', sourcemap: true },
    external: /^lit/,
    plugins: [resolve, compile],
  },
];
