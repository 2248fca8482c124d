/** What is promised, and whether a run keeps it. Pure: from the result of a run to rows. */
import { ratio } from './statistics.mjs';

/** At most so many times what another takes, in the same round. */
export const ratioTargets = [
  { measure: '1,000 badges, all work', to: 'limit', most: 1.12 },
  { measure: '1,000 compact badges, all work', to: 'limit', most: 1.12 },
  { measure: '100 cards, all work', to: 'limit', most: 1.1 },
  { measure: 'heap of one badge', to: 'limit', most: 1.15 },
  { measure: 'heap of one compact', to: 'limit', most: 1.15 },
  { measure: 'longest task, 4×', to: 'plain Lit', most: 1 },
  ...['plain Lit', 'Shoelace', 'Web Awesome', 'Material Web', 'PatternFly'].flatMap((to) => [
    { measure: '1,000 badges, all work', to, most: 1 },
    { measure: '1,000 compact badges, all work', to, most: 1 },
  ]),
];

/** Shoelace's four comparable components. */
const codeBytes = 21_500;

const row = (what, value, most, spread) => ({ what, value, most, spread, isMet: value <= most });

export function checkTargets({ values, parts, shifts, done }) {
  const rows = [];
  for (const { measure, to, most } of ratioTargets) {
    const byName = values[measure] ?? {};
    if (!byName.ours || !byName[to]) continue;
    const spread = ratio(byName.ours, byName[to]);
    rows.push(row(`${measure}: ours ÷ ${to}`, spread.median, most, spread));
  }
  for (const [name, { code }] of Object.entries(parts ?? {})) rows.push(row(`code bytes, ${name}`, code, codeBytes));
  const jumps = (shifts ?? []).flatMap((late) => Object.values(late.shifts));
  if (jumps.length) rows.push(row('largest layout shift, script 600 ms late', Math.max(...jumps), 0.0005));
  if (done?.ours) rows.push(row('calls beyond definitions on a page without elements', done.ours.length, 0));
  return rows;
}
