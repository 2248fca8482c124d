/** Writes the tables of README.md from `custom-elements.json`. With `--check` it writes nothing, and exits with 1 where they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { classNamed, elements, valuesOf } from './manifest.mjs';

const code = (text) => `\`${text}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const takes = (attribute) =>
  attribute.type.text === 'boolean' ? 'nothing' : valuesOf(attribute).map(code).join(', ') || 'text';

/** Which elements those are, in as few words as say it. */
function on(tags) {
  const others = elements.map(({ tagName }) => tagName).filter((tag) => !tags.includes(tag));
  if (others.length > 1) return tags.map(code).join(', ');
  return ['all', ...others.map((tag) => `but ${code(tag)}`)].join(' ');
}

/** One row for all the elements on which an attribute is the same. */
const attributeRows = () => {
  const rows = new Map();
  for (const { tagName, attributes } of elements) {
    for (const attribute of attributes) {
      const names = [...new Set([attribute.name, attribute.fieldName])].map(code).join(', ');
      const cells = [names, takes(attribute), attribute.description];
      const row = rows.get(cells.join()) ?? { cells, tags: [] };
      row.tags.push(tagName);
      rows.set(cells.join(), row);
    }
  }
  return [...rows.values()]
    .map(({ cells, tags }) => [...cells, on(tags)])
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
};

/** What is inherited is the same on all. */
const [{ events, cssStates, slots, cssProperties }] = elements;
const kinds = { '<color>': 'a colour', '<length>': 'a length', '<family-name>': 'a font family' };
const carries = ({ type }) =>
  (classNamed(type.text).members ?? []).map(({ name, description }) => `${code(name)}: ${description}`).join(' ');

const tables = {
  elements: () =>
    table(
      ['element', 'shows'],
      elements.map(({ tagName, summary }) => [code(`<${tagName}>`), summary]),
    ),
  attributes: () => table(['attribute, property', 'takes', 'what it does', 'on'], attributeRows()),
  events: () =>
    table(
      ['event, state, slot', 'when, what'],
      [
        ...events.map((event) => [code(event.name), `${event.description} ${carries(event)}`]),
        ...cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
        ...slots.map(({ name, description }) => [name ? code(name) : 'what stands in the tag', description]),
      ],
    ),
  properties: () =>
    table(
      ['custom property', 'takes', 'when absent', 'what it sets'],
      cssProperties.map(({ name, type, default: absent, description }) => [
        code(name),
        kinds[type.text],
        code(absent),
        description,
      ]),
    ),
};

const readme = readFileSync('README.md', 'utf8');
const blocks = /(<!-- api: (\w+) -->)[^]*?(<!-- \/api -->)/g;
const written = readme.replace(blocks, (_, start, name, end) => `${start}\n\n${tables[name]()}\n\n${end}`);
const fresh = await format(written, { ...(await resolveConfig('README.md')), parser: 'markdown' });

if (!process.argv.includes('--check')) writeFileSync('README.md', fresh);
else if (fresh !== readme) {
  console.error('README.md: the tables are older than custom-elements.json. Run "npm run analyze".');
  process.exitCode = 1;
}
