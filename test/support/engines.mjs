/**
 * Three engines behind one door: open an address, run a function in its page, click and type as a person does. Chromium
 * through Playwright, Firefox through Puppeteer (WebDriver BiDi), WebKit through Selenium and WebKitGTK’s own driver.
 */
import { spawn } from 'node:child_process';
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { Builder, Key } from 'selenium-webdriver';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { chromium, findFirefox, findWebKit, flags, onPath } from './browser.mjs';

/**
 * Elements draw what is folded when the browser is idle: tests see all. WebKit has no such callback, and the elements wait
 * a little instead. Text of a function, for the page.
 */
export const whenIdle = `() => new Promise((resolve) => {
  const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => setTimeout(resolve), { timeout: 3000 });
  else if (document.visibilityState === 'visible') frames();
  else setTimeout(resolve, 150);
})`;

/** An engine whose pages are at rest when they have been opened. */
const atRest = (engine) => ({
  ...engine,
  open: async (url) => {
    await engine.open(url);
    await engine.run(whenIdle);
  },
  reload: async () => {
    await engine.reload();
    await engine.run(whenIdle);
  },
});

/** What a person does, where the driver has a page with a keyboard and a mouse. */
const hands = (page) => ({
  // Not the driver's own: it waits for a page to load, and one from the back-forward cache does not.
  back: () => page.evaluate('setTimeout(() => history.back()), 0'),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  click: (x, y) => page.mouse.click(x, y),
  reload: () => page.reload({ waitUntil: 'load' }),
});

/** WebDriver's names of keys without a character. */
const keyCodes = { Tab: Key.TAB, Escape: Key.ESCAPE, Space: ' ' };

async function startChromium() {
  const browser = await playwright.launch({
    executablePath: chromium(),
    chromiumSandbox: false,
    args: flags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  return atRest({
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(`(async () => (${source})())()`),
    close: () => browser.close(),
    ...hands(page),
    page,
    browser,
  });
}

async function startFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
  });
  const page = await browser.newPage();
  return atRest({
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (source) => page.evaluate(`(async () => (${source})())()`),
    close: () => browser.close(),
    ...hands(page),
  });
}

/** One session for each driver process; a driver without a screen hangs. */
async function startWebKit() {
  const display = `:${100 + Math.floor(Math.random() * 400)}`;
  const screen = process.env.DISPLAY
    ? undefined
    : spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const port = await findFreePort();
  const service = new DriverService(onPath('WebKitWebDriver'), {
    loopback: true,
    port,
    args: [`--port=${port}`],
    env: { ...process.env, DISPLAY: process.env.DISPLAY ?? display },
  });
  const closeScreen = () => screen?.kill();
  const end = async () => {
    await service.kill();
    closeScreen();
    process.off('exit', closeScreen);
  };
  process.on('exit', closeScreen);
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findWebKit(), args: ['--automation'] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  const type = (keys) => driver.actions().sendKeys(keys).perform();
  return atRest({
    open: (url) => driver.get(url),
    run: async (source) => {
      const answer = await driver.executeAsyncScript(
        `const done = arguments[0]; (async () => (${source})())().then((value) => done(typeof value === 'object' ? { value } : (value ?? null)), (error) => done({ error: String(error && error.stack || error) }));`,
      );
      if (answer?.error) throw new Error(answer.error);
      return typeof answer === 'object' && answer ? answer.value : (answer ?? undefined);
    },
    type,
    press: (key) => type(keyCodes[key]),
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    // Not from a script: this driver never answers what is asked of a page that is being left.
    back: () => driver.navigate().back(),
    reload: () => driver.navigate().refresh(),
    close: async () => {
      await driver.quit().catch(() => {});
      await end();
    },
  });
}

/** The engines that this machine has, in the order of the table. */
export const engines = [
  { name: 'Chromium', start: startChromium, here: true },
  { name: 'Firefox', start: startFirefox, here: Boolean(findFirefox()) },
  { name: 'WebKit', start: startWebKit, here: Boolean(findWebKit()) },
];
