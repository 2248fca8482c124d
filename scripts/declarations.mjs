/**
 * What editors and frameworks know of the elements, from `custom-elements.json`: data for VS Code and JetBrains, and the
 * types of the tags in React, Vue and Svelte templates.
 *
 * The types are written here, because no package of November 2026 gives ones that hold: `@wc-toolkit/jsx-types` refuses
 * what `useRef` returns, custom-element-vuejs-integration has no `heading-level`, and custom-element-svelte-integration
 * writes a namespace that a module keeps to itself. `test/package/` compiles an application of each with ours.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { elements, readManifest } from './manifest.mjs';

const events = elements[0].events.map(({ name, type, description }) => ({ name, type: type.text, description }));

/** A number is as good as its digits; an attribute that is there is true. */
const valueOf = ({ type: { text } }, flag) =>
  text === 'boolean' ? flag : text.replace(/'(\d+)'/g, (quoted, digits) => `${quoted} | ${digits}`);
const line = (name, type, description) => `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
const braces = (lines) => `{\n${lines.join('\n')}\n}`;

const attributes = (all, { rename = (name) => name, flag = "boolean | ''" } = {}) =>
  all.map((one) => line(rename(one.name), valueOf(one, flag), one.description));
/** The properties that are not called as their attribute is, with values that are no text. */
const properties = (all) =>
  all
    .filter(({ name, fieldName }) => name !== fieldName)
    .map(({ fieldName, type, description }) => line(fieldName, type.text.replace(/'(\d+)'/g, '$1'), description));
const listeners = (...rename) =>
  rename.flatMap((nameOf) =>
    events.map(({ name, type, description }) => line(nameOf(name), `((event: ${type}) => void)`, description)),
  );
/** One entry for each tag. */
const tags = (typeOf) =>
  braces(elements.map((one) => `  /** ${one.summary} */\n  '${one.tagName}': ${typeOf(one.name, one.attributes)};`));

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const imported = (names) => `import type { ${names.join(', ')} } from './src/elements.js';`;
const eventTypes = events.map(({ type }) => type);
const imports = imported([...elements.map(({ name }) => name), ...eventTypes]);
const heading = (framework) =>
  `/** The tags in ${framework}, made from custom-elements.json. They are read where a file of the project imports them. */\n`;

const react = `${heading('React 18 and 19')}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}

/** React 19 sets properties, where '' is false, and hears events. React 18 writes attributes alone, where 'false' is true. */
type Since19<Then, Before> = typeof import('react') extends { use: unknown } ? Then : Before;
type Flag = Since19<boolean, true | ''>;
interface Events ${braces(listeners((name) => `on${name}`))}
type Props<Element, Attributes, Properties> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes & { class?: string | undefined } & Since19<Properties & Events, unknown>;

interface Tags ${tags((name, all) => `Props<${name}, ${braces(attributes(all, { flag: 'Flag' }))}, ${braces(properties(all))}>`)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `${heading('Vue templates')}import type { DefineComponent, HTMLAttributes } from 'vue';
${imported(eventTypes)}

interface Events ${braces(listeners((name) => `on${pascal(name)}`))}
type Data = Record<\`data\${string}\`, unknown>;
type Tag<Attributes> = DefineComponent<HTMLAttributes & Data & { slot?: string | undefined } & Events & Attributes>;

declare module 'vue' {
  interface GlobalComponents ${tags((_, all) => `Tag<${braces(attributes(all, { rename: camel }))}>`)}
}
`;

const svelte = `${heading('Svelte templates')}import type { HTMLAttributes } from 'svelte/elements';
${imports}

interface Events ${braces(
  listeners(
    (name) => `on${name}`,
    (name) => `on:${name}`,
  ),
)}
type Tag<Element extends EventTarget, Attributes> = HTMLAttributes<Element> & Events & Attributes;

declare module 'svelte/elements' {
  interface SvelteHTMLElements ${tags((name, all) => `Tag<${name}, ${braces(attributes(all))}>`)}
}
`;

mkdirSync('dist/types', { recursive: true });
const style = { ...(await resolveConfig('scripts')), parser: 'typescript' };
for (const [name, text] of Object.entries({ react, vue, svelte }))
  writeFileSync(`dist/types/${name}.d.ts`, await format(text, style));

generateVsCodeCustomElementData(readManifest(), { outdir: 'dist', hideLogs: true });
generateJetBrainsWebTypes(readManifest(), { outdir: 'dist', hideLogs: true });
// All elements take the same custom properties: listed for each, an editor would offer each six times.
const first = ({ name }, at, all) => all.findIndex((one) => one.name === name) === at;
for (const [file, listOf] of [
  ['dist/vscode.css-custom-data.json', (data) => data],
  ['dist/web-types.json', ({ contributions }) => contributions.css],
]) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const list = listOf(data);
  list.properties = list.properties.filter(first);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
