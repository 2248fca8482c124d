import { expect } from '@open-wc/testing';
import { aspects, considerations, trialOutcomes, weights } from '../../data/index.js';
import type { TreatmentChoice } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { card, choice, status, terms, ui } = words;
const { 'other-care': otherCare, 'no-treatment': noTreatment } = choice.optionName;

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
      choice.heading,
      choice.step.condition,
      choice.step.decision,
      choice.step.options,
      choice.step.compare,
      choice.step.matters,
      choice.step.sheet,
      `${status.heading}, 21 November 2026`,
      choice.step.matters,
      choice.step.questions,
      choice.step.support,
    ]);
  });

  const eras: [string, string[]][] = [
    ['', ['baricitinib', 'deuruxolitinib', 'ritlecitinib', otherCare, noTreatment]],
    ['2024-09-01', ['baricitinib', 'ritlecitinib', otherCare, noTreatment]],
    ['2022-01-01', [otherCare, noTreatment]],
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
    const row = comparison(await aid()).get(card.heading.trials)!;
    for (const { medicine, treated, placebo, dose } of trialOutcomes()) {
      if (dose.mg === 2) continue;
      for (const { percent } of [treated, placebo]) {
        const did = Math.round(percent);
        expect(textOf(row.get(medicine)!)).to.include(card.group('', did, 100 - did));
      }
    }
    expect(textOf(row.get(noTreatment)!)).to.match(/1 to 5 in 100/);
    expect(textOf(await aid()))
      .to.include(card.notCompared)
      .and.to.include(choice.differentWeeks);
  });

  it('tells harms of every option beside', async () => {
    const row = comparison(await aid()).get(card.heading.effects)!;
    for (const medicine of ['baricitinib', 'deuruxolitinib', 'ritlecitinib']) {
      expect(textOf(row.get(medicine)!)).to.match(
        /10 in 100 people.*MHRA, warns that JAK inhibitors can raise the risk of serious infections/,
      );
    }
    expect(textOf(row.get(noTreatment)!)).to.include(choice.other['no-treatment'].effects);
  });

  it('says what must be said of all of them', async () => {
    const text = textOf(sectionOf(await aid(), choice.step.options));
    for (const part of [
      /not a cure/,
      /work for some people and not for others/,
      /do not suit everybody/,
      /long-term treatment, and you may need it for life/,
      /likely to fall out again/,
      /Some people have to stop/,
      /can mean a break from treatment/,
      /You can choose to stop/,
    ]) {
      expect(text).to.match(part);
    }
  });

  it('tells NHS or private in the nation', async () => {
    const row = comparison(await aid('scotland')).get(choice.aspect.access)!;
    expect(textOf(row.get('baricitinib')!)).to.match(/Scotland Not accepted.*private prescription/);
    expect(textOf(row.get('deuruxolitinib')!)).to.match(/We have not found it, so please check/);
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
        ...weights.map((weight) => choice.weight[weight]),
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
    const sheet = textOf(sectionOf(element, choice.step.sheet));
    expect(sheet).to.include(`${choice.consideration['life-as-it-is']}: ${choice.weight['a-lot']}`);
    expect(sheet).to.include(`deuruxolitinib, ${terms.nation.scotland}: ${status.outcome.awaiting}`);
    expect(sheet).to.include(choice.step.questions);
  });

  it('clears marks and words', async () => {
    const element = await aid();
    allByRole(element, 'radio')[0]!.click();
    await drawn();
    byRole(element, 'button', ui.clear).click();
    await drawn();
    expect((allByRole(element, 'radio') as HTMLInputElement[]).some((radio) => radio.checked)).to.equal(false);
    expect(textOf(sectionOf(element, choice.step.sheet))).not.to.include(choice.weight.none);
  });

  it('says where to find support', async () => {
    const links = [...sectionOf(await aid(), choice.step.support).querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://www.alopecia.org.uk/');
    expect(links.length).to.be.above(3);
  });

  it('gives no verdict, rank or advice', async () => {
    expect(textOf(await aid())).not.to.match(
      /\b(best|better|recommended for you|you should|eligible|score of|rank(ed)? (first|higher))\b/i,
    );
  });
});
