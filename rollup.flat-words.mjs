/**
 * A translation has the shape of English, so in the bundle it is only its texts, in the order of English: this leaves out
 * the names of some 370 messages for each language. The modules that `lit-localize build` wrote have the same keys in the
 * same order, because they are made from the same sources.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shape = fileURLToPath(new URL('./src/locales/shape.ts', import.meta.url));
const english = fileURLToPath(new URL('./src/locales/generated/en/src/words/index.js', import.meta.url));

/** The source of each text in an object or list of them. */
function* texts({ node, code }) {
  if (node.type === 'ObjectExpression') for (const { value } of node.properties) yield* texts({ node: value, code });
  else if (node.type === 'ArrayExpression') for (const element of node.elements) yield* texts({ node: element, code });
  else yield code.slice(node.start, node.end);
}

export default function flatWords() {
  return {
    name: 'flat-words',
    load(id) {
      if (!/generated\/(?!en\/)\w+\/src\/words\/index\.js$/.test(id)) return null;
      /** What each module exports under a name, as its syntax tree and its source. */
      const exported = (file) => {
        const code = readFileSync(file, 'utf8');
        const { body } = this.parse(code);
        const { init } = body.find(({ type }) => type === 'ExportNamedDeclaration').declaration.declarations[0];
        return { node: init, code };
      };
      const { node } = exported(id);
      const lists = node.properties.flatMap(({ key }) => [...texts(exported(join(dirname(id), `${key.name}.js`)))]);
      return `
        import { words as english } from ${JSON.stringify(english)};
        import { shapedLike } from ${JSON.stringify(shape)};
        export const words = shapedLike(english, [${lists.join(',\n')}]);`;
    },
  };
}
