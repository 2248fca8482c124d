/** What must be true of the files themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { messages } from '../support/messages.mjs';

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));
const read = (name) => readFileSync(name, 'utf8');
const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('facts are data, words are messages', () => {
  for (const name of files('data').filter((file) => !/validate|sources|archive/.test(file))) {
    it(`${name} holds no sentence`, () => {
      for (const [, text] of withoutComments(read(name)).matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) {
        assert.doesNotMatch(text, / \w+ /, text);
      }
    });
  }

  for (const name of files('data')) {
    it(`${name} asks nothing of what a page can replace without need`, () => {
      assert.doesNotMatch(withoutComments(read(name)), /JSON\.stringify|\bDate\b|localeCompare/);
    });
  }

  it('the shapes of the facts import nothing, so that no type goes in a circle', () => {
    assert.doesNotMatch(withoutComments(read('data/types.ts')), /\bimport\b/);
  });

  for (const name of files('src').filter((file) => !file.includes('words') && !file.includes('generated'))) {
    it(`${name} tells nothing by itself`, () => {
      assert.doesNotMatch(read(name), /@lit\/localize|\bmsg\(/);
      for (const [, text] of withoutComments(read(name)).matchAll(/>\s*([A-Za-z][^<>${}`;=]{2,})</g)) {
        assert.doesNotMatch(text.trim(), /^[A-Z][a-z]+( [a-z]+)*[.:]?$/, text);
      }
    });
  }

  it('every message has an id of its own and a description', () => {
    assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
    for (const { id, desc } of messages) assert.ok(desc, id);
  });
});

describe('text never becomes markup', () => {
  for (const name of files('src').filter((file) => !file.includes('generated'))) {
    it(`${name} links through safeHref and sets no markup`, () => {
      assert.doesNotMatch(read(name), /href=\$\{(?!safeHref\()/);
      assert.doesNotMatch(
        withoutComments(read(name)),
        /innerHTML|outerHTML|insertAdjacentHTML|unsafe(HTML|SVG|Static)|\.srcdoc|document\.write/,
      );
    });
  }
});
