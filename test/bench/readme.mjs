/** Puts the tables of a run into the README, between two marks, in the form that the formatter wants. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const [from, to] = ['<!-- results -->', '<!-- end of results -->'];

export async function writeReadme(path, results) {
  const text = readFileSync(path, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(from)), text.slice(text.indexOf(to))];
  const whole = `${before}${from}\n\n${results}\n\n${after}`;
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
