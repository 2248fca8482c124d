import { expect } from '@open-wc/testing';
import {
  cardSections,
  headline,
  medicineIds,
  trialOutcomes,
  type CardSection,
  type MedicineId,
} from '../../data/index.js';
import type { JakDrugCard } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, nameOf, show, textOf } from '../support/helpers.js';

const card = (drug: string, nation = '', asOf = '', level = ''): Promise<JakDrugCard> =>
  show(
    html`<jak-drug-card drug=${drug} nation=${nation} as-of=${asOf} heading-level=${level}>own content</jak-drug-card>`,
  );

const names: Record<MedicineId, string> = {
  baricitinib: 'Baricitinib (Olumiant)',
  deuruxolitinib: 'Deuruxolitinib (Leqselvi)',
  ritlecitinib: 'Ritlecitinib (Litfulo)',
};

const panels = ['Does it work?', 'What can it do to me?', 'What is the deal?'];

const sections: Record<CardSection, string> = {
  'how-well': 'How well it works',
  'side-effects': 'Side effects',
  'serious-risks': 'Serious risks',
  'who-should-not': 'Who should not take it',
  pregnancy: 'Pregnancy and contraception',
  'other-medicines': 'Other medicines and vaccines',
  tests: 'Tests and checks',
  taking: 'Taking it',
  stopping: 'If you stop',
};

const access = 'Who it is for and how to get it';

/** What a heading begins: its panel, or its row with what unfolds. */
const partOf = (element: Element, title: string): HTMLElement =>
  byRole(element, 'heading', title).closest<HTMLElement>('.panel, .fold')!;

describe('<jak-drug-card>', () => {
  freezeClock('2026-11-25');

  for (const medicine of medicineIds) {
    it(`${medicine}: three panels, then every section in a fixed order, each below its answer`, async () => {
      const element = await card(medicine);
      const headings = allByRole(element, 'heading')
        .map(nameOf)
        .filter((title) => !title.includes('leaflet'));
      expect(headings).to.deep.equal([names[medicine], ...panels, ...cardSections.map((id) => sections[id]), access]);
      for (const id of cardSections) {
        const row = partOf(element, sections[id]);
        const answer = textOf(row.querySelector(':scope > summary > span, :scope > p'));
        expect(answer, id).to.match(/^[A-Z].{20,}\.$/);
      }
    });

    it(`${medicine}: the three panels have one width, side by side one height, and harms are never the smaller`, async () => {
      for (const width of ['280px', '360px', '1100px']) {
        const element = await card(medicine);
        element.style.inlineSize = width;
        const [works, harms, deal] = panels.map((title) => partOf(element, title).getBoundingClientRect());
        for (const box of [harms!, deal!]) {
          expect(box.width, width).to.be.closeTo(works!.width, 1);
          if (box.top === works!.top) expect(box.height, width).to.be.closeTo(works!.height, 1);
        }
        expect(harms!.height, width).to.be.at.least(works!.height - 1);
      }
    });

    it(`${medicine}: the first number has its dummy group beside it at the same size`, async () => {
      const outcome = headline(medicine);
      const panel = partOf(await card(medicine), panels[0]!);
      const numbers = [...panel.querySelectorAll('.number')];
      expect(numbers.map((part) => textOf(part))).to.deep.equal(
        [outcome.treated, outcome.placebo].map(({ percent }) => String(Math.round(percent))),
      );
      const [treated, placebo] = numbers.map((part) => getComputedStyle(part).fontSize);
      expect(treated).to.equal(placebo);
      expect(numbers[0]!.getBoundingClientRect().top).to.be.closeTo(numbers[1]!.getBoundingClientRect().top, 1);
    });

    it(`${medicine}: side effects and serious harms have the size of the benefit's words`, async () => {
      const element = await card(medicine);
      const looks = panels
        .slice(0, 2)
        .flatMap((title) => [...partOf(element, title).querySelectorAll(':scope > p')])
        .map((part) => getComputedStyle(part).fontSize + getComputedStyle(part).color);
      expect(new Set(looks).size).to.equal(1);
      expect(textOf(partOf(element, panels[1]!))).to.match(/Serious harms:.*cancer and death.*Side effects:/);
    });

    it(`${medicine}: the deal, in the charity's order`, async () => {
      expect(textOf(partOf(await card(medicine), panels[2]!))).to.match(
        /not a cure.*long-term.*lifelong.*life-changing for some.*not for all.*fall out again.*No treatment at all is still ok/,
      );
    });

    it(`${medicine}: serious risks and pregnancy stand open, the rest is closed`, async () => {
      const element = await card(medicine);
      for (const id of cardSections) {
        const row = partOf(element, sections[id]);
        if (row.localName === 'details')
          expect((row as HTMLDetailsElement).open, id).to.equal(id === 'serious-risks' || id === 'pregnancy');
      }
    });

    it(`${medicine}: each trial has its own dummy group, and no other medicine's`, async () => {
      const row = partOf(await card(medicine), sections['how-well']);
      const own = trialOutcomes().filter((outcome) => outcome.medicine === medicine);
      const figures = [...row.querySelectorAll('.trial')];
      expect(figures.length).to.equal(own.length);
      for (const { trial, dose, measure, treated, placebo } of own) {
        const words = new RegExp(measure === 'salt-20' ? 'most of their' : 'nearly all');
        const found = figures.filter(
          (figure) => textOf(figure).includes(`${trial}, on ${String(dose.mg)} mg`) && words.test(textOf(figure)),
        );
        expect(found.length, trial).to.equal(1);
        const numbers = [...found[0]!.querySelectorAll('.number')].map((part) => textOf(part));
        expect(numbers).to.deep.equal([treated, placebo].map(({ percent }) => String(Math.round(percent))));
        for (const { percent } of [treated, placebo])
          expect(textOf(found[0]!)).to.include(`${String(100 - Math.round(percent))} did not`);
      }
      for (const other of medicineIds) if (other !== medicine) expect(textOf(row)).not.to.include(other);
      expect(textOf(row)).to.include('cannot show which one works better');
    });

    it(`${medicine}: what is told has the numbers of its sources, and each opens its note`, async () => {
      const element = await card(medicine);
      for (const title of panels) expect(partOf(element, title).querySelector('button'), title).not.to.equal(null);
      const button = partOf(element, panels[0]!).querySelector<HTMLElement>('button')!;
      button.click();
      expect(textOf(element.shadowRoot!.querySelector('[popover]:popover-open'))).to.match(/We read it on/);
    });

    it(`${medicine}: never "drug", never a figure of another country`, async () => {
      const text = textOf(await card(medicine));
      expect(text).not.to.match(/\bdrugs?\b(?! Safety Update)/i);
      expect(text).not.to.match(/CYP2C9|gene test|30 days|eGFR|Child-Pugh/);
    });
  }

  // What one medicine's card must say, and where; then what it must not.
  const says: [MedicineId, string, RegExp, RegExp?][] = [
    ['baricitinib', panels[0]!, /35 in 100 people on baricitinib 5 in 100 people on a dummy.*36 weeks.*four fifths/],
    ['baricitinib', panels[1]!, /throat and nose infections and raised cholesterol\. Each affects more than 10 in 100/],
    ['ritlecitinib', panels[1]!, /shingles.*heart.*up to 10 in 100.*also names headache/],
    ['deuruxolitinib', panels[1]!, /headache and acne\. Each affects more than 10 in 100/],
    ['baricitinib', sections['how-well'], /52 weeks.*all or nearly all of your scalp hair.*later and for fewer/],
    ['ritlecitinib', sections['how-well'], /nearly a year.*no dummy group.*24 months.*36 months.*aged 12 to 17/],
    ['deuruxolitinib', sections['how-well'], /517 people took part.*52 weeks.*more than the UK dose/],
    ['ritlecitinib', sections['side-effects'], /leaflet lists none.*get medical help for shingles and hives/],
    ['deuruxolitinib', sections['side-effects'], /not found the UK list/],
    [
      'baricitinib',
      sections['serious-risks'],
      /about baricitinib too.*Get medical help straight away.*For alopecia areata, this is the most.*Shingles: up to 1.*fewer than 1 in 100 people a year.*behind the MHRA’s warning/,
      /1 person in the trials|none of these extra risks/,
    ],
    ['baricitinib', sections['side-effects'], /shingles.*those in alopecia areata.*up to 10 in 100 people for each/],
    [
      'ritlecitinib',
      sections['serious-risks'],
      /1,294 people.*Shingles: 20 of 1,294.*other than melanoma: 7 of 1,294.*fewer than 1 in 100/,
      /: 0 /,
    ],
    ['deuruxolitinib', sections['serious-risks'], /12 mg twice a day, which is more than the UK dose/, /: 0 /],
    ['baricitinib', sections['who-should-not'], /pregnant.*have baricitinib only if nothing else suits/],
    ['ritlecitinib', sections['who-should-not'], /kidney transplant/],
    ['baricitinib', sections.pregnancy, /at least 1 week after/],
    ['ritlecitinib', sections.pregnancy, /at least 1 month after your last dose/],
    ['baricitinib', sections['other-medicines'], /probenecid.*live vaccines/i],
    ['ritlecitinib', sections['other-medicines'], /ciclosporin.*theophylline/],
    ['ritlecitinib', sections.tests, /Lymphocytes: before the start, at 4 weeks/],
    ['ritlecitinib', sections.taking, /JAK3 and the TEC family.*less than 8 hours.*patient card/],
    ['baricitinib', sections.taking, /also sold as Baricitinib Lilly/],
    ['baricitinib', sections.stopping, /24 weeks, 18 of the 30.*21 of 24/],
    ['ritlecitinib', sections.stopping, /up to 6 weeks.*36 weeks.*not a rule.*24 weeks.*48 weeks/],
    ['baricitinib', access, /18 and over.*October 2022.*totalis.*universalis/],
    ['deuruxolitinib', access, /12 March 2026/],
  ];
  for (const [medicine, title, found, absent] of says) {
    it(`${medicine}, ${title}: ${found.source}`, async () => {
      const text = textOf(partOf(await card(medicine), title));
      expect(text).to.match(found);
      if (absent) expect(text).not.to.match(absent);
    });
  }

  // One pill for each answer, with the nations that give it.
  const pills: [string, string, string, string[]][] = [
    [
      'baricitinib',
      '',
      '',
      [
        'England and Wales: Not recommended for NHS use',
        'Northern Ireland: Reported as an NHS no, not confirmed',
        'Scotland: Not accepted for NHS use',
      ],
    ],
    [
      'ritlecitinib',
      '',
      '',
      [
        'England and Wales: Recommended for NHS use',
        'Northern Ireland: Reported as an NHS yes, not confirmed',
        'Scotland: Accepted for NHS use',
      ],
    ],
    ['deuruxolitinib', 'england', '', ['England: Reported as an NHS yes, not confirmed']],
    ['ritlecitinib', 'wales', '', ['Wales: Recommended for NHS use']],
    ['deuruxolitinib', '', '2024-09-01', ['England, Wales, Northern Ireland and Scotland: Not approved yet']],
  ];
  for (const [drug, nation, asOf, found] of pills) {
    it(`${drug} ${nation} ${asOf}: ${found.join('; ')}`, async () => {
      const element = await card(drug, nation, asOf);
      expect([...element.shadowRoot!.querySelectorAll('.pill')].map((part) => textOf(part))).to.deep.equal(found);
    });
  }

  it('says once, at the top, that a leaflet was not read, and what to do', async () => {
    const element = await card('deuruxolitinib');
    const title = 'We have not read its UK leaflet';
    expect(textOf(partOf(element, title))).to.match(/Ask your pharmacist.*we cannot tell you who should not take it/);
    expect(textOf(element).split('we have not been able to read its UK leaflet').length - 1).to.be.within(1, 2);
    expect(allByRole(element, 'heading').map(nameOf).indexOf(title)).to.equal(1);
    for (const other of ['baricitinib', 'ritlecitinib'])
      expect(allByRole(await card(other), 'heading').map(nameOf)).not.to.include(title);
  });

  it('in one nation tells how decisions work there', async () => {
    expect(textOf(partOf(await card('ritlecitinib', 'wales'), access)))
      .to.match(/60 days/)
      .and.not.to.match(/Scotland/);
  });

  it('links the leaflet with the words to search for, and the Yellow Card', async () => {
    for (const [drug, brand] of [
      ['baricitinib', 'Olumiant'],
      ['deuruxolitinib', 'Leqselvi'],
      ['ritlecitinib', 'Litfulo'],
    ] as const) {
      const element = await card(drug);
      const leaflet = byRole(
        element,
        'link',
        `Read the leaflet: search for ${brand} on the EMC, the UK site of leaflets`,
      );
      expect((leaflet as HTMLAnchorElement).href).to.equal('https://www.medicines.org.uk/emc');
      expect(leaflet.getBoundingClientRect().height).to.be.at.least(44);
      expect((byRole(element, 'link', /Yellow Card/) as HTMLAnchorElement).href).to.equal(
        'https://yellowcard.mhra.gov.uk/',
      );
    }
  });

  it('names the other options, no treatment first, only what was approved on the day', async () => {
    const options = async (asOf: string): Promise<string> =>
      textOf(byRole(await card('baricitinib', '', asOf), 'disclosure', /Other options/).closest('details'));
    expect(await options('')).to.match(
      /No treatment at all is still ok.*Deuruxolitinib \(Leqselvi\) and Ritlecitinib \(Litfulo\)/,
    );
    expect(await options('2024-09-01'))
      .to.match(/One other JAK inhibitor.*Ritlecitinib/)
      .and.not.to.match(/Deuruxolitinib/);
  });

  it('before its approval tells the risks and the deal of the class, and no result', async () => {
    const element = await card('deuruxolitinib', '', '2024-09-01');
    const text = textOf(element);
    expect(text).to.match(/On 1 September 2024 it had no UK approval.*serious infections.*not a cure/);
    expect(text.split('Checked 21')[0]).not.to.match(/in 100|leaflet/);
    expect(text).not.to.include('12 March 2026');
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([names.deuruxolitinib, ...panels.slice(1)]);
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`heading-level ${String(level)} makes real headings`, async () => {
      const [title, first] = allByRole(await card('baricitinib', '', '', String(level)), 'heading');
      expect(title!.localName).to.equal(`h${String(level)}`);
      expect(first!.localName).to.equal(`h${String(Math.min(level + 1, 6))}`);
    });
  }
});
