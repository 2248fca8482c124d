/** Finds a Chromium for the tests, and what reads paper: `CHROME_PATH`, then the usual names, then the system's package manager. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ['--version']).status === 0;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

const find = () =>
  process.env.CHROME_PATH && runs(process.env.CHROME_PATH)
    ? process.env.CHROME_PATH
    : names.map(onPath).find((path) => path !== undefined);

/** Debian and Ubuntu, as root or with a sudo that asks nothing. */
function install(...packages) {
  if (!onPath('apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=900', ...words];
    spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log(`Not found, installing the system’s own: ${packages.join(', ')}`);
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** @returns The path of a Chromium; ends the process with one line where there is none. */
export function chromium() {
  let path = find();
  if (!path) {
    install('chromium', 'fonts-dejavu-core');
    path = find();
  }
  if (!path) {
    console.error(
      'No browser: run "sudo apt-get install chromium" (Ubuntu: "sudo snap install chromium") or set CHROME_PATH.',
    );
    process.exit(1);
  }
  return path;
}

/** The tests of what is printed read it with Poppler; without it they say in one line what to install. */
export function findPdfReader() {
  if (spawnSync('pdftotext', ['-v']).error) install('poppler-utils');
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
