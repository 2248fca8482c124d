import { expect } from '@open-wc/testing';
import {
  dataset,
  freshness,
  licencesOn,
  medicineIds,
  medicines,
  nations,
  statements,
  statusGroups,
  stepsOn,
  type Dataset,
  type Day,
} from '../../data/index.js';
import { allByRole, byRole, freezeClock, make, tags, textOf } from '../support/helpers.js';

const dayAfter = (day: string): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as Day;

/** The place of one part of a text after another. */
const before = (text: string, first: string | RegExp, second: string | RegExp): boolean => {
  const [a, b] = [text.search(first), text.search(second)];
  return a >= 0 && b >= 0 && a < b;
};

describe('how old the facts are', () => {
  // What the device says, what the line at the end says.
  const clocks: [string, RegExp][] = [
    ['1970-01-01', /Facts last checked 21 November 2026\. Next check due 21 February 2027\.$/],
    ['2026-11-20', /Next check due 21 February 2027\.$/],
    ['2027-02-21', /Next check due 21 February 2027\.$/],
    ['2027-02-22', /A check was due 21 February 2027: they may have changed\.$/],
    ['2027-11-21', /A check was due 21 February 2027: they may have changed\.$/],
    ['2027-11-22', /A check was due 21 February 2027: they may have changed\.$/],
    ['2100-12-31', /A check was due 21 February 2027: they may have changed\.$/],
  ];
  for (const [day, line] of clocks) {
    describe(`on a device that says ${day}`, () => {
      freezeClock(day);
      for (const tag of tags) {
        it(`<${tag}> ends with one line`, async () => {
          const element = await make(tag, { drug: 'ritlecitinib' });
          const text = textOf(element);
          expect(text).to.match(line);
          const [notice] = element.shadowRoot!.querySelectorAll('footer > p');
          expect(notice!.classList.contains('notice')).to.equal(day > '2027-02-21');
          expect(text.includes('These facts are old: last checked 21 November 2026.')).to.equal(day > '2027-11-21');
          // No fact has gone, whatever the clock says; none of it is from before the check.
          if (tag !== 'jak-explainer') expect(text).to.match(/27 March 2024|ritlecitinib/);
          expect(text).not.to.match(/No UK approval|are shown from the day of approval/);
        });
      }
    });
  }

  describe('once they have expired', () => {
    freezeClock('2027-11-22');

    it('warns before all else', async () => {
      for (const tag of tags) {
        expect(textOf(await make(tag, { drug: 'litfulo' }))).to.match(/^These facts are old/);
      }
    });

    it('puts a status in the past tense, the link first', async () => {
      const text = textOf(await make('nhs-status-badge', { drug: 'litfulo', nation: 'england' }));
      expect(text).to.match(
        /England First-hand source: NICE.* What we had read by 21 November 2026: ?Recommended for NHS use .*That is how it stood/,
      );
      expect(text).not.to.match(/can fund it/);
    });

    const then: [string, string, RegExp, RegExp][] = [
      ['baricitinib', 'scotland', /2023 That is how it stood/, /Not routinely/],
      [
        'litfulo',
        'northern-ireland',
        /Look for news: .*Not confirmed That is how it stood/,
        /We found no official page/,
      ],
      ['leqselvi', 'northern-ireland', /Look for news: .*No decision recorded here That is how it stood/, /its day/],
      ['leqselvi', 'scotland', /Look for news: SMC\..*A decision was expected in July 2026/, /is expected/],
    ];
    for (const [drug, nation, found, absent] of then) {
      it(`${drug} in ${nation}`, async () => {
        const text = textOf(await make('nhs-status-badge', { drug, nation }));
        expect(text).to.match(found);
        expect(text).not.to.match(absent);
      });
    }

    it('puts the source before the numbers of a trial; harms stand as before', async () => {
      const text = textOf(await make('jak-drug-card', { drug: 'olumiant' }));
      expect(before(text, /Second-hand source: Dermatology in Practice/, /35 in 100 did, 65 did not/)).to.equal(true);
      expect(text).to.match(/What we had read by 21 November 2026: ?Hair on four fifths/);
      expect(text).to.match(/Very common: more than 10 in 100 people: throat and nose infections/);
      expect(text).to.match(/the MHRA warns of risks: cancer/);
    });

    it('warns on a page that asks for an earlier day, too', async () => {
      const text = textOf(await make('nhs-status-badge', { drug: 'olumiant', 'as-of': '2024-09-01' }));
      expect(text).to.match(/as they stood on 1 September 2024.*These facts are old/);
    });

    it('loses no section', async () => {
      for (const drug of medicineIds) {
        const element = await make('jak-drug-card', { drug });
        const expired = allByRole(element, 'heading').map(textOf);
        const { now } = Date;
        Date.now = () => Date.parse('2026-11-22');
        try {
          element.setAttribute('heading-level', '3');
          await Promise.resolve();
          expect(textOf(element)).not.to.include('These facts are old');
          expect(allByRole(element, 'heading').map(textOf)).to.deep.equal(expired);
        } finally {
          Date.now = now;
        }
      }
    });
  });
});

describe('as they stood on another day', () => {
  freezeClock('2026-11-21');
  for (const tag of tags) {
    it(`<${tag}> says so first, and says nothing of the kind for a day that is to come`, async () => {
      const element = await make(tag, { drug: 'olumiant', 'as-of': '2024-09-01' });
      expect(textOf(element)).to.match(/^Approval and NHS status as they stood on 1 September 2024/);
      expect(textOf(element)).not.to.match(/2026 Recommended|deuruxolitinib: 18/);
      element.setAttribute('as-of', '2027-01-01');
      await Promise.resolve();
      expect(textOf(element)).not.to.match(/as they stood/);
    });
  }
});

describe('about this information', () => {
  freezeClock('2026-11-21');
  const state = dataset as { -readonly [Name in keyof Dataset]: Dataset[Name] };
  const untouched = { ...dataset };
  afterEach(() => Object.assign(state, untouched));

  const about = async (tag: string): Promise<HTMLElement> => {
    const element = await make(tag, { drug: 'baricitinib' });
    return byRole(element, 'disclosure', 'About this information').closest('details')!;
  };

  for (const tag of tags) {
    it(`<${tag}> tells who publishes, how facts are chosen, how sure, by whom approved and paid, where to write, which version`, async () => {
      expect(textOf(await about(tag))).to.match(
        /Published by jak-widgets, not an NHS service.*Taken from the pages named.*First-hand: .*Second-hand: .*Worked out: .*Not yet checked by a clinician.*Who pays for it has not been stated.*no address for feedback yet.*Version 2026\.11\.21/,
      );
    });
  }

  it('names the clinician who approved the facts', async () => {
    state.approval = { name: 'Dr A. Example', role: 'consultant dermatologist', on: '2026-12-01' };
    const text = textOf(await about('jak-drug-card'));
    expect(text).to.include('Checked by Dr A. Example, consultant dermatologist, 1 December 2026.');
    expect(text).not.to.include('Not yet checked');
  });

  it('names who pays, or that nobody does', async () => {
    state.funding = ['A Trust', 'B Fund'];
    expect(textOf(await about('nhs-status-badge'))).to.include('Paid for by A Trust and B Fund.');
    state.funding = [];
    expect(textOf(await about('nhs-status-badge'))).to.include('Nobody pays for it.');
  });

  it('links to where a mistake can be reported', async () => {
    state.feedback = 'https://example.org/feedback';
    const link = byRole(await about('baseline-checklist'), 'link', 'Report a mistake');
    expect((link as HTMLAnchorElement).href).to.equal('https://example.org/feedback');
  });
});

describe('every medicine, nation and day from 2022 to 2035', () => {
  freezeClock('2026-11-21');

  /** All that a day decides: elements ask nothing else of it, but for naming it. */
  const story = (day: Day): string =>
    JSON.stringify([
      freshness(day),
      day < dataset.checked,
      medicineIds.map((medicine) => [
        licencesOn(medicine, day).length,
        statusGroups(medicine, day).map(({ nations: its, outcome, overdue }) => [its, outcome, overdue]),
        stepsOn(medicine, day).length,
      ]),
    ]);

  /** The first day of each story. */
  const turns: Day[] = [];
  it('each day has one status for each nation, and its story is one that is looked at below', () => {
    const stories = new Set<string>();
    for (let day: Day = '2022-01-01'; day < '2036-01-01'; day = dayAfter(day)) {
      for (const medicine of medicineIds) {
        const told = statusGroups(medicine, day).flatMap((group) => group.nations);
        expect([...told].sort(), `${medicine} ${day}`).to.deep.equal([...nations].sort());
      }
      const its = story(day);
      if (!stories.has(its)) turns.push(day);
      stories.add(its);
    }
    expect(turns.length).to.be.within(20, 60);
  });

  const codes = new Set(
    statements()
      .map(({ code }) => code as string)
      .filter((code) => code.includes('-') && !['short-break', 'long-term'].includes(code)),
  );
  for (const tag of tags) {
    it(`<${tag}> never shows a bare code, a hole or an empty heading`, async () => {
      for (const drug of medicineIds) {
        for (const nation of ['', ...nations]) {
          const element = await make(tag, { drug, nation });
          for (const day of turns) {
            element.setAttribute('as-of', day);
            await Promise.resolve();
            const text = textOf(element);
            const where = `${drug} ${nation} ${day}`;
            expect(text, where).not.to.match(/undefined|NaN|\[object|null|\$\{|Invalid Date|  |: ?\.|, ?,/);
            expect(
              text.split(/[\s.,;:()]+/).find((word) => codes.has(word)),
              where,
            ).to.equal(undefined);
            for (const heading of allByRole(element, 'heading')) expect(textOf(heading), where).not.to.equal('');
            if (day < '2026-03-12' && drug !== 'deuruxolitinib')
              expect(text, where).not.to.match(/deuruxolitinib|Leqselvi/);
          }
          element.remove();
        }
      }
    });
  }

  it('has every brand under its medicine only', async () => {
    for (const drug of medicineIds) {
      expect(textOf(await make('jak-drug-card', { drug }))).to.include(`Brand name: ${medicines[drug].brand}`);
    }
  });
});
