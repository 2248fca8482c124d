import { expect } from '@open-wc/testing';
import type { NhsStatusHistory } from '../../src/elements.js';
import { allByRole, byRole, expectInOrder, freezeClock, html, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { status, terms, ui } = words;

const story = (drug: string, nation = '', asOf = ''): Promise<NhsStatusHistory> =>
  show(html`<nhs-status-history drug=${drug} nation=${nation} as-of=${asOf}>own content</nhs-status-history>`);

const stepsOf = (element: Element): string[] => [...byRole(element, 'list').children].map((step) => textOf(step));

describe('<nhs-status-history>', () => {
  freezeClock('2026-11-21');

  const { outcome, condition } = status;
  const price = condition['commercial-arrangement'];

  // Medicine, nation, day, and of each step the texts in their order.
  const table: [string, string, string, string[][]][] = [
    [
      'baricitinib',
      'england',
      '',
      [
        ['7 February 2023', '17 May 2023', outcome['draft-not-recommended'], terms.nation.england, terms.body.nice],
        ['18 May 2023', outcome['final-draft-not-recommended']],
        ['12 June 2023', outcome['appeal-points-accepted']],
        ['12 September 2023', outcome['appeal-hearing-listed']],
        ['12 September 2023', '25 October 2023', outcome['appeal-dismissed']],
        ['25 October 2023', outcome['not-recommended'], terms.nation.england, terms.body.nice, 'TA926'],
      ],
    ],
    [
      'ritlecitinib',
      'england',
      '',
      [
        ['5 September 2023', '31 December 2023', outcome['draft-not-recommended']],
        ['22 February 2024', outcome['final-draft-recommended'], price],
        ['27 March 2024', outcome.recommended, terms.nation.england, terms.body.nice, 'TA958', price],
      ],
    ],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      [
        ['July 2024', outcome['expected-to-follow']],
        ['1 April 2024', '31 December 2024', outcome['reported-unconfirmed']],
      ],
    ],
    [
      'baricitinib',
      'scotland',
      '',
      [['7 August 2023', outcome['not-accepted'], condition['value-for-money-uncertain']]],
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
  for (const [drug, nation, asOf, steps] of table) {
    it(`${drug} in ${nation} ${asOf}: ${String(steps.length)} steps`, async () => {
      const told = stepsOf(await story(drug, nation, asOf));
      expect(told).to.have.length(steps.length);
      for (const [index, parts] of steps.entries()) expectInOrder(told[index]!, parts);
    });
  }

  it('tells in one step what was decided alike in two nations, each with its source', async () => {
    const told = stepsOf(await story('ritlecitinib'));
    expect(told.filter((line) => line.includes('27 March 2024'))).to.have.length(1);
    const { england, wales } = terms.nation;
    expectInOrder(
      told.find((line) => line.includes('27 March 2024'))!,
      [
        `${england} ${ui.and} ${wales}`,
        'TA958',
        `${terms.certainty.primary}: NICE TA958`,
        `${terms.certainty.derived}: NICE TA958`,
        'AWTTC',
      ],
    );
  });

  it('puts the steps of all nations in the order of their last possible day', async () => {
    const told = stepsOf(await story('baricitinib'));
    expect(told.map((line) => /Scotland|Northern Ireland|England and Wales|England/.exec(line)![0])).to.deep.equal([
      'England',
      'England',
      'England',
      'Scotland',
      'England',
      'England',
      'England and Wales',
      'Northern Ireland',
    ]);
  });

  it('says that an awaited decision is late, and where to look', async () => {
    const late = await story('deuruxolitinib', 'scotland');
    expectInOrder(textOf(late), [outcome.awaiting, status.overdue('July 2026'), status.lookUp]);
    expect((byRole(late, 'link', 'SMC') as HTMLAnchorElement).href).to.include('scottishmedicines.org.uk');
    expect(textOf(await story('deuruxolitinib', 'scotland', '2026-07-31'))).to.include(status.expected('July 2026'));
  });

  it('names the nations for which nothing is recorded', async () => {
    expectInOrder(textOf(await story('deuruxolitinib')), [
      terms.nation['northern-ireland'],
      outcome['none-recorded'],
      status.lookUp,
      'Northern Ireland Formulary',
    ]);
    expect(textOf(await story('ritlecitinib'))).not.to.include(outcome['none-recorded']);
  });

  it('cites a source for every step', async () => {
    for (const drug of ['baricitinib', 'ritlecitinib', 'deuruxolitinib']) {
      for (const step of byRole(await story(drug), 'list').children)
        expect(allByRole(step, 'link').length).to.be.above(0);
    }
  });

  it('is a list to assistive technology although it is drawn as a line', async () => {
    const list = byRole(await story('baricitinib'), 'list');
    expect(list.localName).to.equal('ol');
    expect(getComputedStyle(list).listStyleType).to.equal('none');
    expect(list.getAttribute('role')).to.equal('list');
  });
});
