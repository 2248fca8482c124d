/**
 * A real WordPress in a folder of its own, with PHP and MariaDB of the system's packages; and what its filters leave of a
 * text, for which it need not run. Nothing of the machine's own WordPress or MariaDB is used or changed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { onPath } from './browser.mjs';

const installed = '/usr/share/wordpress';
const mariadbd = () => onPath('mariadbd') ?? ['/usr/sbin/mariadbd'].find(existsSync);
const phpHas = (extension) =>
  onPath('php') && spawnSync('php', ['-r', `exit(extension_loaded('${extension}') ? 0 : 1);`]).status === 0;

/** Debian's packages, and whether what each brings is there. */
export const wordpressPackages = {
  wordpress: () => existsSync(`${installed}/wp-load.php`),
  'wordpress-theme-twentytwentyone': () => existsSync(`${installed}/wp-content/themes/twentytwentyone`),
  'wordpress-theme-twentytwentytwo': () => existsSync(`${installed}/wp-content/themes/twentytwentytwo`),
  'php-cli': () => onPath('php'),
  'php-mysql': () => phpHas('mysqli'),
  'php-xml': () => phpHas('dom'),
  'php-mbstring': () => phpHas('mbstring'),
  'mariadb-server': () => mariadbd() && onPath('mariadb-install-db'),
};
export const hasWordPress = () => Object.values(wordpressPackages).every((isHere) => isHere());

/** Runs PHP until it ends. @returns What it printed as JSON. */
function php(args, input) {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', ...args], {
    input: JSON.stringify(input ?? null),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`PHP: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

const filtered = (name) => (texts) => php(['test/support/wordpress-filters.php', installed, name], texts);
/** What is left of each text that somebody without `unfiltered_html` saves. */
export const kses = filtered('wp_kses_post');
/** What is made of each text of the classic editor. */
export const autop = filtered('wpautop');

/** Waits until a process says that it is ready; fails with what it said where it ends before. */
function ready(child, pattern) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part) => {
      said += part;
      if (pattern.test(said)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}: ${said}`)));
  });
}

/** At once: what it would tidy up is removed with the folder. */
const kill = (child) => child.kill('SIGKILL');

function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  kill(child);
  return new Promise((resolve) => child.on('exit', resolve));
}

const config = ({ socket, url, log }) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define("{$name}_KEY", "$name key");
  define("{$name}_SALT", "$name salt");
}
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** An installed WordPress without mail. Its author has no `unfiltered_html` and has seen the welcome of the editor. */
const install = `
  define('WP_INSTALLING', true);
  function wp_new_blog_notification() {}
  mysqli_connect(null, 'root', '', null, 0, $input['socket'])->query('CREATE DATABASE wordpress');
  require $input['folder'] . '/wp-load.php';
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Hair clinic', 'admin', 'admin@example.com', false, '', wp_slash($input['password']));
  switch_theme('twentytwentytwo');
  $author = wp_insert_user([
    'user_login' => 'author', 'user_pass' => wp_slash($input['password']), 'role' => 'author', 'user_email' => 'author@example.com',
    'meta_input' => ['wp_persisted_preferences' => ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]],
  ]);
  return user_can($author, 'unfiltered_html');`;

/**
 * @param plugins Folders of plug-ins to put in. None is active yet.
 * @returns Its address, its author's name and password, PHP in it, the lines of its log, and its end.
 */
export async function startWordPress(plugins) {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const data = join(folder, 'data');
  const socket = join(folder, 'm.sock');
  const log = join(folder, 'php.log');
  const password = 'correct horse battery staple';
  const children = [];
  const endNow = () => children.forEach(kill);
  const close = async () => {
    process.off('exit', endNow);
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (command, args, pattern) => {
    const child = spawn(command, args);
    children.push(child);
    await ready(child, pattern);
  };
  process.on('exit', endNow);

  try {
    cpSync(installed, site, { recursive: true, dereference: true });
    for (const plugin of plugins)
      cpSync(plugin, join(site, 'wp-content/plugins', plugin.split('/').pop()), { recursive: true });
    const url = `http://127.0.0.1:${await findFreePort()}`;
    writeFileSync(join(site, 'wp-config.php'), config({ socket, url, log }));

    // Root may run it too, when it says so.
    const common = ['--no-defaults', '--innodb-log-file-size=4M', `--user=${userInfo().username}`, `--datadir=${data}`];
    const made = spawnSync(
      'mariadb-install-db',
      [...common, '--skip-test-db', '--auth-root-authentication-method=normal'],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stdout + made.stderr);
    await start(
      mariadbd(),
      [...common, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
      /ready for connections/,
    );

    /** Runs PHP in this WordPress: it has `$input`, and what it returns is the answer. */
    const inside = (code, input, load = `require '${site}/wp-load.php';`) =>
      php(
        [
          '-r',
          `$input = json_decode(stream_get_contents(STDIN), true); ${load} echo json_encode((function () use ($input) { ${code}; })());`,
        ],
        input,
      );
    if (inside(install, { folder: site, socket, password }, '')) throw new Error('The author has unfiltered_html.');
    await start('php', ['-S', new URL(url).host, '-t', site], /Development Server .* started/);
    return {
      url,
      author: { name: 'author', password },
      php: (code, input) => inside(code, input),
      log: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
