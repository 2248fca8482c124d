import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerClaims,
  cardSections,
  certainDay,
  freshness,
  headline,
  isDay,
  licencesOn,
  medicineIds,
  nations,
  overdueDecisions,
  statementsAbout,
  statusGroups,
  statusOn,
  stepsOn,
  type Day,
  type MedicineId,
  type Nation,
} from '../../data/index.js';
import { facts } from '../../data/facts.js';
import { validate } from '../../data/validate.js';
import { answers } from '../../src/words/answers.js';

describe('what was true on a day', () => {
  // Medicine, nation, day, status.
  const table: [MedicineId, Nation, Day, string][] = [
    // The first era: two medicines, and baricitinib on the NHS nowhere.
    ['baricitinib', 'england', '2024-09-01', 'not-recommended'],
    ['baricitinib', 'wales', '2024-09-01', 'not-recommended'],
    ['baricitinib', 'northern-ireland', '2024-09-01', 'not-recommended'],
    ['baricitinib', 'scotland', '2024-09-01', 'not-accepted'],
    ['ritlecitinib', 'england', '2024-09-01', 'recommended'],
    ['ritlecitinib', 'wales', '2024-09-01', 'recommended'],
    ['ritlecitinib', 'northern-ireland', '2024-09-01', 'expected-to-follow'],
    ['ritlecitinib', 'scotland', '2024-09-01', 'accepted'],
    ['deuruxolitinib', 'england', '2024-09-01', 'not-licensed-yet'],
    ['deuruxolitinib', 'wales', '2024-09-01', 'not-licensed-yet'],
    ['deuruxolitinib', 'northern-ireland', '2024-09-01', 'not-licensed-yet'],
    ['deuruxolitinib', 'scotland', '2024-09-01', 'not-licensed-yet'],
    // The second: three medicines, Scotland waiting for one.
    ['baricitinib', 'england', '2026-07-01', 'not-recommended'],
    ['baricitinib', 'wales', '2026-07-01', 'not-recommended'],
    ['baricitinib', 'northern-ireland', '2026-07-01', 'not-recommended'],
    ['baricitinib', 'scotland', '2026-07-01', 'not-accepted'],
    ['ritlecitinib', 'england', '2026-07-01', 'recommended'],
    ['ritlecitinib', 'wales', '2026-07-01', 'recommended'],
    ['ritlecitinib', 'northern-ireland', '2026-07-01', 'reported-unconfirmed'],
    ['ritlecitinib', 'scotland', '2026-07-01', 'accepted'],
    ['deuruxolitinib', 'england', '2026-07-01', 'recommendation-reported'],
    ['deuruxolitinib', 'wales', '2026-07-01', 'recommendation-reported'],
    ['deuruxolitinib', 'northern-ireland', '2026-07-01', 'none-recorded'],
    ['deuruxolitinib', 'scotland', '2026-07-01', 'awaiting'],
    // The reported final guidance, from its day on.
    ['deuruxolitinib', 'england', '2026-07-15', 'recommended'],
    ['deuruxolitinib', 'wales', '2026-11-25', 'recommended'],
    ['deuruxolitinib', 'northern-ireland', '2026-03-11', 'not-licensed-yet'],
    ['deuruxolitinib', 'northern-ireland', '2026-03-12', 'none-recorded'],
    ['baricitinib', 'england', '2022-10-30', 'not-licensed-yet'],
    // The story of the first appraisal, edge by edge: a range counts from its end, an appeal changes nothing.
    ['baricitinib', 'england', '2023-02-06', 'none-recorded'],
    ['baricitinib', 'england', '2023-05-16', 'none-recorded'],
    ['baricitinib', 'england', '2023-05-17', 'draft-not-recommended'],
    ['baricitinib', 'england', '2023-05-18', 'final-draft-not-recommended'],
    ['baricitinib', 'england', '2023-06-12', 'final-draft-not-recommended'],
    ['baricitinib', 'england', '2023-10-24', 'final-draft-not-recommended'],
    ['baricitinib', 'england', '2023-10-25', 'not-recommended'],
    ['baricitinib', 'scotland', '2023-08-06', 'none-recorded'],
    ['baricitinib', 'scotland', '2023-08-07', 'not-accepted'],
    ['ritlecitinib', 'england', '2024-02-21', 'draft-not-recommended'],
    ['ritlecitinib', 'england', '2024-02-22', 'final-draft-recommended'],
    ['ritlecitinib', 'england', '2024-03-26', 'final-draft-recommended'],
    ['ritlecitinib', 'england', '2024-03-27', 'recommended'],
    ['ritlecitinib', 'scotland', '2024-04-07', 'none-recorded'],
    ['ritlecitinib', 'scotland', '2024-04-08', 'accepted'],
  ];
  for (const [medicine, nation, day, outcome] of table) {
    it(`${medicine} in ${nation} on ${day}: ${outcome}`, () => {
      assert.equal(statusOn(medicine, nation, day).outcome, outcome);
    });
  }

  it('every medicine × nation has one status on every first of a month from 2022 to 2035', () => {
    for (const medicine of medicineIds) {
      for (let month = 0; month < 14 * 12; month++) {
        const day = new Date(Date.UTC(2022, month, 1)).toISOString().slice(0, 10) as Day;
        const told = statusGroups(medicine, day).flatMap((group) => group.nations);
        assert.deepEqual([...told].sort(), [...nations].sort(), `${medicine} ${day}`);
      }
    }
  });

  it('an awaited decision is overdue once its month has ended', () => {
    const { expected } = statusOn('deuruxolitinib', 'scotland', '2026-07-31').decision!;
    assert.equal(expected, '2026-07');
    assert.equal(statusOn('deuruxolitinib', 'scotland', '2026-07-31').overdue, false);
    assert.equal(statusOn('deuruxolitinib', 'scotland', '2026-08-01').overdue, true);
    assert.equal(overdueDecisions('2026-07-31').length, 0);
    assert.deepEqual(
      overdueDecisions('2026-08-01').map(({ medicine }) => medicine),
      ['deuruxolitinib'],
    );
  });

  const approved: [MedicineId, Day, number | undefined][] = [
    ['baricitinib', '2022-10-30', undefined],
    ['baricitinib', '2022-10-31', 18],
    ['ritlecitinib', '2023-10-31', undefined],
    ['ritlecitinib', '2023-11-01', 12],
    ['deuruxolitinib', '2024-09-01', undefined],
    ['deuruxolitinib', '2026-03-11', undefined],
    ['deuruxolitinib', '2026-03-12', 18],
  ];
  for (const [medicine, day, age] of approved) {
    it(`${medicine} on ${day} is ${age ? `approved from age ${String(age)}` : 'not approved'}`, () => {
      assert.equal(licencesOn(medicine, day)[0]?.minAge, age);
    });
  }

  it('a look back at 1 July 2026 knows no number of the guidance, and a later day does', () => {
    assert.equal(statusOn('deuruxolitinib', 'england', '2026-07-01').decision?.guidance, undefined);
    assert.equal(statusOn('deuruxolitinib', 'england', '2026-07-15').decision?.guidance, 'TA1178');
    assert.equal(statusOn('deuruxolitinib', 'england', '2026-07-15').decision?.reported, true);
  });

  it('what was reported before the guidance reads as a yes, and is no second yes once the guidance is known', () => {
    assert.equal(statusOn('deuruxolitinib', 'england', '2026-07-01').access, 'nhs');
    const stepsBy = (day: Day): string[] =>
      stepsOn('deuruxolitinib', day, ['england', 'wales']).map(({ decision }) => decision.outcome);
    assert.deepEqual(stepsBy('2026-07-14'), ['recommendation-reported']);
    assert.deepEqual(stepsBy('2026-11-25'), ['recommended']);
  });

  it('that a medicine was approved after the warning rests on its own approval', () => {
    for (const [medicine, its] of [
      ['deuruxolitinib', 'mhra-deuruxolitinib'],
      ['ritlecitinib', 'mhra-ritlecitinib'],
    ] as const) {
      const told = statementsAbout('serious-risk', { medicine }).filter(
        ({ code }) => code === 'approved-after-warning',
      );
      assert.deepEqual(
        told.map(({ sources }) => sources),
        [['mhra-safety-update', its]],
      );
    }
  });

  it('no history takes one step twice', () => {
    for (const medicine of medicineIds) {
      for (const nation of nations) {
        const taken = stepsOn(medicine, '2035-12-31', [nation]).map(({ decision }) => decision.outcome);
        assert.equal(new Set(taken).size, taken.length, `${medicine} ${nation}`);
      }
    }
  });

  it('before a licence all nations stand together', () => {
    assert.deepEqual(
      statusGroups('deuruxolitinib', '2024-09-01').map((group) => group.nations),
      [nations],
    );
  });

  it('waiting is no step of a history', () => {
    assert.deepEqual(stepsOn('deuruxolitinib', '2026-12-01', ['scotland']), []);
  });

  it('groups nations only where body, outcome, guidance and date agree', () => {
    const groups = statusGroups('ritlecitinib', '2026-11-21').map(({ nations: together }) => together.join(' '));
    assert.deepEqual(groups, ['england wales', 'northern-ireland', 'scotland']);
  });
});

describe('what a card puts first', () => {
  for (const medicine of medicineIds) {
    it(`${medicine}: a result with the usual dose, and a source behind each answer`, () => {
      const { treated, placebo } = headline(medicine);
      assert.ok(treated.percent > placebo.percent);
      for (const section of cardSections) {
        assert.ok(answerClaims(medicine, section).flatMap((claim) => claim.sources).length, section);
      }
    });

    it(`${medicine}: the answer on how well it works has the numbers of its results`, () => {
      const told = answers[medicine]['how-well'];
      const { treated, placebo, week } = headline(medicine);
      for (const number of [treated.percent, placebo.percent, week]) {
        assert.match(told, new RegExp(`\\b${String(Math.round(number))}\\b`));
      }
    });
  }
});

describe('calendar arithmetic', () => {
  const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;

  it('knows every day of four hundred years, and no other', () => {
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        const name = `${String(year)}-${String(month).padStart(2, '0')}` as Day;
        const last = dayOf(Date.UTC(year, month, 0));
        assert.equal(certainDay(name), last);
        assert.equal(isDay(`${name}-01`), true, name);
        assert.equal(isDay(last), true, last);
        assert.equal(isDay(`${name}-${String(Number(last.slice(8)) + 1)}`), false, name);
      }
    }
  });

  for (const text of [
    '',
    '2026-11',
    '2026-11-00',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '2026-11-21T',
    ' 2026-11-21',
  ])
    it(`"${text}" is no day`, () => assert.equal(isDay(text), false));
});

describe('how old the facts are', () => {
  const table: [Day, string][] = [
    ['1970-01-01', 'current'],
    ['2026-11-21', 'current'],
    ['2027-02-21', 'current'],
    ['2027-02-22', 'due'],
    ['2027-11-21', 'due'],
    ['2027-11-22', 'expired'],
    ['2100-01-01', 'expired'],
  ];
  for (const [day, state] of table) {
    it(`on ${day}: ${state}`, () => assert.equal(freshness(day), state));
  }
});

describe('bad facts are named', () => {
  it('there are none', () => assert.deepEqual(validate(), []));

  type Copy = typeof facts;
  const faults: [string, (copy: Copy) => void, RegExp][] = [
    [
      'an unknown source',
      (copy) => Object.assign(copy.decisions[0]!, { sources: ['nowhere'] }),
      /decisions\/baricitinib draft-not-recommended.*nowhere/,
    ],
    [
      'no source',
      (copy) => Object.assign(copy.trialOutcomes[0]!, { sources: [] }),
      /trialOutcomes\/baricitinib BRAVE-AA1.*no source/,
    ],
    [
      'an impossible day',
      (copy) =>
        Object.assign(
          copy.licences.find(({ medicine }) => medicine === 'ritlecitinib')!,
          { when: '2023-02-29' },
        ),
      /licences\/ritlecitinib.*2023-02-29/,
    ],
    [
      'an impossible month',
      (copy) => Object.assign(copy.licences[0]!, { when: '2022-13' }),
      /licences\/baricitinib.*2022-13/,
    ],
    [
      'a range that ends before it begins',
      (copy) => Object.assign(copy.decisions[0]!, { when: { notBefore: '2023-05-18', notAfter: '2023-02-07' } }),
      /ends before/,
    ],
    [
      'a threshold without a unit',
      (copy) => Object.assign(copy.thresholds[0]!, { unit: undefined }),
      /thresholds\/baricitinib neutrophils.*without a unit/,
    ],
    [
      'a second status on one day',
      (copy) =>
        Object.assign(copy, {
          decisions: copy.decisions.flatMap((decision) =>
            decision.outcome === 'awaiting'
              ? [decision, { ...decision, outcome: 'accepted', expected: undefined }]
              : decision,
          ),
        }),
      /deuruxolitinib accepted scotland: a second status/,
    ],
    [
      'a share over 100',
      (copy) => Object.assign(copy.trialOutcomes[0]!.treated, { percent: 350 }),
      /trialOutcomes\/baricitinib BRAVE-AA1: 350/,
    ],
    [
      'a link that is not https',
      (copy) => Object.assign(copy.sources['nice-ta958']!, { url: 'http://www.nice.org.uk/' }),
      /sources\/nice-ta958/,
    ],
    [
      'a character that cannot be seen',
      (copy) => Object.assign(copy.decisions[5]!, { guidance: 'TA\u202e629' }),
      /decisions\/baricitinib not-recommended.*cannot be seen/,
    ],
    [
      'a benefit without its harms',
      (copy) =>
        Object.assign(copy, { sideEffects: copy.sideEffects.filter(({ medicine }) => medicine !== 'ritlecitinib') }),
      /medicines\/ritlecitinib: no side effects/,
    ],
    [
      'a silence on who should not take it',
      (copy) => Object.assign(copy, { unknowns: copy.unknowns.filter(({ topic }) => topic !== 'contraindication') }),
      /medicines\/deuruxolitinib: nothing on contraindication, not even that it is unknown/,
    ],
    [
      'an answer with nothing behind it',
      (copy) => Object.assign(copy.answers.ritlecitinib, { tests: ['hearsay'] }),
      /answers\/ritlecitinib tests: nothing behind "hearsay"/,
    ],
    [
      'a summary of a result that is not there',
      (copy) => Object.assign(copy.summaries.baricitinib, { trial: 'BRAVE-AA9' }),
      /summaries\/baricitinib: no result of BRAVE-AA9/,
    ],
    ['a review after the expiry', (copy) => Object.assign(copy.dataset, { reviewBy: '2030-01-01' }), /dataset/],
  ];
  for (const [fault, plant, line] of faults) {
    it(fault, () => {
      const copy = structuredClone(facts);
      plant(copy);
      assert.match(validate(copy).join('\n'), line);
    });
  }
});
