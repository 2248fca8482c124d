import { readFileSync } from 'node:fs';

/** Every element of the script, as the manifest lists them. */
export const tags = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);
