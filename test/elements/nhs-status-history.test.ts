import { expect } from '@open-wc/testing';
import type { NhsStatusHistory } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, show, textOf } from '../support/helpers.js';

const story = (drug: string, nation = '', asOf = ''): Promise<NhsStatusHistory> =>
  show(html`<nhs-status-history drug=${drug} nation=${nation} as-of=${asOf}>own content</nhs-status-history>`);

const steps = (element: Element): string[] => [...byRole(element, 'list').children].map((step) => textOf(step));

describe('<nhs-status-history>', () => {
  freezeClock('2026-11-21');

  // Medicine, nation, day, the steps in order.
  const table: [string, string, string, RegExp[]][] = [
    [
      'baricitinib',
      'england',
      '',
      [
        /^one day between 7 February 2023 and 17 May 2023 Not recommended in draft guidance England; NICE First-hand source: NICE/,
        /^18 May 2023 Not recommended in final draft guidance/,
        /^12 June 2023 Appeal points found valid/,
        /^12 September 2023 Day set for the appeal hearing/,
        /^one day between 12 September 2023 and 25 October 2023 Appeal dismissed/,
        /^25 October 2023 Not recommended for NHS use England; NICE, TA926/,
      ],
    ],
    [
      'ritlecitinib',
      'england',
      '',
      [
        /^one day between 5 September 2023 and 31 December 2023 Not recommended in draft guidance/,
        /^22 February 2024 Recommended in final draft guidance .*price agreed/,
        /^27 March 2024 Recommended for NHS use England; NICE, TA958 .*price agreed/,
      ],
    ],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      [/^July 2024 A charity expects/, /^one day between 1 April 2024 and 31 December 2024 Press: follows NICE/],
    ],
    ['baricitinib', 'scotland', '', [/^7 August 2023 Not accepted .*value for money/]],
    ['deuruxolitinib', 'northern-ireland', '', []],
    ['baricitinib', 'england', '2023-06-11', [/draft guidance/, /final draft/]],
    ['baricitinib', 'england', '2023-05-16', []],
  ];
  for (const [drug, nation, asOf, lines] of table) {
    it(`${drug} in ${nation} ${asOf}: ${String(lines.length)} steps`, async () => {
      const told = steps(await story(drug, nation, asOf));
      expect(told).to.have.length(lines.length);
      lines.forEach((line, index) => expect(told[index]).to.match(line));
    });
  }

  it('tells in one step what was decided alike in two nations, each with its source', async () => {
    const told = steps(await story('ritlecitinib'));
    expect(told.filter((line) => line.includes('27 March 2024'))).to.have.length(1);
    expect(told.find((line) => line.includes('27 March 2024'))).to.match(
      /England and Wales; NICE, TA958 .*First-hand source: NICE TA958.*Worked out from: NICE TA958, no date; AWTTC/,
    );
  });

  it('puts the steps of all nations in the order of their last possible day', async () => {
    const told = steps(await story('baricitinib'));
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
    expect(textOf(late)).to.match(
      /Decision awaited.*was expected in July 2026\. None is recorded here\..*Look for news/,
    );
    expect((byRole(late, 'link', 'SMC') as HTMLAnchorElement).href).to.include('scottishmedicines.org.uk');
    expect(textOf(await story('deuruxolitinib', 'scotland', '2026-07-31'))).to.match(/is expected in July 2026/);
  });

  it('names the nations for which nothing is recorded', async () => {
    expect(textOf(await story('deuruxolitinib'))).to.match(
      /Northern Ireland No decision recorded here.*Look for news: Northern Ireland Formulary/,
    );
    expect(textOf(await story('ritlecitinib'))).not.to.match(/No decision recorded/);
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
