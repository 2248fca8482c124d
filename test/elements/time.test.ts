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
  statusOn,
  stepsOn,
  type Dataset,
  type Day,
  type MedicineId,
  type Nation,
} from '../../data/index.js';
import { localeFor } from '../../src/shared/locale.js';
import {
  allByRole,
  byRole,
  expectInOrder,
  freezeClock,
  make,
  nameOf,
  tags,
  textOf,
  toldBy,
} from '../support/helpers.js';
import { words } from '../support/words.js';

const dayAfter = (day: string): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as Day;

const { card, status, terms, ui } = words;
const { date, shortDate } = localeFor('en');
const [checked, reviewBy] = [date(dataset.checked), date(dataset.reviewBy)];

describe('how old the facts are', () => {
  for (const day of [
    '1970-01-01',
    '2026-11-20',
    '2027-02-21',
    '2027-02-22',
    '2027-11-21',
    '2027-11-22',
    '2100-12-31',
  ]) {
    const late = day > '2027-02-21';
    describe(`on a device that says ${day}`, () => {
      freezeClock(day);
      for (const tag of tags) {
        it(`<${tag}> ends with one line`, async () => {
          const element = await make(tag, { drug: 'ritlecitinib' });
          const footer = element.shadowRoot!.querySelector('footer')!;
          const line = byRole(footer, 'disclosure');
          // What the line says short is told whole behind it.
          const [aged, approved] = [ui.factsChecked(checked, reviewBy), ui.notApproved];
          const told = late ? approved : ui.footDraft(shortDate(dataset.checked), shortDate('2027-02'));
          expect(nameOf(line)).to.equal(
            tag === 'nhs-status-badge' ? ui.draftBriefly(checked) : `${told} ${ui.sourcesAndAbout}`,
          );
          expectInOrder(textOf(line.parentElement), [aged, approved]);
          expect(footer.closest('.root')!.lastElementChild).to.equal(footer);
          // Nothing but where a note will open comes after it.
          expect(line.parentElement!.nextElementSibling!.matches('[popover]:empty:last-child')).to.equal(true);

          const notices = [...footer.querySelectorAll(':scope > .notice')];
          expect(notices.map(textOf)).to.deep.equal(late ? [ui.due(checked, reviewBy)] : []);
          if (late) expect(notices[0]!.nextElementSibling).to.equal(line.parentElement);
          const text = textOf(element);
          expect(text.includes(ui.expired(checked))).to.equal(day > '2027-11-21');
          // No fact has gone, whatever the clock says; none of it is from before the check.
          if (tag !== 'jak-explainer') expect(text).to.match(/27 March 2024|ritlecitinib/i);
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

    const then = ui.then(checked);

    it('puts a status in the past tense, the link first', async () => {
      const badge = await make('nhs-status-badge', { drug: 'litfulo', nation: 'england' });
      const text = textOf(badge);
      expectInOrder(text, [ui.expired(checked), then, status.outcome.recommended, status.accessThen]);
      expectInOrder(text, [textOf(allByRole(badge, 'link')[0]!), status.outcome.recommended]);
      expect(text).not.to.include(status.access.nhs);
    });

    const stood: [MedicineId, Nation, string[]][] = [
      ['baricitinib', 'scotland', []],
      ['ritlecitinib', 'northern-ireland', []],
      ['deuruxolitinib', 'northern-ireland', []],
      // What was awaited is told as past, and not lost.
      ['deuruxolitinib', 'scotland', [status.overdue(date('2026-07'))]],
    ];
    for (const [drug, nation, awaited] of stood) {
      it(`${drug} in ${nation}`, async () => {
        const text = textOf(await make('nhs-status-badge', { drug, nation }));
        const { access, outcome } = statusOn(drug, nation, '2027-11-22');
        expectInOrder(text, [terms.nation[nation], then, status.outcome[outcome]]);
        for (const told of [status.accessThen, ...awaited]) expect(text).to.include(told);
        expect(text).not.to.include(status.access[access]);
        expect(text).not.to.include(status.expected(date('2026-07')));
      });
    }

    /** The panel or fold that a heading names. */
    const under = (element: HTMLElement, title: string): Element =>
      byRole(element, 'heading', title).closest('.panel, details')!;

    it('puts the source before the numbers of a trial; harms stand as before', async () => {
      const old = await make('jak-drug-card', { drug: 'olumiant' });
      for (const [title, result] of [
        [card.works.title, '.pair'],
        [card.section['how-well'], '.trial'],
      ] as const) {
        const part = under(old, title);
        expectInOrder(textOf(part), [then, card.in100]);
        const source = part.querySelector('.ref, .cite a')!;
        const numbers = part.querySelector(`${result} .number`)!;
        const order = source.compareDocumentPosition(numbers) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(order, `${title}: a source first`).to.be.above(0);
      }
      const harms = (element: HTMLElement): string[] =>
        [card.harms.title, card.section['serious-risks'], card.section['side-effects']].map((title) =>
          textOf(under(element, title)),
        );
      const { now } = Date;
      const expired = harms(old);
      Date.now = () => Date.parse('2026-11-22');
      try {
        expect(harms(await make('jak-drug-card', { drug: 'olumiant' }))).to.deep.equal(expired);
      } finally {
        Date.now = now;
      }
    });

    it('warns on a page that asks for an earlier day, too', async () => {
      const text = textOf(await make('nhs-status-badge', { drug: 'olumiant', 'as-of': '2024-09-01' }));
      expectInOrder(text, [ui.asOf(date('2024-09-01')), ui.expired(checked)]);
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
          expect(textOf(element)).not.to.include(ui.expired(checked));
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
      expect(textOf(element)).to.match(new RegExp(`^${ui.asOf(date('2024-09-01'))}`));
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

  /** What stands behind the last line. */
  const about = async (tag: string): Promise<HTMLElement> => {
    const element = await make(tag, { drug: 'baricitinib' });
    return byRole(element.shadowRoot!.querySelector('footer')!, 'disclosure').parentElement!;
  };

  for (const tag of tags) {
    it(`<${tag}> tells who speaks in each source, who publishes, how facts are chosen, by whom approved, which version`, async () => {
      const its = await about(tag);
      const notes = [...its.querySelectorAll('ol > li')];
      expect(notes).not.to.have.length(0);
      for (const note of notes) {
        const text = textOf(note);
        expect(
          Object.values(words.sources.kind).some((kind) => text.includes(`${kind}. `)),
          text,
        ).to.equal(true);
        expect(text).to.match(/ on \d+ \w+ 20\d\d\./);
        expect(text).not.to.match(/no date|second-hand/i);
        expect(allByRole(note, 'link')).to.have.length(1);
      }
      expectInOrder(textOf(its), [ui.notApproved]);
      expectInOrder(textOf(its), [ui.publisher, ui.chosen, ui.version(dataset.version)]);
    });

    it(`<${tag}> says nothing of what the owner has not answered`, async () => {
      const its = await about(tag);
      expect(textOf(its)).not.to.match(/pays|paid for|funding|feedback/i);
      expect(its.querySelector(`li > a:not([hreflang])`)).to.equal(null);
    });
  }

  it('names the clinician who approved the facts', async () => {
    state.approval = { name: 'Dr A. Example', role: 'consultant dermatologist', on: '2026-12-01' };
    for (const tag of tags) {
      const text = textOf(await about(tag));
      expect(text).to.include(ui.approvedBy('Dr A. Example', 'consultant dermatologist', date('2026-12-01')));
      expect(text).not.to.include(ui.notApproved);
      expect(text).not.to.include(ui.draftBriefly(checked));
    }
  });

  it('names who pays, or that nobody does', async () => {
    state.funding = ['A Trust', 'B Fund'];
    expect(textOf(await about('nhs-status-badge'))).to.include(ui.fundedBy('A Trust and B Fund'));
    state.funding = [];
    expect(textOf(await about('nhs-status-badge'))).to.include(ui.notFunded);
  });

  it('links to where a mistake can be reported', async () => {
    state.feedback = 'https://example.org/feedback';
    const link = byRole(await about('baseline-checklist'), 'link', ui.feedback);
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
      // Of an element that takes no medicine, one is enough.
      const takesOne = 'drug' in document.createElement(tag);
      for (const drug of takesOne ? medicineIds : medicineIds.slice(0, 1)) {
        for (const nation of ['', ...nations]) {
          const element = await make(tag, { drug, nation });
          for (const day of turns) {
            element.setAttribute('as-of', day);
            await Promise.resolve();
            const text = textOf(element);
            const where = `${drug} ${nation} ${day}`;
            // With what stands around it: the whole text would hide it.
            const hole = /.{0,40}(undefined|NaN|\[object|null|\$\{|Invalid Date|  |: ?\.|, ?,).{0,20}/.exec(text);
            expect(hole?.[0], where).to.equal(undefined);
            expect(
              text.split(/[\s.,;:()]+/).find((word) => codes.has(word)),
              where,
            ).to.equal(undefined);
            for (const heading of allByRole(element, 'heading')) expect(textOf(heading), where).not.to.equal('');
            if (day < '2026-03-12' && drug !== 'deuruxolitinib' && /deuruxolitinib|Leqselvi/i.test(text))
              expect(/.{0,60}(deuruxolitinib|Leqselvi).{0,20}/i.exec(toldBy(element))?.[0], where).to.equal(undefined);
          }
          element.remove();
        }
      }
    });
  }

  it('has every brand under its medicine only', async () => {
    for (const drug of medicineIds) {
      expect(textOf(await make('jak-drug-card', { drug }))).to.match(
        new RegExp(`${drug} \\(${medicines[drug].brand}\\)`, 'i'),
      );
    }
  });
});
