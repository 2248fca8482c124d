import { expect } from '@open-wc/testing';
import type { NhsStatusHistory } from '../../src/elements.js';
import { allByRole, expectInOrder, freezeClock, html, nameOf, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { status, terms, ui } = words;
const { outcome, condition, reported } = status;
const { england, wales, scotland } = terms.nation;
const ni = terms.nation['northern-ireland'];

const story = (drug: string, nation = '', asOf = ''): Promise<NhsStatusHistory> =>
  show(html`<nhs-status-history drug=${drug} nation=${nation} as-of=${asOf}>own content</nhs-status-history>`);

/** The rail is the first list; the other one has the sources. */
const steps = (element: Element): HTMLElement[] => [...allByRole(element, 'list')[0]!.children] as HTMLElement[];

const monthOf = (step: HTMLElement): string => nameOf(allByRole(step, 'disclosure')[0]!);

describe('<nhs-status-history>', () => {
  freezeClock('2026-11-26');

  // Medicine, nation, day, and of each step what happened, the month and the place, and what opens from them.
  const table: [string, string, string, string[][]][] = [
    [
      'baricitinib',
      'england',
      '',
      [
        [outcome['draft-not-recommended'], `February to May 2023, ${england}`, '7 February 2023', '17 May 2023'],
        [outcome['final-draft-not-recommended'], `May 2023, ${england}`, '18 May 2023', terms.body.nice],
        [outcome['appeal-points-accepted'], `June 2023, ${england}`, '12 June 2023'],
        [outcome['appeal-hearing-listed'], `September 2023, ${england}`, '12 September 2023'],
        [outcome['appeal-dismissed'], `September to October 2023, ${england}`, '12 September 2023', '25 October 2023'],
        [outcome['not-recommended'], status.final(`October 2023, ${england}`), '25 October 2023', 'TA926'],
      ],
    ],
    [
      'ritlecitinib',
      'england',
      '',
      [
        [outcome['draft-not-recommended'], `September to December 2023, ${england}`, '31 December 2023'],
        [outcome['final-draft-recommended'], `February 2024, ${england}`, condition['commercial-arrangement']],
        [outcome.recommended, status.final(`March 2024, ${england}`), '27 March 2024', 'TA958'],
      ],
    ],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      [[outcome['reported-unconfirmed'], `April to December 2024, ${ni}`, '1 April 2024', '31 December 2024']],
    ],
    [
      'baricitinib',
      'scotland',
      '',
      [[outcome['not-accepted'], `August 2023, ${scotland}`, '7 August 2023', condition['value-for-money-uncertain']]],
    ],
    ['deuruxolitinib', 'england', '', [[reported.nhs, `July 2026, ${england}`, '15 July 2026', 'TA1178']]],
    [
      'deuruxolitinib',
      'england',
      '2026-07-01',
      [[outcome['recommendation-reported'], `March to July 2026, ${england}`]],
    ],
    ['deuruxolitinib', 'northern-ireland', '', []],
    [
      'baricitinib',
      'england',
      '2023-06-11',
      [[outcome['draft-not-recommended']], [outcome['final-draft-not-recommended']]],
    ],
    ['baricitinib', 'england', '2023-05-16', []],
  ];
  for (const [drug, nation, asOf, expected] of table) {
    it(`${drug} in ${nation} ${asOf}: ${String(expected.length)} steps`, async () => {
      const told = expected.length ? steps(await story(drug, nation, asOf)) : [];
      expect(told).to.have.length(expected.length);
      for (const [index, parts] of expected.entries()) expectInOrder(textOf(told[index]!), parts);
    });
  }

  it('answers in sentences before the first step', async () => {
    const { answer, afterAppeal } = status;
    expectInOrder(textOf(await story('baricitinib')), [
      status.history('baricitinib (Olumiant)'),
      answer['not-nhs'](`${england} ${ui.and} ${wales}`, afterAppeal('in October 2023')),
      answer['not-nhs'](ni, 'by September 2024'),
      answer['not-nhs'](scotland, 'in August 2023'),
      outcome['draft-not-recommended'],
    ]);
    expectInOrder(textOf(await story('ritlecitinib', 'england')), [
      answer.nhs(england, 'in March 2024'),
      outcome['draft-not-recommended'],
    ]);
  });

  it('says in the answer that a decision is only reported', async () => {
    expectInOrder(textOf(await story('deuruxolitinib', 'england')), [
      status.answer.nhs(england, 'in July 2026'),
      condition['no-official-page'],
      reported.nhs,
    ]);
  });

  it('says in words which steps are final', async () => {
    for (const drug of ['baricitinib', 'ritlecitinib']) {
      for (const step of steps(await story(drug))) {
        const isFinal = /^(Not r|R)ecommended for|ccepted for NHS/.test(textOf(step));
        expect(monthOf(step).startsWith(status.final('')), textOf(step)).to.equal(isFinal);
      }
    }
  });

  it('shows months, and the exact day one step away', async () => {
    for (const step of steps(await story('baricitinib'))) {
      expect(monthOf(step)).not.to.match(/\b\d{1,2} [A-Z]/);
      expect(step.querySelector('details')!.open).to.equal(false);
      expect(textOf(step.querySelector('details'))).to.match(/\b\d{1,2} [A-Z][a-z]+ \d{4}/);
    }
  });

  it('puts the steps of all nations in the order of their last possible day', async () => {
    const told = steps(await story('baricitinib')).map(monthOf);
    expect(told.map((month) => month.replace(/^.*\d{4}, /, ''))).to.deep.equal([
      england,
      england,
      england,
      scotland,
      england,
      england,
      `${england} ${ui.and} ${wales}`,
      ni,
    ]);
  });

  it('tells in one step what was decided alike in two nations, with the sources of both', async () => {
    const told = steps(await story('ritlecitinib')).filter((step) => textOf(step).includes('27 March 2024'));
    expect(told).to.have.length(1);
    expect(monthOf(told[0]!)).to.include(`${england} ${ui.and} ${wales}`);
    expect(nameOf(allByRole(told[0]!, 'button')[0]!)).to.match(/^\d+(, |–)\d+/);
  });

  it('says that an awaited decision is late, and where to look', async () => {
    const late = await story('deuruxolitinib', 'scotland');
    expectInOrder(textOf(late), [
      status.overdueIn(scotland, 'July 2026'),
      status.readUpTo.scotland('11 May 2026'),
      status.lookUp,
    ]);
    const hrefs = (allByRole(late, 'link') as HTMLAnchorElement[]).map(({ href }) => href);
    expect(hrefs.join()).to.include('scottishmedicines.org.uk');
    expect(textOf(await story('deuruxolitinib', 'scotland', '2026-07-31'))).to.include(status.expected('July 2026'));
  });

  it('names the nations for which nothing is recorded', async () => {
    const none = status.answer['none-recorded'](ni);
    expectInOrder(textOf(await story('deuruxolitinib')), [
      none,
      status.readUpTo['northern-ireland']('December 2023'),
      status.lookUp,
    ]);
    expect(textOf(await story('ritlecitinib'))).not.to.include(none);
  });

  it('says before a licence that no decision was possible', async () => {
    expect(textOf(await story('deuruxolitinib', 'england', '2024-09-01'))).to.include(
      status.answer['not-licensed-yet'](england),
    );
  });

  it('gives every step a source, which opens in place', async () => {
    for (const drug of ['baricitinib', 'ritlecitinib', 'deuruxolitinib']) {
      for (const step of steps(await story(drug))) {
        const [source] = allByRole(step, 'button');
        source!.click();
        const note = (source as HTMLButtonElement).popoverTargetElement!;
        expect(note.matches(':popover-open')).to.equal(true);
        const links = allByRole(note, 'link') as HTMLAnchorElement[];
        expect(links).not.to.have.length(0);
        for (const { href } of links) expect(href).to.match(/^https:/);
        (note as HTMLElement).hidePopover();
      }
    }
  });

  it('is a list to assistive technology although it is drawn as a line', async () => {
    const [rail] = allByRole(await story('baricitinib'), 'list');
    expect(rail!.localName).to.equal('ol');
    expect(getComputedStyle(rail!).listStyleType).to.equal('none');
    expect(rail!.getAttribute('role')).to.equal('list');
  });

  it('says which day it shows', async () => {
    expect(textOf(await story('baricitinib', '', '2024-09-01'))).to.include(ui.asOf('1 September 2024'));
  });
});

describe('<nhs-status-history>, long unread', () => {
  freezeClock('2029-01-01');

  it('says first that its facts are old, and by when they were read', async () => {
    expectInOrder(textOf(await story('ritlecitinib', 'england')), [
      ui.expired('21 November 2026'),
      ui.then('21 November 2026'),
      status.answer.nhs(england, 'in March 2024'),
    ]);
  });
});
