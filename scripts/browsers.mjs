/**
 * `npm run browsers`: installs what the tests use and a Debian or Ubuntu lacks, by its package manager, as root or with a
 * `sudo` that asks nothing. Says in one line what it cannot install. No other command here installs system packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findWebKit, onPath } from '../test/support/browser.mjs';
import { wordpressPackages } from '../test/support/wordpress.mjs';

/** Each package, and whether what it brings is there. */
const packages = {
  chromium: findChromium,
  'firefox-esr': findFirefox,
  'webkit2gtk-driver': findWebKit,
  xvfb: () => process.env.DISPLAY || onPath('Xvfb'),
  xauth: () => process.env.DISPLAY || onPath('xauth'),
  'fonts-dejavu-core': () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
  'poppler-utils': () => onPath('pdftotext') && onPath('pdftoppm'),
  ...wordpressPackages,
};
const missing = () => Object.keys(packages).filter((name) => !packages[name]());

function apt(...words) {
  const [command, ...rest] = [
    ...(process.getuid() === 0 ? [] : ['sudo', '-n']),
    ...['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=900', ...words],
  ];
  return spawnSync(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (missing().length && onPath('apt-get')) {
  apt('update');
  // Ubuntu has no firefox-esr, and its chromium is a snap: the others are wanted all the same.
  const offered = missing().filter((name) => spawnSync('apt-cache', ['show', name]).status === 0);
  if (offered.length) apt('install', '-y', '--no-install-recommends', ...offered);
}
if (missing().length) {
  console.error(
    `Please install ${missing().join(', ')} (Debian: sudo apt-get install ${missing().join(' ')}; Ubuntu: sudo snap install chromium). Chromium is needed; other engines and WordPress are used where they are.`,
  );
}
process.exitCode = findChromium() ? 0 : 1;
