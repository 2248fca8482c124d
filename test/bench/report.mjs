/** The tables that a person reads, and the ratios that are told, with what they should be at most. */
export const ratios = [
  { measure: 'evaluate 1×', of: 'ours', to: 'plain Lit', target: 3 },
  { measure: 'evaluate 4×', of: 'ours', to: 'plain Lit', target: 3 },
  { measure: '1,000 badges, all work', of: 'ours', to: 'limit', target: 1.15 },
  { measure: '100 cards, all work', of: 'ours', to: 'limit', target: 1.15 },
  { measure: '1,000 badges, all work', of: 'ours', to: 'bare limit' },
  { measure: '100 cards, all work', of: 'ours', to: 'bare limit' },
  { measure: '1,000 badges changed, all work', of: 'ours', to: 'limit' },
  { measure: '1,000 badges, all work', of: 'ours', to: 'plain HTML' },
  { measure: '100 cards, all work', of: 'ours', to: 'plain HTML' },
  { measure: '1,000 badges, all work', of: 'ours', to: 'Shoelace' },
  { measure: '1,000 compact badges, all work', of: 'ours', to: 'limit', target: 1.15 },
  { measure: '1,000 compact badges, all work', of: 'ours', to: 'Shoelace', target: 1 },
  { measure: '100 cards, all work', of: 'ours', to: 'Shoelace' },
  { measure: 'longest task 4×', of: 'ours', to: 'plain Lit' },
];

const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const range = ({ median, low, high }) => `${number(median)} (${number(low)}–${number(high)})`;

function table(head, rows) {
  const cells = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])));
  return cells.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

const timeRow =
  (names) =>
  ([measure, byName]) => [measure, ...names.map((name) => (byName[name] ? range(byName[name]) : '–'))];

const sizeRow = (nodes, names) => (kind) => [
  `${kind}: elements, nodes`,
  ...names.map((name) => {
    const size = nodes[name][kind];
    return size ? `${size.elements}, ${size.nodes}` : '–';
  }),
];

const ratioRow = ({ measure, of, to, target, ...spread }) => [
  `${measure}: ${of} ÷ ${to}`,
  range(spread),
  target ? `≤ ${target}` : '',
  target ? (spread.median <= target ? 'met' : 'missed') : '',
];

export function report({ milliseconds, ratios: measured, nodes, shifts }) {
  const names = Object.keys(nodes);
  const kinds = Object.keys(nodes[names[0]]);
  const times = Object.entries(milliseconds).map(timeRow(names));
  const sizes = kinds.map(sizeRow(nodes, names));
  const jumps = shifts.map((row) => [
    row.example.replace(/><.*/, '>'),
    ...Object.values(row.shifts).map((shift) => shift.toFixed(3)),
  ]);
  return [
    table(['milliseconds: median (quarters)', ...names], [...times, ...sizes]),
    table(['ratio, round by round: median (quarters)', '', 'target', ''], measured.map(ratioRow)),
    table(['layout shift, script 600 ms late', ...Object.keys(shifts[0].shifts)], jumps),
  ].join('\n\n');
}
