/** `custom-elements.json` for editors and documentation: the public surface, from the classes' own comments. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const { declarations } of modules) for (const declaration of declarations) delete declaration.members;
      },
    },
  ],
};
