/** `custom-elements.json` for editors and documentation: the public surface, from the classes' own comments. */
export default {
  globs: ['src/elements/*/*.ts', 'src/shared/jak-element.ts', 'src/shared/events.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: manifest }) {
        // Styles and a folder's own helpers are nobody else's. Files are found in an order that differs from run to run.
        manifest.modules = manifest.modules
          .filter(({ declarations }) => declarations.some(({ kind }) => kind === 'class'))
          .sort((a, b) => (a.path < b.path ? -1 : 1));
        for (const { declarations } of manifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(
              ({ kind, privacy, static: ofClass }) => kind === 'field' && !privacy && !ofClass,
            );
            // The analyser lists a nameless event for each `dispatchEvent`.
            declaration.events = declaration.events?.filter(({ name }) => name);
          }
        }
      },
    },
  ],
};
