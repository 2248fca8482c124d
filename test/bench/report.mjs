/** The tables that a person reads, as Markdown. Pure: from the result of a run to text. */
import { checkTargets } from './targets.mjs';
import { ratiosTo, spread } from './statistics.mjs';

const number = (value) =>
  value >= 1000
    ? Math.round(value).toLocaleString('en-GB')
    : String(+value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0));

const range = ({ median, low, high }) => `${number(median)} (${number(low)}–${number(high)})`;

const line = (cells) => `| ${cells.join(' | ')} |`;

export const table = (head, rows) =>
  [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');

const targetRow = ({ what, value, most, spread: around, isMet }) => [
  what,
  around ? range(around) : number(value),
  `≤ ${number(most)}`,
  isMet ? 'met' : '**missed**',
];

/** One row for each measure, one column for each contender. */
const byContender = (names, rows) => rows.map(([what, cellOf]) => [what, ...names.map((name) => cellOf(name) ?? '–')]);

const section = (title, note, ...rest) => [`### ${title}`, note, ...rest].filter(Boolean).join('\n\n');

/** @returns The names of contenders, in the order of the run. */
const namesIn = ({ nodes }) => Object.keys(nodes);

const measuredRows = (result, cellOf) =>
  Object.keys(result.values).map((measure) => [measure, (name) => cellOf(result.values[measure], name)]);

function times(result) {
  const names = namesIn(result);
  const rows = measuredRows(result, (byName, name) => byName[name] && range(spread(byName[name])));
  return table(['', ...names], byContender(names, rows));
}

function ratios(result) {
  const names = namesIn(result);
  const rows = measuredRows(result, (byName, name) => {
    const against = ratiosTo(byName, 'limit')[name];
    return against && number(against.median);
  }).filter(([measure]) => result.values[measure].limit);
  return table(['', ...names], byContender(names, rows));
}

/** Each call once, with how often it was made. */
const counted = (calls) =>
  [...new Set(calls)].map((call) => `${call} ${calls.filter((other) => other === call).length}`).join(', ');

function sizes({ nodes, bytes, asked, done }) {
  const names = namesIn({ nodes });
  const kinds = Object.keys(nodes[names[0]]);
  return table(
    ['', ...names],
    byContender(names, [
      ['script, bytes', (name) => number(bytes[name].script)],
      ['a badge and a card in the page, bytes', (name) => number(bytes[name].page)],
      ['requests', (name) => number(asked[name].length)],
      ...kinds.map((kind) => [
        `${kind}: elements, nodes`,
        (name) => `${number(nodes[name][kind].elements)}, ${number(nodes[name][kind].nodes)}`,
      ]),
      ['done without elements', (name) => (done[name] ? counted(done[name]) || 'nothing' : undefined)],
    ]),
  );
}

function ourBytes(parts) {
  const named = [...new Set(Object.values(parts).flatMap(Object.keys))];
  const rows = Object.entries(parts).map(([name, sizesOf]) => [
    name,
    ...named.map((part) => (sizesOf[part] ? number(sizesOf[part]) : '–')),
  ]);
  return table(['', ...named], rows);
}

const jumps = (shifts) =>
  table(
    ['', ...Object.keys(shifts[0].shifts)],
    shifts.map(({ example, shifts: byWidth }) => [
      `\`${example.replace(/><.*/, '>')}\``,
      ...Object.values(byWidth).map((shift) => shift.toFixed(3)),
    ]),
  );

/** A sentence on where and when. */
export const machine = ({ date, processor, cores, memory, system, browser, rounds, seconds }) =>
  `${date}: ${processor}, ${cores} cores, ${memory} GB, ${system}; Chromium ${browser}; ${rounds} rounds in turn, ${seconds} seconds.`;

export function report(result) {
  const parts = [
    machine(result),
    section('Targets', '', table(['', 'measured', 'target', ''], checkTargets(result).map(targetRow))),
    section('Times the limit', 'Medians of the ratios of each round.', ratios(result)),
    section('Sizes', '', sizes(result)),
  ];
  if (result.parts)
    parts.push(section('Our bytes', 'Each part minified and compressed by itself.', ourBytes(result.parts)));
  if (result.shifts) parts.push(section('Layout shift with a script 600 ms late', '', jumps(result.shifts)));
  parts.push(section('Measured', 'Milliseconds and bytes: medians, and the quarters around them.', times(result)));
  return parts.join('\n\n');
}
