import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  compareQuestions,
  medicineIds,
  medicines,
  moments,
  otherCareIds,
  questionsToAsk,
  readinessChecks,
  stances,
  statusOn,
  studiesOf,
  supportKinds,
  tradeOffIds,
  tradeOffs as questionOf,
  trialOutcomes,
  type CompareQuestion,
} from '../../data/index.js';
import type { TreatmentChoice } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, show, textOf } from '../support/helpers.js';
import { printedBy } from '../support/printed.js';
import { words } from '../support/words.js';

const { card, choice, compare, decision, otherCare, status, support, terms, timeline, tradeOffs, ui } = words;
const { 'other-care': care, 'no-treatment': none } = compare.option;
const names = ['Baricitinib (Olumiant)', 'Deuruxolitinib (Leqselvi)', none, care, 'Ritlecitinib (Litfulo)'];

const aid = (nation = '', asOf = ''): Promise<TreatmentChoice> =>
  show(html`<treatment-choice nation=${nation} as-of=${asOf}>own content</treatment-choice>`);

const stepOf = (element: Element, step: string): HTMLDetailsElement =>
  element.shadowRoot!.querySelector(`#step-${step}`)!;
const openSteps = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.step[open]')].map(({ id }) => id);
const input = (element: Element, name: string, value: string): HTMLInputElement =>
  element.shadowRoot!.querySelector(`[name="${name}"][value="${value}"]`)!;
const press = async (part: HTMLElement): Promise<void> => {
  part.click();
  await drawn();
};
const choose = async (element: Element, question: CompareQuestion): Promise<void> => {
  const select = element.shadowRoot!.querySelector('select')!;
  select.value = question;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await drawn();
};
/** The comparison: question, option, cell. */
const rowsOf = (element: Element): Map<string, Map<string, HTMLElement>> => {
  const options = allByRole(element, 'columnheader').slice(1).map(nameOf);
  return new Map(
    allByRole(element, 'rowheader').map((header) => [
      nameOf(header),
      new Map([...header.parentElement!.querySelectorAll('td')].map((cell, index) => [options[index]!, cell])),
    ]),
  );
};
const cellOf = (element: Element, question: CompareQuestion, option: string): HTMLElement =>
  rowsOf(element).get(compare.question[question])!.get(option)!;
const answerOf = (cell: HTMLElement): string => {
  const copy = cell.querySelector('.answer')!.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('.ref')) number.remove();
  return textOf(copy);
};
const sheetLines = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.sheet > ul > li')].map(textOf);

describe('<treatment-choice>', () => {
  freezeClock('2026-11-21');

  it('has four steps, says which is which, and opens the first', async () => {
    const element = await aid();
    const heads = [...element.shadowRoot!.querySelectorAll('.step > summary')].map(textOf);
    const steps = ['options', 'compare', 'matters', 'sheet'] as const;
    expect(heads).to.deep.equal(steps.map((step, at) => `${choice.stepOf(String(at + 1), '4')} ${choice.step[step]}`));
    expect(openSteps(element)).to.deep.equal(['step-options']);
  });

  it('goes on and back with its buttons, one step open at a time, and loses no mark', async () => {
    const element = await aid();
    await press(input(element, 'nation', 'wales'));
    for (const [step, button] of [
      ['compare', choice.next(choice.step.compare)],
      ['matters', choice.next(choice.step.matters)],
      ['sheet', choice.next(choice.step.sheet)],
      ['matters', choice.back(choice.step.matters)],
      ['compare', choice.back(choice.step.compare)],
      ['options', choice.back(choice.step.options)],
    ] as const) {
      const [open] = openSteps(element);
      await press(byRole(element.shadowRoot!.querySelector(`#${open!}`)!, 'button', button));
      expect(openSteps(element)).to.deep.equal([`step-${step}`]);
      expect(element.shadowRoot!.activeElement).to.equal(stepOf(element, step).querySelector('summary'));
    }
    expect(input(element, 'nation', 'wales').checked).to.equal(true);
  });

  it('keeps the open step and every mark when the page asks for another nation', async () => {
    const element = await aid();
    stepOf(element, 'matters').open = true;
    await drawn();
    await press(input(element, 'losing-again', 'between'));
    element.setAttribute('nation', 'wales');
    await drawn();
    expect(openSteps(element)).to.deep.equal(['step-matters']);
    expect(input(element, 'losing-again', 'between').checked).to.equal(true);
  });

  const eras: [string, string[]][] = [
    ['', names],
    ['2024-09-01', names.filter((name) => !name.startsWith('Deuruxolitinib'))],
    ['2022-01-01', [none, care]],
  ];
  for (const [asOf, options] of eras) {
    it(`offers what there was ${asOf ? `on ${asOf}` : 'today'}, in alphabetical order, no treatment among it`, async () => {
      const element = await aid('', asOf);
      const cards = [...element.shadowRoot!.querySelectorAll('.options > li')];
      expect(cards.map((one) => textOf(one.querySelector('h5')))).to.deep.equal(options);
      expect([...options].sort()).to.deep.equal(options);
      expect(textOf(stepOf(element, 'options'))).to.include(choice.alphabetical);
      expect([...rowsOf(element).values()].map((row) => [...row.keys()])).to.deep.equal(
        compareQuestions.map(() => options),
      );
    });
  }

  it('gives each option a card and a cell like any other, with a line of its own', async () => {
    const element = await aid();
    for (const parts of ['.options > li', 'td']) {
      const styles = [...element.shadowRoot!.querySelectorAll(parts)].map((part) => {
        const { backgroundColor, borderRadius, color, fontSize, fontWeight, opacity, padding } = getComputedStyle(part);
        return [backgroundColor, borderRadius, color, fontSize, fontWeight, opacity, padding].join();
      });
      expect(new Set(styles).size, parts).to.equal(1);
    }
    const lines = [...medicineIds.map((id) => words.answers[id].line), ...Object.values(compare.line)];
    for (const line of lines) expect(textOf(stepOf(element, 'options'))).to.include(line);
  });

  it('has the sources on wigs at the line on wigs', async () => {
    const lines = [...(await aid()).shadowRoot!.querySelectorAll('.options > li p')].map((line) => textOf(line));
    expect(lines.find((line) => line.startsWith(compare.answer['no-treatment'].nhs))).to.match(/ \d+[\d, –]*$/);
    expect(lines.find((line) => line.startsWith(compare.line['no-treatment']))).to.match(/[^\d, –] \d+$/);
  });

  it('speaks to those whom a choice of treatments leaves out, and to young people', async () => {
    const text = textOf(stepOf(await aid(), 'options'));
    for (const sentence of Object.values(support.situation)) expect(text).to.include(sentence);
    expect(text).to.include(support.youngHeading).and.to.include(support.youngPeople['your-say']);
    expect(text).to.match(/105 young people were aged 12 to 17/);
  });

  it('says what must be said of every JAK inhibitor', async () => {
    const text = textOf(stepOf(await aid(), 'options'));
    for (const part of [
      /not a cure/,
      /work for some people and not for others/,
      /do not suit everybody/,
      /long-term treatment, and you may need it for life/,
      /likely to fall out again/,
      /Some people have to stop/,
      /can mean a break from treatment/,
      /You can choose to stop/,
      /risk of serious infections, blood clots, major heart and circulation problems, cancer and death/,
    ]) {
      expect(text).to.match(part);
    }
  });

  describe('where somebody lives', () => {
    const pills = (element: Element): string[] =>
      [...stepOf(element, 'options').querySelectorAll('.pill')].map(textOf).sort();

    it('is asked with four buttons, and nothing is preset', async () => {
      const element = await aid();
      const group = byRole(stepOf(element, 'options'), 'group');
      expect(nameOf(group)).to.equal(choice.where);
      expect(allByRole(group, 'radio').map(nameOf)).to.deep.equal(Object.values(terms.nation));
      expect((allByRole(element, 'radio') as HTMLInputElement[]).filter(({ checked }) => checked)).to.deep.equal([]);
      expect(pills(element).length).to.be.above(6);
    });

    it('is preset by the page, and can be changed', async () => {
      const element = await aid('scotland');
      expect(input(element, 'nation', 'scotland').checked).to.equal(true);
      expect(pills(element)).to.deep.equal(
        [status.outcome['not-accepted'], status.outcome.awaiting, status.outcome.accepted]
          .map((outcome) => `${terms.nation.scotland}: ${outcome}`)
          .sort(),
      );
      await press(input(element, 'nation', 'wales'));
      for (const pill of pills(element)) expect(pill).to.match(/^Wales: /);
      expect(textOf(cellOf(element, 'nhs', names[0]!))).not.to.include(terms.nation.scotland);
      expect(textOf(cellOf(element, 'nhs', none))).to.include(words.noTreatment.wigs.wales);
      expect(textOf(cellOf(element, 'nhs', none))).not.to.include(words.noTreatment.wigs.england);
    });
  });

  describe('the comparison', () => {
    it('answers every question for every option in short, with its sources, and no share of people for a medicine', async () => {
      for (const [question, row] of rowsOf(await aid())) {
        for (const [option, cell] of row) {
          const answer = answerOf(cell);
          const where = `${question}, ${option}: ${answer}`;
          if (question !== compare.question.nhs || option === none || option === care) {
            expect(answer.split(' ').length, where).to.be.within(8, 45);
            expect(answer, where).to.match(/\.$/);
            expect(cell.querySelectorAll('.answer .ref'), where).to.have.length(1);
          }
          if (medicineIds.some((id) => option.toLowerCase().startsWith(id)))
            expect(answer, where).not.to.match(/\d+ in \d+/);
        }
      }
    });

    it('tells each medicine against its own dummy group, both sides', async () => {
      const element = await aid();
      for (const { medicine, treated, placebo, dose } of trialOutcomes()) {
        if (dose.mg !== medicines[medicine].dose.mg) continue;
        const name = names.find((option) => option.toLowerCase().startsWith(medicine))!;
        const arms = [...cellOf(element, 'chance', name).querySelectorAll('.arms > li')].map(textOf);
        for (const [group, { percent }] of [
          [card.onMedicine(medicine), treated],
          [card.onDummy, placebo],
        ] as const) {
          const did = Math.round(percent);
          expect(
            arms.some(
              (arm) => arm.startsWith(`${String(did)} ${card.in100} ${group}`) && arm.includes(card.didNot(100 - did)),
            ),
            `${medicine} ${group}`,
          ).to.equal(true);
        }
      }
      expect(textOf(stepOf(element, 'compare'))).to.include(card.notCompared);
    });

    it('tells harms right after chances, and what unfolds of them is no shorter', async () => {
      const element = await aid();
      const questions = [...rowsOf(element).keys()];
      expect(questions.indexOf(compare.question.harms)).to.equal(questions.indexOf(compare.question.chance) + 1);
      for (const medicine of medicineIds) {
        const name = names.find((option) => option.toLowerCase().startsWith(medicine))!;
        const text = textOf(cellOf(element, 'harms', name));
        expect(text).to.match(
          /\d in 100 people.*MHRA, warns that JAK inhibitors can raise the risk of serious infections/,
        );
        expect(text).to.include(card.section['who-should-not']);
      }
    });

    it('shows one question at a time where there is no room for columns, every one where there is', async () => {
      const element = await aid();
      stepOf(element, 'compare').open = true;
      const shown = (): string[] =>
        allByRole(element, 'rowheader')
          .filter((header) => header.checkVisibility())
          .map(nameOf);
      await setViewport({ width: 360, height: 800 });
      expect(shown()).to.deep.equal([compare.question.chance]);
      await choose(element, 'pregnancy');
      expect(shown()).to.deep.equal([compare.question.pregnancy]);
      await press(byRole(element, 'button', choice.nextQuestion(compare.question.stopping)));
      expect(shown()).to.deep.equal([compare.question.stopping]);
      expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('select'));
      await setViewport({ width: 1100, height: 800 });
      expect(shown()).to.deep.equal(compareQuestions.map((question) => compare.question[question]));
      await setViewport({ width: 800, height: 600 });
    });

    it('sets any two options side by side, and an open cell has its line to itself', async () => {
      const element = await aid();
      stepOf(element, 'compare').open = true;
      await setViewport({ width: 360, height: 800 });
      await press(input(element, 'column', 'ritlecitinib'));
      expect(allByRole(element, 'columnheader').filter(({ hidden }) => hidden)).to.have.length(0);
      await press(input(element, 'column', 'no-treatment'));
      const [one, other] = [...rowsOf(element).get(compare.question.chance)!.values()].filter(({ hidden }) => !hidden);
      expect([one, other].map((cell) => textOf(cell!.querySelector('.strong')))).to.deep.equal([none, names[4]]);
      const top = (cell: Element | undefined): number => cell!.getBoundingClientRect().top;
      expect(top(one)).to.equal(top(other));
      for (const width of [360, 720, 1100]) {
        await setViewport({ width, height: 800 });
        for (const cell of [one, other]) {
          cell!.querySelector('details')!.open = true;
          expect(Math.abs(top(one) - top(other)), `${String(width)} px`).to.be.above(20);
          cell!.querySelector('details')!.open = false;
        }
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('keeps results in patchy and in severe loss under headings of their own', async () => {
      const cell = cellOf(await aid(), 'chance', care);
      for (const id of otherCareIds) {
        const kind = [...cell.querySelectorAll('details')].find(
          (part) => textOf(part.querySelector('summary')) === otherCare.name[id],
        )!;
        const severities = Object.values(otherCare.severity);
        const found = [...kind.querySelectorAll('p.strong')].map(textOf);
        const studies = studiesOf(id);
        expect(found).to.deep.equal(
          (['patchy', 'severe', 'mixed'] as const)
            .filter((one) => studies[one].length)
            .map((one) => otherCare.severity[one]),
        );
        expect(found.every((heading) => severities.includes(heading))).to.equal(true);
        if (!found.length) expect(textOf(kind)).to.include(otherCare.noStudy);
      }
    });

    it('tells harms, how it is had and the NHS of each kind of other care', async () => {
      const element = await aid();
      for (const question of ['harms', 'taking', 'nhs'] as const) {
        const text = textOf(cellOf(element, question, care));
        for (const id of otherCareIds) expect(text, question).to.include(`${otherCare.name[id]}:`);
      }
    });

    it('has a timeline of each medicine, in the order of time, from before the start to after stopping', async () => {
      const element = await aid();
      const known = moments.map((moment) => timeline.moment[moment]);
      for (const name of [names[0]!, names[1]!, names[4]!]) {
        const found = [...cellOf(element, 'taking', name).querySelectorAll('.timeline > li > .strong')].map(textOf);
        expect(found).to.deep.equal(known.filter((moment) => found.includes(moment)));
        expect(found, name).to.include.members([timeline.moment.start, timeline.moment['after-stopping']]);
      }
    });

    it('draws shares of a scalp by their area', async () => {
      const pictures = [...(await aid()).shadowRoot!.querySelectorAll('.scalp')].map((picture) => {
        const [all, bare] = [...picture.querySelectorAll('circle')].map((circle) => circle.r.baseVal.value ** 2);
        return Math.round(100 * (1 - bare! / all!));
      });
      expect(pictures).to.deep.equal([50, 80, 90]);
    });

    it('tells the charges for a wig to those who live where there are any', async () => {
      expect(textOf(cellOf(await aid('england'), 'nhs', none)))
        .to.include('£80.15')
        .and.to.include('HC2');
      expect(textOf(cellOf(await aid('scotland'), 'nhs', none))).not.to.include('£');
    });
  });

  describe('what matters', () => {
    it('lays two sentences against each other, with the same five marks and what each option means', async () => {
      const element = await aid();
      for (const id of tradeOffIds) {
        const group = input(element, id, 'one').closest('fieldset')!;
        expect(nameOf(group)).to.equal(`${tradeOffs.pair[id].one} ${tradeOffs.pair[id].other}`);
        expect(allByRole(group, 'radio').map(nameOf)).to.deep.equal(stances.map((stance) => tradeOffs.stance[stance]));
        const meanings = [...group.parentElement!.querySelectorAll('details p')].map(textOf);
        expect(meanings).to.deep.equal(
          names.map((name) => `${name}: ${answerOf(cellOf(element, questionOf[id], name))}`),
        );
      }
    });

    it('shows back what was marked, in the order of the form, and changes nothing else', async () => {
      const element = await aid('england');
      const rest = (): string => textOf(stepOf(element, 'options')) + textOf(stepOf(element, 'compare'));
      const before = rest();
      await press(input(element, 'regrowth-or-living', 'other'));
      await press(input(element, 'hair-or-medicine', 'rather-one'));
      await press(input(element, 'losing-again', 'between'));
      await press(input(element, 'leaning', 'not-sure'));
      for (const check of readinessChecks)
        await press(input(element, `ready-${check}`, check === 'sure' ? 'yes' : 'no'));
      await press(input(element, 'ask', 'wait'));
      await press(input(element, 'ask', 'support-without'));
      expect(rest()).to.equal(before);
      const { pair } = tradeOffs;
      const statuses = medicineIds.map((id) =>
        choice.sheet.status(
          names.find((name) => name.toLowerCase().startsWith(id))!,
          id === 'deuruxolitinib' ? status.reported.nhs : status.outcome[statusOn(id, 'england', '2026-11-21').outcome],
        ),
      );
      expect(sheetLines(element)).to.deep.equal([
        ...statuses,
        decision.leaning['not-sure'],
        tradeOffs.rather(pair['hair-or-medicine'].one),
        tradeOffs.inBetween(pair['losing-again'].one, pair['losing-again'].other),
        pair['regrowth-or-living'].other,
        ...(['informed', 'values', 'support'] as const).map((check) => decision.stillNeeded[check]),
        decision.question['support-without'],
        decision.question.wait,
        ...Object.values(decision.toBring),
      ]);
    });

    it('says on an empty sheet that it is empty', async () => {
      const element = await aid();
      expect(sheetLines(element)).to.deep.equal([choice.sheet.noHome, ...Object.values(decision.toBring)]);
      expect(textOf(stepOf(element, 'sheet'))).to.include(choice.sheet.empty);
      expect(allByRole(stepOf(element, 'sheet'), 'checkbox')).to.have.length(questionsToAsk.length);
    });

    it('clears marks and words, and brings them back', async () => {
      const element = await aid();
      await press(input(element, 'leaning', 'against'));
      await press(byRole(element, 'button', ui.clear));
      expect((allByRole(element, 'radio') as HTMLInputElement[]).some(({ checked }) => checked)).to.equal(false);
      expect(sheetLines(element)).not.to.include(decision.leaning.against);
      await press(byRole(element, 'button', ui.undo));
      expect(sheetLines(element)).to.include(decision.leaning.against);
    });
  });

  it('prints the sheet alone, and leaves nothing behind', async () => {
    const element = await aid('wales');
    await press(input(element, 'leaning', 'towards'));
    const printed = await printedBy(() => {
      byRole(element, 'button', ui.print).click();
    });
    expect(printed.text)
      .to.include(choice.sheet.title)
      .and.to.include(decision.leaning.towards)
      .and.to.include(ui.madeOn('21 November 2026'))
      .and.to.include(ui.publisher)
      .and.not.to.include(choice.heading);
    expect(printed.text).to.match(/NICE: .* https:\/\/www\.nice\.org\.uk/);
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('says where to find support, each kind with a line, and where to report a side effect', async () => {
    const step = stepOf(await aid(), 'sheet');
    const links = allByRole(step, 'link').map(nameOf);
    const kinds = Object.keys(supportKinds) as (keyof typeof supportKinds)[];
    expect(links).to.include.members([...kinds.map((kind) => support.kind[kind].name), card.yellowCard]);
    expect(textOf(step)).to.include('116 123').and.to.include('0300 123 3393');
  });

  it('gives no verdict, rank or advice', async () => {
    expect(textOf(await aid())).not.to.match(
      /\b(best|recommended for you|you should|eligible|score of|rank(ed)? (first|higher))\b/i,
    );
  });
});
