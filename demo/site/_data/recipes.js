/** How each platform is set up: the documents of `demo/platforms/`, and what there is to install. */
import { documentOf, filesOf } from '../../../scripts/recipes.mjs';
import { forms, platforms } from '../../builder/platforms.js';

/** The plug-in is built; its source would be installed without its script and its texts. */
const built = { wordpress: '../wordpress/jak-widgets.zip' };

/** @returns What is installed, as an address from this site, and what is in it where that is not a plug-in. */
function recipe(name) {
  if (!name) return {};
  const document = documentOf(name);
  if (built[name]) return { document, download: built[name] };
  return { document, download: `platforms/${name}.zip`, files: filesOf(name) };
}

export default platforms.map((platform) => ({
  ...platform,
  ...recipe(platform.recipe),
  forms: platform.forms.map((form) => forms[form]),
}));
