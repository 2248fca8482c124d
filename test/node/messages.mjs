/** Every message of `src/words/`, as the compiler reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** @typedef {{ id: string, desc: string, text: string }} Message `text` has `${…}` where a value goes. */

function* messagesOf(node) {
  if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
    const [text, options] = node.arguments;
    const { id, desc } = Object.fromEntries(
      options.properties.map(({ name, initializer }) => [name.getText(), initializer.text]),
    );
    yield { id, desc, text: ts.isTaggedTemplateExpression(text) ? text.template.getText().slice(1, -1) : text.text };
  }
  for (const child of node.getChildren()) yield* messagesOf(child);
}

/** @type {Message[]} */
export const messages = readdirSync('src/words').flatMap((name) => {
  const source = readFileSync(`src/words/${name}`, 'utf8');
  return [...messagesOf(ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true))];
});
