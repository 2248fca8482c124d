/** How each platform is set up: the documents of `demo/platforms/`, whose files stand beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { forms, platforms } from '../../builder/platforms.js';

const documentOf = (recipe) => {
  const path = `demo/platforms/${recipe}/README.md`;
  return recipe && existsSync(path) ? path : undefined;
};

export default platforms.map((platform) => ({
  ...platform,
  forms: platform.forms.map((form) => forms[form]),
  document: documentOf(platform.recipe),
}));
