/** The maintainer's desk, as run from a terminal. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const desk = (...words) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/facts.mjs', ...words], { encoding: 'utf8' });

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

  it('lists unknowns, what the owner has not stated, weak sources and pages by publisher', () => {
    const { stdout } = desk('--day', '2026-11-21');
    assert.match(stdout, /Unknown for UK readers: \d+\n {2}deuruxolitinib: stopping/);
    assert.match(stdout, /Not stated by the owner: 4\n {2}approval\n {2}funding\n {2}feedback\n {2}cy\n/);
    assert.match(
      stdout,
      /Resting on one charity, press report or copy: \d+[\s\S]*decisions\/deuruxolitinib recommendation-reported england \(alopecia-uk-2026\)/,
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
});
