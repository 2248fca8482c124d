/** The maintainer's desk, as run from a terminal. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';

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

  it('lists unknowns, what the owner has not stated, weak sources and pages by publisher', () => {
    const { stdout } = desk('--day', '2026-11-21');
    assert.match(stdout, /Unknown for UK readers: \d+\n {2}deuruxolitinib: stopping/);
    assert.match(stdout, /Not stated by the owner: 4\n {2}approval\n {2}funding\n {2}feedback\n {2}cy\n/);
    assert.match(
      stdout,
      /Resting on one charity, press report or copy: \d+[\s\S]*decisions\/deuruxolitinib recommended england \(alopecia-uk-2026\)/,
    );
    assert.match(stdout, /\n {2}NICE\n {4}NICE, all guidance: https:\/\/www\.nice\.org\.uk\n/);
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

  describe('the schema for other programs', () => {
    const read = (name) => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));
    const valid = new Ajv({ allErrors: true, strictTuples: false }).compile(read('facts.schema.json'));

    it('holds for the dataset', () => {
      assert.ok(valid(read('facts.json')), JSON.stringify(valid.errors?.slice(0, 3)));
    });

    it('names no path of the machine that made it', () => {
      assert.doesNotMatch(readFileSync('dist/facts.schema.json', 'utf8'), /import\(|file:|node_modules/);
    });

    const faults = [
      ['a medicine without a dose', (facts) => delete facts.medicines.baricitinib.dose],
      ['an outcome nobody knows', (facts) => (facts.decisions[0].outcome = 'perhaps')],
      ['a day in words', (facts) => (facts.licences[0].when = 'October 2022')],
      ['a link that is not https', (facts) => (facts.sources.nice.url = 'http://www.nice.org.uk')],
      ['a fact without a source', (facts) => (facts.statements[0].sources = [])],
      ['a field that is not described', (facts) => (facts.dataset.score = 1)],
      ['a dataset without its version', (facts) => delete facts.dataset.version],
    ];
    for (const [fault, plant] of faults) {
      it(`refuses ${fault}`, () => {
        const facts = read('facts.json');
        plant(facts);
        assert.equal(valid(facts), false);
      });
    }
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
