/**
 * Three engines behind one door: open an address, run a function in its page, click and type as a person does. Chromium
 * through Playwright, Firefox through Puppeteer (WebDriver BiDi), WebKit through its own driver and plain requests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromium, flags } from './browser.mjs';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const has = (command) => spawnSync('which', [command]).status === 0;

/** What a person does, where the driver has a page with a keyboard and a mouse. */
const hands = (page) => ({
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  click: (x, y) => page.mouse.click(x, y),
  reload: () => page.reload({ waitUntil: 'load' }),
});

/** WebDriver's names of keys without a character. */
const keyCodes = { Tab: '\uE004', Escape: '\uE00C' };

async function startChromium() {
  const browser = await playwright.launch({
    executablePath: chromium(),
    chromiumSandbox: false,
    args: flags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(`(async () => (${source})())()`),
    close: () => browser.close(),
    ...hands(page),
    page,
    browser,
  };
}

async function startFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
  });
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(`(async () => (${source})())()`),
    close: () => browser.close(),
    ...hands(page),
  };
}

async function startWebKit() {
  const port = 4460 + Math.floor(Math.random() * 400);
  const display = `:${100 + Math.floor(Math.random() * 400)}`;
  const screen = process.env.DISPLAY
    ? undefined
    : spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: process.env.DISPLAY ?? display },
  });
  const end = () => {
    driver.kill();
    screen?.kill();
  };
  process.on('exit', end);
  const call = async (path, body) => {
    const response = await fetch(
      `http://127.0.0.1:${port}${path}`,
      body && { method: 'POST', body: JSON.stringify(body) },
    );
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await call('/status');
      break;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const { sessionId } = await call('/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const act = (source) => call(`${session}/actions`, { actions: [source] });
  const type = (keys) =>
    act({
      type: 'key',
      id: 'keys',
      actions: [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
    });
  await call(`${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    open: (url) => call(`${session}/url`, { url }),
    run: async (source) => {
      const answer = await call(`${session}/execute/async`, {
        script: `const done = arguments[0]; (async () => (${source})())().then((value) => done(typeof value === 'object' ? { value } : (value ?? null)), (error) => done({ error: String(error && error.stack || error) }));`,
        args: [],
      });
      if (answer?.error) throw new Error(answer.error);
      return typeof answer === 'object' && answer ? answer.value : (answer ?? undefined);
    },
    type,
    press: (key) => type(keyCodes[key]),
    click: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    reload: () => call(`${session}/refresh`, {}),
    close: async () => {
      await fetch(`http://127.0.0.1:${port}${session}`, { method: 'DELETE' }).catch(() => {});
      end();
    },
  };
}

/** The engines that this machine has, in the order of the table. */
export const engines = [
  { name: 'Chromium', start: startChromium, here: true },
  { name: 'Firefox', start: startFirefox, here: existsSync('/usr/bin/firefox-esr') },
  {
    name: 'WebKit',
    start: startWebKit,
    here: existsSync(miniBrowser) && has('WebKitWebDriver') && (process.env.DISPLAY || has('Xvfb')),
  },
];
