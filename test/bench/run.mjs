/**
 * `npm run bench [-- --quick] [-- --only ours,limit] [-- --script PATH]`: our script against its limit, plain HTML, plain
 * Lit and other libraries, in one run and in turn. The whole run writes its tables and its chart into README.md; every run
 * prints them and writes result.json. A missed target is told and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { bytesOf, ourParts } from './bytes.mjs';
import { doneWithoutElements, measure, requests, size } from './measures.mjs';
import { crowds } from './elements.mjs';
import { chart } from './chart.mjs';
import { writeReadme } from './readme.mjs';
import { report } from './report.mjs';
import { layoutShifts } from './shift.mjs';
import { openSite } from './site.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    script: { type: 'string', default: here('../../dist/jak-widgets.js') },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const isWhole = !options.quick && options.only === undefined;
const rounds = options.quick ? 2 : 5;

if (!existsSync(options.script)) {
  console.error(`No script at ${options.script}: run "npm run build" first.`);
  process.exit(1);
}
if (!existsSync(here('node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--silent', '--prefix', here('.')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
// Needs the packages of the workspace.
const { contenders } = await import('./contenders.mjs');

/** @returns By measure, then by contender, one value for each round. */
async function runInTurn(browser, all) {
  const values = {};
  for (let round = 0; round < rounds; round++) {
    const mine = crowds.filter(({ rounds: most = Infinity }) => (options.quick ? most === Infinity : round < most));
    // Each round begins with another, so that nobody always runs first.
    for (let place = 0; place < all.length; place++) {
      const contender = all[(place + round) % all.length];
      process.stderr.write(`round ${round + 1} of ${rounds}: ${contender.name}\n`);
      for (const [name, value] of Object.entries(await measure(browser, contender, mine)))
        ((values[name] ??= {})[contender.name] ??= []).push(value);
    }
  }
  return values;
}

/** @returns What `use` finds for each contender, by name. */
async function ofEach(all, use) {
  const found = {};
  for (const contender of all) found[contender.name] = await use(contender);
  return found;
}

function chosen(all) {
  if (options.only === undefined) return all;
  const names = options.only.toLowerCase().split(',');
  const unknown = names.filter((name) => !all.some((contender) => contender.name.toLowerCase() === name));
  if (!unknown.length) return all.filter(({ name }) => names.includes(name.toLowerCase()));
  console.error(`Not known: ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const start = performance.now();
const site = await openSite();
const browser = await playwright.launch({ executablePath: chromium(), args: flags });
try {
  const script = readFileSync(options.script, 'utf8');
  const all = chosen(await contenders(browser, site, script));
  const result = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${release()} ${arch()}`,
    browser: browser.version(),
    rounds,
    nodes: await ofEach(all, (contender) => size(browser, contender)),
    bytes: await ofEach(all, bytesOf),
    asked: await ofEach(all, (contender) => requests(browser, contender)),
    done: await ofEach(
      all.filter(({ isLibrary }) => isLibrary),
      (contender) => doneWithoutElements(browser, contender),
    ),
    values: await runInTurn(browser, all),
    parts: isWhole ? await ourParts() : undefined,
    shifts: options.only === undefined ? await layoutShifts(browser, site, script) : undefined,
  };
  result.seconds = Math.round((performance.now() - start) / 1000);
  writeFileSync(here('result.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(report(result));
  if (isWhole) {
    writeFileSync(here('chart.svg'), chart(result));
    await writeReadme(here('README.md'), report(result));
  }
} finally {
  await browser.close();
  site.close();
}
