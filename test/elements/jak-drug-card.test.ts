import { expect } from '@open-wc/testing';
import { medicineIds, sideEffects, trialOutcomes, type MedicineId } from '../../data/index.js';
import type { JakDrugCard } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const card = (drug: string, nation = '', asOf = '', level = ''): Promise<JakDrugCard> =>
  show(
    html`<jak-drug-card drug=${drug} nation=${nation} as-of=${asOf} heading-level=${level}>own content</jak-drug-card>`,
  );

const { heading } = words.card;
/** The sections, in order. */
const order = [
  heading.approved,
  words.status.heading,
  heading.taking,
  heading.trials,
  heading.stopping,
  heading.effects,
  heading['serious-risk'],
  heading.contraindication,
  heading.pregnancy,
  heading.interaction,
  heading.monitoring,
  heading.options,
  heading.leaflet,
];

describe('<jak-drug-card>', () => {
  freezeClock('2026-11-21');

  for (const medicine of medicineIds) {
    it(`${medicine}: every section, in order, none empty`, async () => {
      const element = await card(medicine);
      const headings = allByRole(element, 'heading').map(nameOf);
      expect(headings).to.deep.equal([medicine, ...order]);
      for (const title of order) expect(textOf(sectionOf(element, title)).length, title).to.be.above(title.length + 20);
    });

    it(`${medicine}: harms stand open wherever benefits do`, async () => {
      const element = await card(medicine);
      for (const title of [
        heading.trials,
        heading.effects,
        heading['serious-risk'],
        heading.contraindication,
        heading.pregnancy,
      ]) {
        expect(sectionOf(element, title).closest('details'), title).to.equal(null);
      }
      const harms = sectionOf(element, heading.effects);
      expect(harms.querySelector('details')).to.equal(null);
      const size = (part: Element): string => getComputedStyle(part).fontSize + getComputedStyle(part).color;
      expect(size(harms.querySelector('p')!)).to.equal(size(sectionOf(element, heading.trials).querySelector('p')!));
    });

    it(`${medicine}: each section of facts names its source`, async () => {
      const element = await card(medicine);
      for (const title of order.slice(0, 8)) {
        const links = sectionOf(element, title).querySelectorAll<HTMLAnchorElement>('.cite a[href]');
        const isGap = textOf(sectionOf(element, title)).includes(words.card.unknown(medicine));
        expect(links.length > 0 || isGap, title).to.equal(true);
        for (const link of links) expect(link.href).to.match(/^https:/);
      }
    });

    it(`${medicine}: trials tell those who did and those who did not, in both groups`, async () => {
      const text = textOf(sectionOf(await card(medicine), heading.trials));
      for (const { treated, placebo, trial, week } of trialOutcomes().filter(
        (outcome) => outcome.medicine === medicine,
      )) {
        for (const { percent } of [treated, placebo]) {
          const did = Math.round(percent);
          expect(text).to.include(words.card.group('', did, 100 - did));
        }
        expect(text)
          .to.include(`${trial} trial`)
          .and.to.include(`week ${String(week)}`);
      }
      expect(text).to.include(words.card.notCompared);
    });

    it(`${medicine}: names no other medicine's results`, async () => {
      const text = textOf(sectionOf(await card(medicine), heading.trials));
      for (const other of medicineIds) if (other !== medicine) expect(text).not.to.include(other);
    });

    it(`${medicine}: every frequency word has its number`, async () => {
      const text = textOf(sectionOf(await card(medicine), heading.effects));
      for (const [words] of text.matchAll(/common: .{12}/gi)) expect(words).to.match(/common: (more than|up to) 1/i);
      const bands = sideEffects().filter((record) => record.medicine === medicine).length;
      expect(sectionOf(await card(medicine), heading.effects).querySelectorAll('p:not(.cite)').length).to.equal(bands);
    });
  }

  // What one medicine's card must and must not say.
  const says: [MedicineId, string, RegExp][] = [
    ['baricitinib', heading.approved, /aged 18 and over.*October 2022/],
    ['ritlecitinib', heading.approved, /aged 12 and over.*1 November 2023/],
    ['deuruxolitinib', heading.approved, /aged 18 and over.*12 March 2026/],
    ['baricitinib', heading.taking, /4 mg once a day.*2 mg once a day for some/],
    ['deuruxolitinib', heading.taking, /8 mg twice a day/],
    ['ritlecitinib', heading.taking, /50 mg once a day.*less than 8 hours/],
    [
      'baricitinib',
      heading.stopping,
      /30 people for whom 4 mg had worked.*24 weeks, 60 in 100.*by trial week 152, at least 80 in 100.*stayed on it, 7 in 100/,
    ],
    ['ritlecitinib', heading.stopping, /up to 6 weeks.*36 weeks.*consider stopping/],
    ['ritlecitinib', heading.effects, /none listed.*The leaflet says get help for: shingles and hives/],
    ['deuruxolitinib', heading.effects, /headache and acne.*no information found/],
    [
      'baricitinib',
      heading['serious-risk'],
      /cancer, major heart.*blood clots and death.*names this medicine.*from age 65/,
    ],
    ['deuruxolitinib', heading['serious-risk'], /12 mg twice a day, more than the UK dose/],
    ['ritlecitinib', heading.contraindication, /allergic.*breastfeeding.*kidney transplant/],
    ['baricitinib', heading.pregnancy, /at least 1 week after/],
    ['ritlecitinib', heading.pregnancy, /at least 1 month after the last dose/],
    ['deuruxolitinib', heading.pregnancy, /no full UK text/],
    ['baricitinib', heading.interaction, /Probenecid.*2 mg.*No live vaccines/],
    ['ritlecitinib', heading.interaction, /ciclosporin.*theophylline/],
    ['deuruxolitinib', heading.contraindication, /no full UK text.*Ask the clinic or a pharmacist/],
    ['deuruxolitinib', heading.monitoring, /no full UK text/],
  ];
  for (const [medicine, title, text] of says) {
    it(`${medicine}, ${title}: ${text.source}`, async () => {
      expect(textOf(sectionOf(await card(medicine), title))).to.match(text);
    });
  }

  it('never tells a fact that only holds in the United States', async () => {
    expect(textOf(await card('deuruxolitinib'))).not.to.match(/CYP2C9|gene test|30 days|eGFR|Child-Pugh/);
  });

  it('names the other options, no treatment among them', async () => {
    const text = textOf(sectionOf(await card('baricitinib'), heading.options));
    expect(text).to.match(/deuruxolitinib.*ritlecitinib.*Other care.*No treatment/);
    expect(text).not.to.include('baricitinib:');
  });

  it('links the leaflet and the Yellow Card', async () => {
    const element = await card('baricitinib');
    expect((byRole(element, 'link', words.card.yellowCard) as HTMLAnchorElement).href).to.equal(
      'https://yellowcard.mhra.gov.uk/',
    );
    expect(byRole(element, 'link', words.card.leaflet(words.card.greatBritain))).to.be.instanceOf(HTMLAnchorElement);
  });

  it('before its approval says so, and tells neither benefit nor harm', async () => {
    const element = await card('deuruxolitinib', '', '2024-09-01');
    const text = textOf(element);
    expect(text).to.match(/No UK approval/);
    expect(text).not.to.match(/in 100|Very common/);
    expect(textOf(sectionOf(element, heading.options))).to.match(/baricitinib.*ritlecitinib/);
  });

  it('on a day before others were approved does not offer them', async () => {
    expect(textOf(sectionOf(await card('baricitinib', '', '2024-09-01'), heading.options))).not.to.include(
      'deuruxolitinib',
    );
  });

  it('in one nation tells how decisions work there', async () => {
    expect(textOf(sectionOf(await card('ritlecitinib', 'wales'), words.status.heading)))
      .to.match(/60 days/)
      .and.not.to.match(/Scotland/);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`heading-level ${String(level)} makes real headings`, async () => {
      const element = await card('baricitinib', '', '', String(level));
      const [title, first] = allByRole(element, 'heading');
      expect(title!.localName).to.equal(`h${String(level)}`);
      expect(first!.localName).to.equal(`h${String(Math.min(level + 1, 6))}`);
    });
  }

  it('never says "drug"', async () => {
    for (const medicine of medicineIds) expect(textOf(await card(medicine))).not.to.match(/\bdrugs?\b/i);
  });
});
