/** What is measured of one contender in one round, in milliseconds; each in a fresh page. */
import { crowds } from './elements.mjs';
import { spread } from './statistics.mjs';
import { inTab, longest, withWork } from './tab.mjs';

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
  return { 'evaluate 1×': await evaluateOnce(browser, contender, 1), 'evaluate 4×': spread(slowed).median };
}

/** A page of a contender with its script evaluated, and how to draw there. */
const withScript = (browser, { blank, script }, use) =>
  inTab(browser, {}, async (page, devtools) => {
    await page.goto(blank);
    if (script) await page.evaluate((text) => bench.evaluate(text), script);
    const draw = (markup, count) => page.evaluate(([text, number]) => bench.draw(text, number), [markup, count]);
    return use({ page, devtools, draw });
  });

/** The first element pays for what all share; the many after it show what one more costs. */
const drawCrowd = (browser, contender, { name, kind, count }) =>
  withScript(browser, contender, async ({ page, devtools, draw }) => {
    const { markup, change } = contender.kinds[kind];
    const first = await draw(markup, 1);
    const many = await withWork(devtools, () => draw(markup, count));
    const times = { [`first ${kind}`]: first, [`${name}, drawn`]: many.time, [`${name}, all work`]: many.work };
    if (!change) return times;
    const changed = await withWork(devtools, () =>
      page.evaluate(({ attribute, value }) => bench.change(attribute, value), change),
    );
    return { ...times, [`${name} changed, drawn`]: changed.time, [`${name} changed, all work`]: changed.work };
  });

const longestTask = (browser, { sample }) =>
  inTab(browser, { slowdown: 4 }, (page) =>
    longest(browser, page, 'RunTask', async () => {
      await page.goto(sample);
      await page.evaluate(() => bench.settled());
    }),
  );

export async function measure(browser, contender) {
  const times = await evaluate(browser, contender);
  for (const crowd of crowds)
    if (contender.kinds[crowd.kind]) Object.assign(times, await drawCrowd(browser, contender, crowd));
  return { ...times, 'longest task 4×': await longestTask(browser, contender) };
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
