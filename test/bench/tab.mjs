/** One fresh page in a process of its own, so that no compiled code and no garbage is inherited. */
import { fileURLToPath } from 'node:url';

const inPage = fileURLToPath(new URL('in-page.js', import.meta.url));

/** @param {{ slowdown?: number, width?: number }} options */
export async function inTab(browser, { slowdown = 1, width = 1280 }, use) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.addInitScript({ path: inPage });
    if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

/** Adds the processor time of the page's main thread, all of its work included, to what `use` measures. */
export async function withWork(devtools, use) {
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await spent();
  const drawn = await use();
  const work = (await spent()) - before;
  await devtools.send('Performance.disable');
  return { drawn, work };
}

/** @returns The bytes that a page holds: of its scripts, and those with its nodes. */
export async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { scripts: usedSize, whole: usedSize + embedderHeapUsedSize };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The longest event of a name on a page's main thread while `use` runs, in milliseconds of processor time: a busy
 * machine lengthens the clock's time, and hardly this one.
 */
export async function longest(browser, page, name, use) {
  await browser.startTracing(page, { categories });
  await use();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain');
  const onMain = ({ pid, tid }) => main.some((thread) => thread.pid === pid && thread.tid === tid);
  const events = traceEvents.filter((event) => event.name === name && onMain(event));
  return Math.max(...events.map(({ tdur = 0 }) => tdur)) / 1000;
}
