/** What a release is called, and which scripts are in it. */
import { readFileSync } from 'node:fs';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Never changes once it is published. */
export const folder = `dist/v${version}`;

/** Always the newest release of a major version. */
export const evergreen = `dist/v${version.split('.')[0]}`;

export const zipFile = `dist/jak-widgets-${version}.zip`;

export const scripts = ['jak-widgets.js', 'jak-widgets.en.js', 'frame.js'];
