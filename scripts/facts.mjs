/**
 * The maintainer's desk.
 *
 *   npm run facts                  what is due, overdue, unknown or weakly sourced today, and the pages to open
 *   npm run facts -- --day DAY     the same on another day
 *   npm run facts -- --json        for machines
 *   tsx scripts/facts.mjs --write  used by the build: refuses bad facts, writes dist/facts.json and its schema
 *
 * Exits with 1 where something is overdue or a fact is bad.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { facts, records } from '../data/facts.ts';
import { freshness, isDay, overdueDecisions } from '../data/index.ts';
import { validate } from '../data/validate.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.now());
const { values } = parseArgs({
  options: { day: { type: 'string', default: today }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});

const stop = (lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

if (values.write) {
  const bad = validate();
  if (bad.length) stop(['Bad facts:', ...bad]);
  writeFileSync('dist/facts.json', `${JSON.stringify(facts, null, 1)}\n`);
  const { generateSchema, programFromConfig } = await import('typescript-json-schema');
  const schema = generateSchema(
    programFromConfig('tsconfig.json', ['data/facts.ts']),
    'Facts',
    // Without references, because their names would hold paths of this machine.
    { required: true, noExtraProps: true, strictNullChecks: true, ref: false },
  );
  writeFileSync('dist/facts.schema.json', `${JSON.stringify(schema, null, 1)}\n`);
  process.exit();
}
if (!isDay(values.day)) stop([`--day takes a day such as ${today}, not "${values.day}"`]);

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
  notStated: Object.entries({ ...facts.dataset, ...facts.dataset.translations }).flatMap(([name, value]) =>
    value === null ? [name] : [],
  ),
  reported: [...records(facts)].filter(([, { reported }]) => reported).map(([name]) => name),
  oneWeakSource: [...records(facts)]
    .filter(
      ([, { sources }]) =>
        sources?.length === 1 && ['charity', 'press', 'copy'].includes(facts.sources[sources[0]]?.kind),
    )
    .map(([name, { sources }]) => `${name} (${sources[0]})`),
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
  section('Not stated by the owner', report.notStated);
  section('Reported, not confirmed', report.reported);
  section('Resting on one charity, press report or copy', report.oneWeakSource);
  console.log(`\nPages to open`);
  for (const [publisher, sources] of Object.entries(report.links).sort()) {
    console.log(`  ${publisher}`);
    for (const { title, url } of sources) console.log(`    ${title}: ${url}`);
  }
}
process.exitCode = overdue ? 1 : 0;
