/**
 * The files of a recipe of `demo/platforms/`, for our site to hand out: packed, because a host runs, obeys or refuses
 * files of PHP, Python, Razor and `web.config` where they stand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zip } from './zip.mjs';

const folder = 'demo/platforms';

/** The document of a recipe. */
export const documentOf = (name) => `${folder}/${name}/README.md`;

/** @returns Its files, by their paths below the folder of recipes: `drupal/jak_widgets/jak_widgets.info.yml`. */
export const filesOf = (name) =>
  existsSync(documentOf(name))
    ? readdirSync(`${folder}/${name}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort()
    : [];

export const pack = (name) =>
  zip(Object.fromEntries(filesOf(name).map((path) => [path, readFileSync(`${folder}/${path}`)])));
