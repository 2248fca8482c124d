#!/usr/bin/env node
/** `jak-widgets doctor ADDRESS-OR-FILE`: what is wrong with a page, and what to do. */
import { parseArgs } from 'node:util';
import { isDay } from '../data/when.js';
import { today } from '../src/shared/clock.js';
import { checks, examine } from './checks/index.js';
import { ourScripts, type Known } from './page.js';
import { readPage } from './read.js';
import { asJson, asText, printable } from './report.js';

declare const __KNOWN__: Known;
const known = __KNOWN__;

const usage = `Usage: jak-widgets doctor ADDRESS-OR-FILE [--json] [--ignore CHECK]... [--day DAY]

Says what is wrong with a page that shows elements of jak-widgets, and what to do. It asks for the page, and for the scripts
in it whose file name is ${ourScripts(known).join(' or ')}, from the hosts that it names. It runs none.

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
    console.log((json ? asJson : asText)(page.url, findings, known.version));
    process.exitCode = findings.length ? 1 : 0;
  }
} catch (error) {
  const { message, cause } = error as Error;
  // Of an address that cannot be reached, the cause says more.
  console.error(`${printable(cause instanceof Error ? cause.message : message)}\n\n${usage}`);
  process.exitCode = 2;
}
