/** Finds the browsers of the tests: Chromium by `CHROME_PATH` or one of its usual names on the path. Installs nothing. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns The path of a program, or nothing. */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

export const findChromium = () =>
  [process.env.CHROME_PATH, ...names.map(onPath)].find((path) => path !== undefined && isProgram(path));

/** @returns The path of a Chromium; ends the process with one line where there is none. */
export function chromium() {
  const path = findChromium();
  if (path) return path;
  console.error('No Chromium found: run "npm run browsers", or set CHROME_PATH to a Chromium or Chrome.');
  process.exit(1);
}

export const findFirefox = () => onPath('firefox-esr');

/** Debian's WebKitGTK, for any kind of processor; its driver needs a screen, if only a virtual one. */
export function findWebKit() {
  const folder = '/usr/lib';
  const browser = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => join(folder, name, 'webkit2gtk-4.1/MiniBrowser'))
    .find(isProgram);
  return browser && onPath('WebKitWebDriver') && (process.env.DISPLAY || onPath('Xvfb')) ? browser : undefined;
}

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
