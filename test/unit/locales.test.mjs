/** Every translation against the English of today. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { messages } from '../support/messages.mjs';

const english = new Map(messages.map(({ id, text }) => [id, text]));
const folder = 'src/locales/xliff';

/** Text with placeholders as the sources write them, and where each stands. */
const textOf = (node) =>
  [...node.childNodes]
    .map((part) => (part.nodeName === 'x' ? part.getAttribute('equiv-text') : part.nodeValue))
    .join('');
const placeholders = (text) => (text.match(/\$\{[^}]*\}/g) ?? []).sort();

function unitsOf(file) {
  const document = new DOMParser().parseFromString(readFileSync(`${folder}/${file}`, 'utf8'), 'text/xml');
  return [...document.getElementsByTagName('trans-unit')].map((unit) => {
    const part = (name) => unit.getElementsByTagName(name)[0];
    const notes = [...unit.getElementsByTagName('note')];
    return {
      id: unit.getAttribute('id'),
      target: part('target') && textOf(part('target')),
      state: part('target')?.getAttribute('state'),
      /** The English that was translated. */
      of: notes.find((note) => note.getAttribute('from') === 'translated')?.textContent,
    };
  });
}

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

it('every language that is built has its file, and every file is built', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    targetLocales.map((locale) => `${locale}.xlf`),
  );
});

for (const locale of targetLocales) {
  const units = unitsOf(`${locale}.xlf`);
  const translated = units.filter(({ target }) => target);

  describe(`the translation to ${locale}`, () => {
    it('misses no message', () => {
      const there = new Set(translated.map(({ id }) => id));
      assert.deepEqual(
        [...english.keys()].filter((id) => !there.has(id)),
        [],
      );
    });

    it('has no message that nobody uses, and none twice', () => {
      const ids = units.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, index) => !english.has(id) || ids.indexOf(id) !== index),
        [],
      );
    });

    it('is of the English of today', () => {
      const stale = translated.filter(({ id, of }) => of !== english.get(id));
      assert.deepEqual(
        stale.map(({ id, of }) => `${id}: translated from “${of}”`),
        [],
      );
    });

    it('keeps every placeholder', () => {
      const lost = translated.filter(
        ({ id, target }) => String(placeholders(target)) !== String(placeholders(english.get(id) ?? '')),
      );
      assert.deepEqual(
        lost.map(({ id }) => id),
        [],
      );
    });

    it('ends as the English ends', () => {
      const end = (text) => /[.:?]?$/.exec(text)[0];
      const differ = translated.filter(({ id, target }) => end(target) !== end(english.get(id) ?? ''));
      assert.deepEqual(
        differ.map(({ id }) => id),
        [],
      );
    });

    it('says of each message how far it is', () => {
      const states = ['needs-translation', 'needs-review-translation', 'translated', 'signed-off'];
      assert.deepEqual(
        units.filter(({ state }) => !states.includes(state)).map(({ id }) => id),
        [],
      );
    });
  });
}
