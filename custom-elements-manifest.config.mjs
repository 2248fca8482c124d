/**
 * `custom-elements.json` for editors, frameworks and documentation: the public surface, from the classes' own comments.
 * Paths are those of the package: a tool imports from them.
 */
import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

/** Elements are two folders deep in `src/`, and have an entry of their own. */
const shipped = (path) => {
  const source = path.replace(/^\/|\.[jt]s$/g, '').replace(/^\.\.\/\.\./, 'src');
  return `dist/esm/${source.replace(/^src\/elements\/([\w-]+)\/\1$/, '$1')}.js`;
};

/** In one order: the compiler's differs with what it has read before. */
const union = (text, one) => [...new Set(text.split(' | ').sort().map(one))].join(' | ');
/** The validator takes a `2` for the name of a type that the module must export. */
const propertyType = (text) => union(text, (one) => (/^\d/.test(one) ? 'number' : one === 'Day' ? 'string' : one));
const attributeType = (text) =>
  union(text.replace(/ \| undefined$/, ''), (one) => (/^\d/.test(one) ? `'${one}'` : one === 'Day' ? 'string' : one));

/** Before their types are read: those of private members are long. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    const isPublic = (member) => member.kind === 'field' && !member.privacy && !member.static;
    declaration.members = declaration.members?.filter(isPublic);
    // What a constructor is given is no default.
    for (const member of declaration.members ?? []) if (member.readonly) delete member.default;
    // The analyser lists a nameless event for each `dispatchEvent`.
    declaration.events = declaration.events?.filter(({ name }) => name);
    if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  },
};

/** What a tool may import: classes, and where elements are defined. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = [];
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      if (!module.declarations.length) continue;
      modules.push(module);
      for (const { name, tagName, attributes = [], members = [] } of module.declarations) {
        for (const { type } of members) type.text = propertyType(type.text);
        for (const { type } of attributes) type.text = attributeType(type.text);
        if (tagName)
          modules.push({
            kind: 'javascript-module',
            path: `define/${tagName}`,
            declarations: [],
            exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }],
          });
      }
    }
    // Not by module-path-resolver: it leaves references as they are, and has the superclass defined, too.
    const paths = (key, value) => (key === 'path' || key === 'module' ? shipped(value) : value);
    manifest.schemaVersion = '2.1.0';
    // Files are found in an order that differs from run to run.
    manifest.modules = JSON.parse(JSON.stringify(modules), paths).sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/shared/jak-element.ts', 'src/shared/events.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  // For the values behind the name of a type.
  overrideModuleCreation: ({ ts, globs }) =>
    getTsProgram(ts, [], 'tsconfig.manifest.json')
      .getSourceFiles()
      .filter(({ fileName }) => globs.some((glob) => fileName.endsWith(glob))),
  plugins: [
    publicOnly,
    typeParserPlugin({ propertyName: 'type' }),
    asShipped,
    cemValidatorPlugin({
      exclude: ['JakElement'],
      rules: { manifest: { schemaVersion: 'error', modulePath: 'error', definitionPath: 'error' } },
    }),
  ],
};
