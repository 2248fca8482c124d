import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  decisions,
  nations,
  outcomes,
  statusOn,
  type Day,
  type Decision,
  type DecisionOutcome,
} from '../../data/index.js';
import { certainDay } from '../../data/when.js';
import { today } from '../../src/shared/clock.js';

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const when = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7) as Day),
  fc.tuple(day, day).map((both) => {
    const [notBefore, notAfter] = both.sort();
    return { notBefore, notAfter };
  }),
);
const decision = fc.record({
  when,
  outcome: fc.constantFrom(...(Object.keys(outcomes) as DecisionOutcome[])),
  nations: fc.constantFrom(...nations).map((nation) => [nation] as const),
});
const history = fc
  .uniqueArray(decision, {
    selector: ({ when: its, nations: [nation] }) => `${nation} ${certainDay(its)}`,
    maxLength: 12,
  })
  .map((list) => list.map((part) => ({ ...decisions()[0]!, ...part }) satisfies Decision));

const status = (nation: (typeof nations)[number], on: Day, list: readonly Decision[]): string =>
  statusOn('baricitinib', nation, on, list).outcome;

describe('the status of any history', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(history, day, fc.constantFrom(...nations), (list, on, nation) => {
        assert.equal(status(nation, on, [...list].reverse()), status(nation, on, list));
      }),
      { seed: 1 },
    );
  });

  it('of earlier days stays when a later step is added', () => {
    fc.assert(
      fc.property(history, decision, day, fc.constantFrom(...nations), (list, added, on, nation) => {
        fc.pre(certainDay(added.when) > on);
        assert.equal(status(nation, on, [...list, { ...decisions()[0]!, ...added }]), status(nation, on, list));
      }),
      { seed: 2 },
    );
  });

  it('counts a month or a range from its last day only', () => {
    fc.assert(
      fc.property(when, fc.constantFrom(...nations), (its, nation) => {
        const list = [{ ...decisions()[0]!, outcome: 'recommended', nations: [nation], when: its } satisfies Decision];
        const last = certainDay(its);
        const before = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10) as Day;
        assert.match(status(nation, before, list), /^(none-recorded|not-licensed-yet)$/);
        assert.equal(status(nation, last, list), 'recommended');
      }),
      { seed: 3 },
    );
  });

  it('is never set by a step of an appeal', () => {
    fc.assert(
      fc.property(history, day, fc.constantFrom(...nations), (list, on, nation) => {
        assert.doesNotMatch(status(nation, on, list), /appeal/);
      }),
      { seed: 4 },
    );
  });
});

describe('today is a calendar day in the United Kingdom', () => {
  const now = Date.now.bind(Date);
  after(() => (Date.now = now));
  // Moment in UTC, day there: the clocks go forward on 29 March 2026 and back on 25 October 2026.
  const moments: [string, string][] = [
    ['2026-03-28T23:59:59Z', '2026-03-28'],
    ['2026-03-29T00:00:00Z', '2026-03-29'],
    ['2026-03-29T22:59:59Z', '2026-03-29'],
    ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T22:59:59Z', '2026-10-24'],
    ['2026-10-24T23:00:00Z', '2026-10-25'],
    ['2026-10-25T23:59:59Z', '2026-10-25'],
    ['2026-10-26T00:00:00Z', '2026-10-26'],
    ['2028-02-29T12:00:00Z', '2028-02-29'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['2100-12-31T23:59:59Z', '2100-12-31'],
  ];
  for (const [moment, date] of moments) {
    it(`${moment} is ${date}`, () => {
      Date.now = () => Date.parse(moment);
      assert.equal(today(), date);
    });
  }
});
