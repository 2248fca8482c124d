/** The maintainer's desk, as run from a terminal. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const desk = (...words) => spawnSync(process.execPath, ['facts.mjs', ...words], { encoding: 'utf8' });

describe('npm run facts', () => {
  // Day, what it says, exit code: one decision is late from August 2026, the check from 22 February 2027.
  const days = [
    ['2026-07-31', /next check 2027-02-21[\s\S]*expected month: 0/, 0],
    ['2026-08-01', /expected month: 1\n {2}deuruxolitinib, scotland: expected 2026-07/, 1],
    ['2027-02-22', /CHECK OVERDUE SINCE 2027-02-21/, 1],
    ['2027-11-22', /EXPIRED/, 1],
  ];
  for (const [day, text, code] of days) {
    it(`on ${day} exits with ${code}`, () => {
      const { stdout, status } = desk('--day', day);
      assert.match(stdout, text);
      assert.equal(status, code);
    });
  }

  it('lists unknowns, weak sources and pages by publisher', () => {
    const { stdout } = desk('--day', '2026-11-21');
    assert.match(stdout, /Unknown for UK readers: \d+\n {2}deuruxolitinib: stopping/);
    assert.match(
      stdout,
      /Resting on one secondary source: \d+[\s\S]*decisions › deuruxolitinib recommended \(alopecia-uk-2026\)/,
    );
    assert.match(stdout, /\n {2}NICE\n {4}All guidance: https:\/\/www\.nice\.org\.uk\n/);
  });

  it('tells machines the same', () => {
    const report = JSON.parse(desk('--json', '--day', '2026-08-01').stdout);
    assert.deepEqual(report.overdueDecisions, ['deuruxolitinib, scotland: expected 2026-07']);
    assert.equal(report.overdue, true);
  });

  it('refuses a day that does not exist', () => {
    const { stderr, status } = desk('--day', '2026-02-30');
    assert.match(stderr, /2026-02-30/);
    assert.equal(status, 1);
  });

  it('writes the whole dataset for other programs, what no element shows too', () => {
    const facts = JSON.parse(readFileSync('dist/facts.json', 'utf8'));
    assert.equal(facts.dataset.checked, '2026-11-21');
    for (const { publisher, title, url, read } of Object.values(facts.sources))
      assert.ok(publisher && title && url && read, url);
    assert.ok(facts.archive.some(({ code }) => code === 'outcome-without-uk-licence'));
    assert.ok(facts.thresholds.every(({ unit }) => unit));
  });
});
