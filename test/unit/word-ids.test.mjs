/** Where words stand: an id opens the file, and the file's keys are the id. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { messages } from '../support/messages.mjs';

it('the id of each message is its path', () => {
  assert.ok(messages.length > 300, String(messages.length));
  assert.deepEqual(
    messages.map(({ id }) => id),
    messages.map(({ path }) => path),
  );
});

it('no two messages share a path, and each begins with the name of its file', () => {
  assert.equal(new Set(messages.map(({ path }) => path)).size, messages.length);
  // `noTreatment` in `no-treatment.ts`.
  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const astray = messages.filter(({ file, path }) => file !== `${kebab(path.split('.')[0])}.ts`);
  assert.deepEqual(astray, []);
});
