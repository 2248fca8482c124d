/** What the bench computes from its measurements; the measuring itself is `npm run bench`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chart } from '../bench/chart.mjs';
import { report } from '../bench/report.mjs';
import { ratio, ratiosTo, spread } from '../bench/statistics.mjs';
import { checkTargets } from '../bench/targets.mjs';

const badges = '1,000 badges, all work';
const result = {
  date: '2026-11-26',
  processor: 'A processor',
  cores: 2,
  memory: 8,
  system: 'linux',
  browser: '156',
  rounds: 3,
  seconds: 60,
  nodes: { ours: { badge: { elements: 4, nodes: 9 } }, limit: { badge: { elements: 4, nodes: 9 } } },
  bytes: { ours: { script: 80_000, page: 60 }, limit: { script: 0, page: 60 } },
  asked: { ours: ['/ours.js'], limit: [] },
  done: { ours: [] },
  values: { [badges]: { ours: [11, 30, 22], limit: [10, 10, 20] } },
  parts: { 'the badge alone': { code: 15_000, facts: 9_000 } },
  shifts: [{ example: '<jak-explainer></jak-explainer>', shifts: { '390 px': 0.01 } }],
};

describe('statistics', () => {
  it('a spread is the median with the quarters around it', () => {
    assert.deepEqual(spread([5, 1, 3, 2, 4]), { median: 3, low: 2, high: 4 });
  });

  it('between two values each is a half of the median', () => {
    assert.equal(spread([1, 2]).median, 1.5);
  });

  it('ratios are taken round by round', () => {
    assert.equal(ratio([11, 30, 22], [10, 10, 20]).median, 1.1);
  });

  it('without the one compared with there are no ratios', () => {
    assert.deepEqual(ratiosTo({ ours: [1] }, 'limit'), {});
  });
});

describe('targets', () => {
  const rows = checkTargets(result);
  const rowOf = (start) => rows.find(({ what }) => what.startsWith(start));

  it('a ratio at its target or below is met', () => {
    assert.equal(rowOf(`${badges}: ours ÷ limit`).isMet, true);
  });

  it('a jump of the page is missed', () => {
    assert.equal(rowOf('largest layout shift').isMet, false);
  });

  it('what was not measured has no row', () => {
    assert.equal(rowOf('heap of one badge'), undefined);
  });
});

describe('the report', () => {
  it('tells a missed target', () => {
    assert.match(report(result), /largest layout shift.*\| 0\.01 \| ≤ 0\.001 \| \*\*missed\*\* \|/);
  });

  it('has one column for each contender', () => {
    assert.match(report(result), /^\| +\| ours \| limit \|$/m);
  });

  it('says on which machine and when', () => {
    assert.match(report(result), /^2026-11-26: A processor, 2 cores, 8 GB/);
  });
});

describe('the chart', () => {
  it('is one SVG with a bar for each contender beside the limit', () => {
    const bars = chart(result).match(/<rect x="130"/g);
    assert.equal(bars.length, 1);
  });
});
