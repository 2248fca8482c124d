import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { config, configs as ts } from 'typescript-eslint';

const noMarkupFromText = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text never becomes markup.',
  },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|CSS)$/]', message: 'Text never becomes markup.' },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/(\\sstyle=|<style)/]',
    message: 'A strict style-src drops it: use a class.',
  },
];

/** Imports flow one way: data, words, shared, elements, index. */
const mayNotImport = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map((group) => ({ group: [group] })) }] },
});

export default config(
  { ignores: ['dist', 'src/locales/generated', 'node_modules', 'test/package/apps'] },
  {
    files: ['**/*.ts'],
    extends: [...ts.strictTypeChecked, ...ts.stylisticTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': ['error', ...noMarkupFromText],
    },
  },
  mayNotImport(['data/**'], ['**/src/**', 'lit', 'lit/*', '@lit/*']),
  mayNotImport(['src/words/**'], ['**/shared/**', '**/elements/**', 'lit', 'lit/*']),
  mayNotImport(['src/shared/**'], ['**/elements/**', '@lit/localize']),
  mayNotImport(['src/elements/**'], ['../*/**/!(*.styles.js)', '../*-*/*', '@lit/localize']),
  // The schema of the facts is generated from their types, and takes index signatures for what they are.
  { files: ['data/**'], rules: { '@typescript-eslint/consistent-indexed-object-style': 'off' } },
  // Words are told by their text: each function returns it.
  { files: ['src/words/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['test/**/*.ts'],
    // Chai's assertions are expressions.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plug-in's types make a promise of every `equal`; Node's own runner waits for its tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: ['Equal', { from: 'package', package: 'node:test', name: ['describe', 'it'] }] },
      ],
    },
  },
  // Rollup puts a function around it.
  {
    files: ['src/guard.js'],
    languageOptions: { parserOptions: { ecmaFeatures: { globalReturn: true } }, sourceType: 'script' },
  },
  { files: ['**/*.mjs', 'src/guard.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['test/bench/**'], languageOptions: { globals: { ...globals.browser, bench: 'writable' } } },
);
