/** What is measured of one contender in one round, each in a fresh page. Times are in milliseconds. */
import { fileURLToPath } from 'node:url';
import { otherLanguage } from './elements.mjs';
import { spread } from './statistics.mjs';
import { heap, inTab, longest, withWork } from './tab.mjs';

/** Run as an inline script, so that parsing and compiling are counted for every contender alike. */
const evaluateOnce = (browser, { blank, script }, slowdown) =>
  inTab(browser, { slowdown }, async (page) => {
    await page.goto(blank);
    // The browser driver evaluates a script of its own at its first call.
    await page.evaluate(() => undefined);
    return longest(browser, page, 'EvaluateScript', () => page.evaluate((text) => bench.evaluate(text), script));
  });

/** At the slowdown the middle of three, since it sometimes sets in late. */
async function evaluate(browser, contender) {
  if (!contender.isLibrary) return {};
  const slowed = [];
  for (let time = 0; time < 3; time++) slowed.push(await evaluateOnce(browser, contender, 4));
  return { 'evaluate and define': await evaluateOnce(browser, contender, 1), 'the same, 4×': spread(slowed).median };
}

/** A page of a contender with its script evaluated, and how to draw there. */
const withScript = (browser, { blank, script }, use) =>
  inTab(browser, {}, async (page, devtools) => {
    await page.goto(blank);
    if (script) await page.evaluate((text) => bench.evaluate(text), script);
    const draw = (markup, count) => page.evaluate(([text, number]) => bench.draw(text, number), [markup, count]);
    return use({ page, devtools, draw });
  });

const named = (name, { drawn, work }) => ({ [`${name}, drawn`]: drawn, [`${name}, all work`]: work });

/** The first element pays for what all share; the many after it show what one more costs. */
const drawCrowd = (browser, contender, { name, kind, count, changes, weighs, opens }) =>
  withScript(browser, contender, async ({ page, devtools, draw }) => {
    const { markup, change } = contender.kinds[kind];
    const values = {};
    const first = await withWork(devtools, () => draw(markup, 1));
    // One page for each kind counts, so that all of a round have as many.
    if (changes) Object.assign(values, named(`first ${kind}`, first));
    const empty = weighs && (await heap(devtools));
    Object.assign(values, named(name, await withWork(devtools, () => draw(markup, count))));
    if (weighs) {
      const full = await heap(devtools);
      values[`heap of one ${kind}`] = (full.whole - empty.whole) / count;
      values[`of it scripts' heap, ${kind}`] = (full.scripts - empty.scripts) / count;
    }
    if (opens) {
      const open = () => page.evaluate((trigger) => bench.open(trigger), contender.trigger);
      Object.assign(values, named(`open a fold among ${name}`, await withWork(devtools, open)));
    }
    if (changes && change) {
      const set = () => page.evaluate(([attribute, value]) => bench.change(attribute, value), Object.values(change));
      Object.assign(values, named(`${name}, attribute changed`, await withWork(devtools, set)));
      const back = [change.attribute, contender.kinds[kind].value];
      await page.evaluate(([attribute, value]) => bench.change(attribute, value), back);
      const translate = () => page.evaluate((lang) => bench.changeLanguage(lang), otherLanguage);
      Object.assign(values, named(`${name}, language changed`, await withWork(devtools, translate)));
    }
    return values;
  });

/** A page of many elements on a slow phone. */
const samplePage = (browser, { sample }) =>
  inTab(browser, { slowdown: 4 }, async (page) => {
    let answered;
    const task = await longest(browser, page, 'RunTask', async () => {
      await page.goto(sample);
      answered = await page.evaluate(() => bench.answered);
      await page.evaluate(() => bench.settled());
    });
    return { 'longest task, 4×': task, 'answers on the screen, 4×': answered };
  });

export async function measure(browser, contender, crowds) {
  const values = await evaluate(browser, contender);
  for (const crowd of crowds) Object.assign(values, await drawCrowd(browser, contender, crowd));
  return { ...values, ...(await samplePage(browser, contender)) };
}

/** @returns For each kind of element how many elements and nodes one holds. */
export const size = (browser, contender) =>
  withScript(browser, contender, async ({ page, draw }) => {
    const counted = {};
    for (const [kind, { markup }] of Object.entries(contender.kinds)) {
      await draw(markup, 1);
      counted[kind] = await page.evaluate(() => bench.count(document.body.lastElementChild.firstElementChild));
    }
    return counted;
  });

/** @returns The addresses that the page of many elements asks for, beyond itself. */
export const requests = (browser, { sample }) =>
  inTab(browser, {}, async (page) => {
    const asked = [];
    page.on('request', (request) => {
      const address = request.url();
      if (address !== sample && !address.startsWith('data:')) asked.push(new URL(address).pathname);
    });
    await page.goto(sample);
    await page.evaluate(() => bench.settled());
    return asked;
  });

const watch = fileURLToPath(new URL('watch-page.js', import.meta.url));

/** @returns What a script does on a page without elements, beyond definitions. */
export const doneWithoutElements = (browser, { blank, script }) =>
  inTab(browser, {}, async (page) => {
    await page.addInitScript({ path: watch });
    await page.goto(blank);
    return page.evaluate(async (text) => {
      const before = document.querySelectorAll('*').length;
      done.length = 0;
      bench.evaluate(text);
      const calls = [...done];
      await bench.settled();
      // The script itself is one.
      const nodes = document.querySelectorAll('*').length - before - 1;
      return nodes ? [...calls, `${nodes} elements`] : calls;
    }, script);
  });
