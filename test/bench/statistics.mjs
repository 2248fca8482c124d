/** Medians, and quarters as their spread: one disturbed round moves neither. */
const at = (sorted, part) => {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
};

/** @param {number[]} values */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** Round by round, since what slows a round slows both. */
export const ratio = (values, others) => spread(values.map((value, round) => value / others[round]));

/** @returns For each contender, what it takes of one measure against another's; nothing of those that were not measured. */
export function ratiosTo(byName, name) {
  const base = byName?.[name];
  if (!base) return {};
  return Object.fromEntries(Object.entries(byName).map(([other, values]) => [other, ratio(values, base)]));
}
