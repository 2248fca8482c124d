/**
 * `npm run bench [-- --quick] [-- --script PATH]`: our script against its limit, plain HTML and other libraries, in one
 * run and in turn. Prints tables and writes result.json; a missed target is told and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { contenders } from './contenders.mjs';
import { measure, size } from './measures.mjs';
import { ratios, report } from './report.mjs';
import { layoutShifts } from './shift.mjs';
import { openSite } from './site.mjs';
import { ratio, spread } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    script: { type: 'string', default: here('../../dist/jak-widgets.js') },
    quick: { type: 'boolean', default: false },
  },
});
const rounds = options.quick ? 2 : 5;

if (!existsSync(options.script)) {
  console.error(`No script at ${options.script}: run "npm run build" first.`);
  process.exit(1);
}
if (!existsSync(here('node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--silent', '--prefix', here('.')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** @returns By measure, then by contender, one value for each round. */
async function runInTurn(browser, all) {
  const values = {};
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another, so that nobody always runs first.
    for (let place = 0; place < all.length; place++) {
      const contender = all[(place + round) % all.length];
      for (const [name, value] of Object.entries(await measure(browser, contender)))
        ((values[name] ??= {})[contender.name] ??= []).push(value);
    }
  }
  return values;
}

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const start = performance.now();
const site = await openSite();
const browser = await playwright.launch({ executablePath: chromium(), args: flags });
try {
  const script = readFileSync(options.script, 'utf8');
  const all = await contenders(browser, site, script);
  const nodes = {};
  for (const contender of all) nodes[contender.name] = await size(browser, contender);
  const values = await runInTurn(browser, all);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    browser: browser.version(),
    cores: cpus().length,
    rounds,
    milliseconds: mapValues(values, (byName) => mapValues(byName, spread)),
    ratios: ratios.map((row) => ({ ...row, ...ratio(values[row.measure][row.of], values[row.measure][row.to]) })),
    nodes,
    shifts: await layoutShifts(browser, site, script),
    values,
  };
  writeFileSync(here('result.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`Chromium ${result.browser}, ${result.cores} cores, ${rounds} rounds, ${seconds} seconds\n`);
  console.log(report(result));
} finally {
  await browser.close();
  site.close();
}
