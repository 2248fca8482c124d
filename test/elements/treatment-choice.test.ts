import { expect } from '@open-wc/testing';
import { aspects, considerations, trialOutcomes } from '../../data/index.js';
import type { TreatmentChoice } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';

const aid = (nation = '', asOf = ''): Promise<TreatmentChoice> =>
  show(html`<treatment-choice nation=${nation} as-of=${asOf}>own content</treatment-choice>`);

/** The comparison as text: aspect, option, cell. */
function comparison(element: Element): Map<string, Map<string, HTMLTableCellElement>> {
  const options = allByRole(element, 'columnheader').slice(1).map(nameOf);
  const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
  return new Map(
    rows.map((row) => [
      textOf(row.querySelector('th')),
      new Map([...row.querySelectorAll('td')].map((cell, index) => [options[index]!, cell])),
    ]),
  );
}

describe('<treatment-choice>', () => {
  freezeClock('2026-11-21');

  it('goes step by step', async () => {
    expect(allByRole(await aid(), 'heading').map(nameOf)).to.deep.equal([
      'A JAK inhibitor, other care or no treatment?',
      'The condition',
      'The decision',
      'The options',
      'Side by side',
      'What matters to me',
      'My sheet for the appointment',
      'NHS status, 21 November 2026',
      'What matters to me',
      'Questions to ask',
      'Support, whatever you choose',
    ]);
  });

  const eras: [string, string[]][] = [
    ['', ['baricitinib', 'deuruxolitinib', 'ritlecitinib', 'Other care', 'No treatment']],
    ['2024-09-01', ['baricitinib', 'ritlecitinib', 'Other care', 'No treatment']],
    ['2022-01-01', ['Other care', 'No treatment']],
  ];
  for (const [asOf, options] of eras) {
    it(`offers what there was ${asOf ? `on ${asOf}` : 'today'}, no treatment among it`, async () => {
      const element = await aid('', asOf);
      expect([...comparison(element).values()].map((row) => [...row.keys()])).to.deep.equal(aspects.map(() => options));
    });
  }

  it('fills every cell, and gives no option more weight in style', async () => {
    const styles = new Set<string>();
    for (const [aspect, row] of comparison(await aid())) {
      for (const [option, cell] of row) {
        expect(textOf(cell).replace(option, '').length, `${aspect}, ${option}`).to.be.above(10);
        const { fontSize, color, backgroundColor, fontWeight, opacity } = getComputedStyle(cell);
        styles.add([fontSize, color, backgroundColor, fontWeight, opacity].join());
      }
    }
    expect(styles.size).to.equal(1);
  });

  it('tells each medicine against its own dummy group, both sides', async () => {
    const row = comparison(await aid()).get('What trials saw')!;
    for (const { medicine, treated, placebo, dose } of trialOutcomes()) {
      if (dose.mg === 2) continue;
      for (const { percent } of [treated, placebo]) {
        const did = Math.round(percent);
        expect(textOf(row.get(medicine)!)).to.include(`${String(did)} in 100 did, ${String(100 - did)} did not`);
      }
    }
    expect(textOf(row.get('No treatment')!)).to.match(/1 to 5 in 100/);
    expect(textOf(await aid())).to.match(/We found no trial that compares these medicines.*week 24 or 36/);
  });

  it('tells harms of every option beside', async () => {
    const row = comparison(await aid()).get('Some side effects')!;
    for (const medicine of ['baricitinib', 'deuruxolitinib', 'ritlecitinib']) {
      expect(textOf(row.get(medicine)!)).to.match(/10 in 100 people.*MHRA warns of risks: cancer/);
    }
    expect(textOf(row.get('No treatment')!)).to.match(/No side effects of a medicine/);
  });

  it('says what must be said of all of them', async () => {
    const text = textOf(sectionOf(await aid(), 'The options'));
    for (const part of [
      /not a cure/,
      /work for some, not others/,
      /Not for everybody/,
      /long term and perhaps lifelong/,
      /likely to fall out again/,
      /Some have to pause or stop/,
      /Some choose to stop/,
    ]) {
      expect(text).to.match(part);
    }
  });

  it('tells NHS or private in the nation', async () => {
    const row = comparison(await aid('scotland')).get('NHS or private')!;
    expect(textOf(row.get('baricitinib')!)).to.match(/Scotland Not accepted.*private prescription/);
    expect(textOf(row.get('deuruxolitinib')!)).to.match(/None is recorded here/);
    expect(textOf(row.get('ritlecitinib')!)).not.to.match(/England/);
  });

  it('presets nothing, and lets a person mark every consideration', async () => {
    const element = await aid();
    const radios = allByRole(element, 'radio') as HTMLInputElement[];
    expect(radios.filter((radio) => radio.checked)).to.deep.equal([]);
    const groups = allByRole(element, 'group');
    expect(groups).to.have.length(considerations.length);
    for (const group of groups) {
      expect([...group.querySelectorAll('label')].map(nameOf)).to.deep.equal([
        'Does not matter',
        'Matters a little',
        'Matters',
        'Matters a lot',
      ]);
    }
  });

  it('puts marks on the sheet and changes nothing else', async () => {
    const element = await aid();
    const options = (): string =>
      [...comparison(element)].map(([aspect, row]) => aspect + [...row.values()].map(textOf).join()).join();
    const before = options();
    for (const group of allByRole(element, 'group')) group.querySelectorAll('input')[3]!.click();
    await drawn();
    expect(options()).to.equal(before);
    const sheet = textOf(sectionOf(element, 'My sheet for the appointment'));
    expect(sheet).to.include('Living well as I am: Matters a lot');
    expect(sheet).to.include('deuruxolitinib, Scotland: Decision awaited');
    expect(sheet).to.include('Questions to ask');
  });

  it('clears marks and words', async () => {
    const element = await aid();
    allByRole(element, 'radio')[0]!.click();
    await drawn();
    byRole(element, 'button', 'Clear').click();
    await drawn();
    expect((allByRole(element, 'radio') as HTMLInputElement[]).some((radio) => radio.checked)).to.equal(false);
    expect(textOf(sectionOf(element, 'My sheet for the appointment'))).not.to.include('Does not matter');
  });

  it('says where to find support', async () => {
    const links = [...sectionOf(await aid(), 'Support, whatever you choose').querySelectorAll('a')].map(
      ({ href }) => href,
    );
    expect(links).to.include('https://www.alopecia.org.uk/');
    expect(links.length).to.be.above(3);
  });

  it('gives no verdict, rank or advice', async () => {
    expect(textOf(await aid())).not.to.match(
      /\b(best|better|recommended for you|you should|eligible|score of|rank(ed)? (first|higher))\b/i,
    );
  });
});
