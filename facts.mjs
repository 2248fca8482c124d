/**
 * The maintainer's desk, on the built facts.
 *
 *   npm run facts                  what is due, overdue, unknown or weakly sourced today, and the pages to open
 *   npm run facts -- --day DAY     the same on another day
 *   npm run facts -- --json        for machines
 *   node facts.mjs --write         used by the build: refuses bad facts, writes dist/facts.json
 *
 * Exits with 1 where something is overdue or a fact is bad.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { facts, problems } from './dist/esm/check.js';
import { freshness, isDay, overdueDecisions } from './dist/esm/facts.js';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.now());
const { values } = parseArgs({
  options: { day: { type: 'string', default: today }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});

const stop = (lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

if (values.write) {
  const bad = problems();
  if (bad.length) stop(['Bad facts:', ...bad]);
  writeFileSync('dist/facts.json', `${JSON.stringify(facts, null, 1)}\n`);
  process.exit();
}
if (!isDay(values.day)) stop([`--day takes a day such as ${today}, not "${values.day}"`]);

/** Every record that names sources, with the path to it. */
function* claims(record, path) {
  if (typeof record !== 'object' || record === null) return;
  if (record.certainty) yield { path, ...record };
  for (const [key, part] of Object.entries(record)) {
    const { medicine, code, test, id, outcome, trial } = part ?? {};
    yield* claims(
      part,
      `${path} › ${[medicine, code ?? test ?? id ?? outcome ?? trial].filter(Boolean).join(' ') || key}`,
    );
  }
}
const all = Object.entries(facts).flatMap(([group, records]) => [...claims(records, group)]);

const { checked, reviewBy, expires } = facts.dataset;
const report = {
  day: values.day,
  checked,
  reviewBy,
  expires,
  state: freshness(values.day),
  overdueDecisions: overdueDecisions(values.day).map(
    ({ medicine, nations, expected }) => `${medicine}, ${nations.join(' ')}: expected ${expected}`,
  ),
  unknown: facts.unknowns.map(({ medicine, topic }) => `${medicine}: ${topic}`),
  oneSecondarySource: all
    .filter(({ certainty, sources }) => certainty === 'secondary' && sources.length === 1)
    .map(({ path, sources }) => `${path} (${sources[0]})`),
  links: Object.values(facts.sources).reduce((groups, source) => {
    (groups[source.publisher] ??= []).push(source);
    return groups;
  }, {}),
};
const overdue = report.state !== 'current' || report.overdueDecisions.length > 0;

if (values.json) {
  console.log(JSON.stringify({ ...report, overdue }, null, 1));
} else {
  const section = (title, lines) =>
    console.log([`\n${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'));
  console.log(
    `On ${report.day}: checked ${checked}, ${{ current: 'next check', due: 'CHECK OVERDUE SINCE', expired: 'EXPIRED; CHECK WAS DUE' }[report.state]} ${reviewBy}`,
  );
  section('Decisions past their expected month', report.overdueDecisions);
  section('Unknown for UK readers', report.unknown);
  section('Resting on one secondary source', report.oneSecondarySource);
  console.log(`\nPages to open`);
  for (const [publisher, sources] of Object.entries(report.links).sort()) {
    console.log(`  ${publisher}`);
    for (const { title, url } of sources) console.log(`    ${title}: ${url}`);
  }
}
process.exitCode = overdue ? 1 : 0;
