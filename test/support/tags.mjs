import { elements } from '../../scripts/manifest.mjs';

/** Every element of the script, as the manifest lists them. */
export const tags = elements.map(({ tagName }) => tagName);
