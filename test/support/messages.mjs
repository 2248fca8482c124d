/** Every message of `src/words/`, as the compiler reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {{ file: string, path: string, id: string, desc: string, text: string }} Message `text` has `${…}` where a
 * value goes; `path` is the object that its file exports and the keys to the message, joined by dots.
 */

function pathOf(node) {
  const { parent } = node;
  if (!parent) return [];
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) return [...pathOf(parent), node.name.text];
  if (ts.isArrayLiteralExpression(parent)) return [...pathOf(parent), parent.elements.indexOf(node)];
  return pathOf(parent);
}

function* messagesOf(node) {
  if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
    const [text, options] = node.arguments;
    const { id, desc } = Object.fromEntries(
      options.properties.map(({ name, initializer }) => [name.getText(), initializer.text]),
    );
    const path = pathOf(node).join('.');
    yield {
      path,
      id,
      desc,
      text: ts.isTaggedTemplateExpression(text) ? text.template.getText().slice(1, -1) : text.text,
    };
  }
  for (const child of node.getChildren()) yield* messagesOf(child);
}

/** @type {Message[]} */
export const messages = readdirSync('src/words').flatMap((name) => {
  const source = readFileSync(`src/words/${name}`, 'utf8');
  const found = messagesOf(ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true));
  return [...found].map((message) => ({ file: name, ...message }));
});
