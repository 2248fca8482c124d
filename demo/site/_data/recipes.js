/** How each platform is set up: the documents of `demo/platforms/`, whose files stand beside them. */
import { existsSync, readdirSync } from 'node:fs';
import { forms, platforms } from '../../builder/platforms.js';

/** @returns The document of a recipe, and its other files as addresses on this site. */
function recipe(name) {
  const folder = `demo/platforms/${name}`;
  if (!name || !existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice('demo/'.length));
  const document = `${folder}/README.md`;
  return { files: files.sort(), document: existsSync(document) ? document : undefined };
}

export default platforms.map((platform) => ({
  ...platform,
  ...recipe(platform.recipe),
  forms: platform.forms.map((form) => forms[form]),
}));
