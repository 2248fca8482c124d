import { expect } from '@open-wc/testing';
import { medicineIds, sideEffects, trialOutcomes, type MedicineId } from '../../data/index.js';
import type { JakDrugCard } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';

const card = (drug: string, nation = '', asOf = '', level = ''): Promise<JakDrugCard> =>
  show(
    html`<jak-drug-card drug=${drug} nation=${nation} as-of=${asOf} heading-level=${level}>own content</jak-drug-card>`,
  );

const order = [
  'Who it is approved for',
  'NHS status',
  'How it is taken',
  'What trials saw',
  'If it is stopped',
  'Some side effects',
  'Serious risks',
  'Who should not take it',
  'Pregnancy, contraception and breastfeeding',
  'Other medicines and vaccines',
  'Checks before and during',
  'The other options',
  'Leaflet and reporting',
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
        'What trials saw',
        'Some side effects',
        'Serious risks',
        'Who should not take it',
        order[8]!,
      ]) {
        expect(sectionOf(element, title).closest('details'), title).to.equal(null);
      }
      const harms = sectionOf(element, 'Some side effects');
      expect(harms.querySelector('details')).to.equal(null);
      const size = (part: Element): string => getComputedStyle(part).fontSize + getComputedStyle(part).color;
      expect(size(harms.querySelector('p')!)).to.equal(size(sectionOf(element, 'What trials saw').querySelector('p')!));
    });

    it(`${medicine}: each section of facts names its source`, async () => {
      const element = await card(medicine);
      for (const title of order.slice(0, 8)) {
        const links = sectionOf(element, title).querySelectorAll<HTMLAnchorElement>('.cite a[href]');
        const isGap = textOf(sectionOf(element, title)).includes('no full UK text');
        expect(links.length > 0 || isGap, title).to.equal(true);
        for (const link of links) expect(link.href).to.match(/^https:/);
      }
    });

    it(`${medicine}: trials tell those who did and those who did not, in both groups`, async () => {
      const text = textOf(sectionOf(await card(medicine), 'What trials saw'));
      for (const { treated, placebo, trial, week } of trialOutcomes().filter(
        (outcome) => outcome.medicine === medicine,
      )) {
        for (const { percent } of [treated, placebo]) {
          const did = Math.round(percent);
          expect(text).to.include(`${String(did)} in 100 did, ${String(100 - did)} did not`);
        }
        expect(text)
          .to.include(`${trial} trial`)
          .and.to.include(`week ${String(week)}`);
      }
      expect(text).to.include('cannot be ranked');
    });

    it(`${medicine}: names no other medicine's results`, async () => {
      const text = textOf(sectionOf(await card(medicine), 'What trials saw'));
      for (const other of medicineIds) if (other !== medicine) expect(text).not.to.include(other);
    });

    it(`${medicine}: every frequency word has its number`, async () => {
      const text = textOf(sectionOf(await card(medicine), 'Some side effects'));
      for (const [words] of text.matchAll(/common: .{12}/gi)) expect(words).to.match(/common: (more than|up to) 1/i);
      const bands = sideEffects().filter((record) => record.medicine === medicine).length;
      expect(sectionOf(await card(medicine), 'Some side effects').querySelectorAll('p:not(.cite)').length).to.equal(
        bands,
      );
    });
  }

  // What one medicine's card must and must not say.
  const says: [MedicineId, string, RegExp][] = [
    ['baricitinib', order[0]!, /aged 18 and over.*October 2022/],
    ['ritlecitinib', order[0]!, /aged 12 and over.*1 November 2023/],
    ['deuruxolitinib', order[0]!, /aged 18 and over.*12 March 2026/],
    ['baricitinib', order[2]!, /4 mg once a day.*2 mg once a day for some/],
    ['deuruxolitinib', order[2]!, /8 mg twice a day/],
    ['ritlecitinib', order[2]!, /50 mg once a day.*less than 8 hours/],
    [
      'baricitinib',
      order[4]!,
      /30 people for whom 4 mg had worked.*24 weeks, 60 in 100.*by trial week 152, at least 80 in 100.*stayed on it, 7 in 100/,
    ],
    ['ritlecitinib', order[4]!, /up to 6 weeks.*36 weeks.*consider stopping/],
    ['ritlecitinib', order[5]!, /none listed.*The leaflet says get help for: shingles and hives/],
    ['deuruxolitinib', order[5]!, /headache and acne.*no information found/],
    ['baricitinib', order[6]!, /cancer, major heart.*blood clots and death.*names this medicine.*from age 65/],
    ['deuruxolitinib', order[6]!, /12 mg twice a day, more than the UK dose/],
    ['ritlecitinib', order[7]!, /allergic.*breastfeeding.*kidney transplant/],
    ['baricitinib', order[8]!, /at least 1 week after/],
    ['ritlecitinib', order[8]!, /at least 1 month after the last dose/],
    ['deuruxolitinib', order[8]!, /no full UK text/],
    ['baricitinib', order[9]!, /Probenecid.*2 mg.*No live vaccines/],
    ['ritlecitinib', order[9]!, /ciclosporin.*theophylline/],
    ['deuruxolitinib', order[7]!, /no full UK text.*Ask the clinic or a pharmacist/],
    ['deuruxolitinib', order[10]!, /no full UK text/],
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
    const text = textOf(sectionOf(await card('baricitinib'), 'The other options'));
    expect(text).to.match(/deuruxolitinib.*ritlecitinib.*Other care.*No treatment/);
    expect(text).not.to.include('baricitinib:');
  });

  it('links the leaflet and the Yellow Card', async () => {
    const element = await card('baricitinib');
    expect((byRole(element, 'link', /Yellow Card/) as HTMLAnchorElement).href).to.equal(
      'https://yellowcard.mhra.gov.uk/',
    );
    expect(byRole(element, 'link', /Patient leaflets: England/)).to.be.instanceOf(HTMLAnchorElement);
  });

  it('before its approval says so, and tells neither benefit nor harm', async () => {
    const element = await card('deuruxolitinib', '', '2024-09-01');
    const text = textOf(element);
    expect(text).to.match(/No UK approval/);
    expect(text).not.to.match(/in 100|Very common/);
    expect(textOf(sectionOf(element, 'The other options'))).to.match(/baricitinib.*ritlecitinib/);
  });

  it('on a day before others were approved does not offer them', async () => {
    expect(textOf(sectionOf(await card('baricitinib', '', '2024-09-01'), 'The other options'))).not.to.include(
      'deuruxolitinib',
    );
  });

  it('in one nation tells how decisions work there', async () => {
    expect(textOf(sectionOf(await card('ritlecitinib', 'wales'), 'NHS status')))
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
