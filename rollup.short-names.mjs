/**
 * Codes such as `raised-liver-enzymes` and field names such as `certainty` are long because people read them; in the
 * bundle they only have to match. This gives each a short name, everywhere it stands, and saves about a tenth of the
 * script. Terser does so for field names but not for the codes that are values here and keys there.
 *
 * Only what facts and words name themselves is renamed: their keys. Of these a name is left alone where anything outside
 * the bundle may know it: a name of the platform (Terser's own list), one that stands in markup or style (a class, the
 * name of a control), or one that a page writes in an attribute or a reader sees.
 */
import { readFileSync } from 'node:fs';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const platform = new Set(
  JSON.parse(
    readFileSync(new URL('./node_modules/terser/tools/domprops.js', import.meta.url), 'utf8')
      .replace(/^[^[]*/, '')
      .replace(/,?\s*\];?[^\]]*$/, ']'),
  ),
);

/**
 * One letter, then two: the commonest letters of English first, so that names which stand together look alike and
 * compress. Never a name of the platform or of the bundle's own.
 */
function* shortNames(taken) {
  const letters = [...'etaoinsrhlcdumfpgwybvkxjqz'];
  let names = [''];
  for (;;) {
    names = names.flatMap((name) => letters.map((letter) => name + letter));
    yield* names.filter((name) => !taken.has(name) && !platform.has(name));
  }
}

/**
 * @param {string[]} visible Names that a page may write or a reader may see.
 * @param {string[]} unread Fields of records that no element reads: they stay out of the bundle.
 */
export default function shorten(visible, unread) {
  const ours = new Set();
  return {
    name: 'short-names',
    transform(code, id) {
      if (!/\/data\/|\/generated\/\w+\/src\/words\//.test(id)) return;
      walk(this.parse(code), {
        enter(node) {
          if (node.type === 'Property' && !node.computed) ours.add(String(node.key.name ?? node.key.value));
        },
      });
    },
    renderChunk(code) {
      const tree = this.parse(code);
      const kept = new Set(visible);
      const taken = new Set();
      const names = new Set();
      walk(tree, {
        enter(node) {
          if (node.type === 'Property' && !node.computed) names.add(String(node.key.name ?? node.key.value));
          if (node.type === 'TaggedTemplateExpression') {
            for (const { value } of node.quasi.quasis)
              for (const word of value.raw.match(/[\w-]+/g) ?? []) kept.add(word);
          }
          if (node.type === 'Identifier') taken.add(node.name);
        },
      });
      const short = shortNames(taken);
      const renamed = new Map(
        [...names]
          .filter((name) => ours.has(name) && name.length > 2 && !platform.has(name) && !kept.has(name))
          .map((name) => [name, short.next().value]),
      );

      const text = new MagicString(code);
      walk(tree, {
        enter(node) {
          if (node.type === 'ObjectExpression') {
            node.properties.forEach(({ key, start, end }, index, { [index - 1]: before, [index + 1]: after }) => {
              if (unread.includes(key?.name)) text.remove(before?.end ?? start, before ? end : (after?.start ?? end));
            });
          }
          if (node.type === 'Property' && unread.includes(node.key.name)) return this.skip();
          if (node.key && !node.computed && node.key.type !== 'PrivateIdentifier') {
            const to = renamed.get(String(node.key.name ?? node.key.value));
            if (!to) return;
            if (!node.shorthand) text.overwrite(node.key.start, node.key.end, to);
            else text.appendLeft(node.start, `${to}:`);
          } else if (node.type === 'MemberExpression' && !node.computed && renamed.has(node.property.name)) {
            text.overwrite(node.property.start, node.property.end, renamed.get(node.property.name));
          } else if (node.type === 'Literal' && renamed.has(node.value)) {
            text.overwrite(node.start, node.end, JSON.stringify(renamed.get(node.value)));
            this.skip();
          }
        },
      });
      return { code: text.toString(), map: null };
    },
  };
}
