#!/usr/bin/env node
/** `npx jak-widgets doctor ADDRESS-OR-FILE`: what is wrong with a page, and what to do. */
import { parseArgs } from 'node:util';
import { isDay } from '../data/when.js';
import { today } from '../src/shared/clock.js';
import { checks, examine } from './checks/index.js';
import type { Known } from './page.js';
import { readPage } from './read.js';
import { summary } from './summary.js';

declare const __KNOWN__: Known;
const known = __KNOWN__;

const usage = `Usage: jak-widgets doctor ADDRESS-OR-FILE [--json] [--ignore CHECK]... [--day DAY]

Says what is wrong with a page that shows elements of jak-widgets, and what to do. It reads the page and the scripts of ours
that it names; no other, and it runs none.

  --json           for machines
  --ignore CHECK   leaves out a check: ${checks.map(({ id }) => id).join(', ')}
  --day DAY        as on another day, such as 2027-03-01

Exits with 0 where nothing is wrong, 1 where something is, 2 where it could not look.`;

/** What was asked for, or why that cannot be done. */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ignore: { type: 'string', multiple: true, default: [] },
      day: { type: 'string', default: today() },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, place, ...more] = positionals;
  if (!values.help) {
    if (command !== 'doctor' || !place || more.length) throw new Error('One page is needed.');
    if (!isDay(values.day)) throw new Error(`--day takes a day such as ${today()}, not "${values.day}".`);
    const unknown = values.ignore.find((id) => !checks.some((check) => check.id === id));
    if (unknown) throw new Error(`There is no check "${unknown}".`);
  }
  return { ...values, place: place ?? '' };
}

try {
  const { help, place, day, ignore, json } = asked();
  if (help) console.log(usage);
  else {
    const page = await readPage(place, day, known);
    const findings = examine(page).filter(({ check }) => !ignore.includes(check));
    if (json) console.log(JSON.stringify({ page: page.url.href, version: known.version, findings }, null, 1));
    else {
      console.log(`${page.url.href}\n${summary(findings, known.version)}`);
      for (const { check, element, what, fix } of findings)
        console.log(`\n${check}${element ? `: ${element}` : ''}\n  ${what}\n  ${fix}`);
    }
    process.exitCode = findings.length ? 1 : 0;
  }
} catch (error) {
  const { message, cause } = error as Error;
  // Of an address that cannot be reached, the cause says more.
  console.error(`${cause instanceof Error ? cause.message : message}\n\n${usage}`);
  process.exitCode = 2;
}
