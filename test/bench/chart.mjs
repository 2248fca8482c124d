/** A picture of the main ratios. Pure: from the result of a run to SVG. */
import { machine } from './report.mjs';
import { ratiosTo } from './statistics.mjs';

const shown = ['1,000 badges, all work', '1,000 compact badges, all work', '100 cards, all work', 'heap of one badge'];

const left = 130;
const wide = 500;
const bar = 18;
const gap = 6;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (x, y, words, attributes = '') => `<text x="${x}" y="${y}" ${attributes}>${escape(words)}</text>`;

/** The bars of one measure, from a height on, with whiskers from quarter to quarter. */
function group(measure, byName, top, scale) {
  const rows = Object.entries(byName).filter(([name]) => name !== 'limit');
  const bars = rows.flatMap(([name, { median, low, high }], index) => {
    const y = top + 30 + index * (bar + gap);
    const middle = y + bar / 2;
    const end = left + Math.max(median, high) * scale + 8;
    return [
      text(left - 8, middle + 4, name, 'text-anchor="end"'),
      `<rect x="${left}" y="${y}" width="${(median * scale).toFixed(1)}" height="${bar}" fill="${name === 'ours' ? '#6b2a57' : '#8a94a3'}"/>`,
      `<path d="M${(left + low * scale).toFixed(1)} ${middle}H${(left + high * scale).toFixed(1)}" stroke="#111"/>`,
      text(end.toFixed(1), middle + 4, median.toFixed(2)),
    ];
  });
  const bottom = top + 30 + rows.length * (bar + gap);
  const one = left + scale;
  const limit = `<path d="M${one.toFixed(1)} ${top + 26}V${bottom}" stroke="#b00020" stroke-dasharray="4 3"/>`;
  return { drawn: [text(0, top + 16, measure, 'font-weight="700"'), ...bars, limit].join('\n'), bottom };
}

export function chart(result) {
  const groups = shown.map((measure) => [measure, ratiosTo(result.values[measure], 'limit')]);
  const largest = Math.max(1, ...groups.flatMap(([, byName]) => Object.values(byName).map(({ high }) => high)));
  const drawn = [];
  let top = 50;
  for (const [measure, byName] of groups) {
    const made = group(measure, byName, top, wide / largest);
    drawn.push(made.drawn);
    top = made.bottom + 18;
  }
  const [width, height] = [left + wide + 70, top + 10];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#111">
<title>Times the limit: the same shadow DOM cloned from a finished template</title>
<rect x="-10" width="${width}" height="${height}" fill="#fff"/>
${text(0, 18, 'Times the limit (dashed): the same shadow DOM cloned from a finished template. Less is better.', 'font-size="14"')}
${text(0, 36, machine(result), 'font-size="10" fill="#555"')}
${drawn.join('\n')}
</svg>
`;
}
