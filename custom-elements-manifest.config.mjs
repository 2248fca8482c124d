/** `custom-elements.json` for editors and documentation: the public surface, from the classes' own comments. */
export default {
  globs: ['src/elements/**/*.ts', 'src/shared/fact-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: manifest }) {
        // The base is read for what all elements share, which the analyser lists with each of them.
        manifest.modules = manifest.modules.filter(({ path }) => !path.startsWith('src/shared/'));
        for (const { declarations } of manifest.modules)
          for (const declaration of declarations) delete declaration.members;
      },
    },
  ],
};
