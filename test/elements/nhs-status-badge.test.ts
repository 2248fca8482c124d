import { expect } from '@open-wc/testing';
import type { NhsStatusBadge } from '../../src/elements.js';
import { allByRole, byRole, expectInOrder, freezeClock, html, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { status, terms, ui } = words;

const badge = (drug: string, nation = '', asOf = ''): Promise<NhsStatusBadge> =>
  show(html`<nhs-status-badge drug=${drug} nation=${nation} as-of=${asOf}>own content</nhs-status-badge>`);

const hrefs = (element: Element): string[] =>
  allByRole(element, 'link').map((link) => (link as HTMLAnchorElement).href);

describe('<nhs-status-badge>', () => {
  freezeClock('2026-11-21');

  const both = `${terms.nation.england} ${ui.and} ${terms.nation.wales}`;
  const { england, scotland, 'northern-ireland': northernIreland } = terms.nation;
  const { outcome } = status;

  // Medicine, nation, day, the texts that must stand there in this order, and those that must not.
  const table: [string, string, string, string[], string[]?][] = [
    ['ritlecitinib', 'england', '', [england, outcome.recommended, terms.body.nice, 'TA958', '27 March 2024']],
    ['ritlecitinib', 'scotland', '', [scotland, outcome.accepted, terms.body.smc, 'SMC2610', '8 April 2024']],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      [northernIreland, outcome['reported-unconfirmed'], terms.certainty.secondary],
      ['27 March 2024'],
    ],
    [
      'baricitinib',
      'england',
      '',
      [england, outcome['not-recommended'], terms.body.nice, 'TA926', '25 October 2023', status.access['not-nhs']],
    ],
    ['baricitinib', 'scotland', '', [scotland, outcome['not-accepted'], terms.body.smc, '7 August 2023']],
    [
      'deuruxolitinib',
      'england',
      '',
      [outcome.recommended, '1 March 2026', '1 July 2026', status.condition['no-official-page']],
      ['TA'],
    ],
    ['deuruxolitinib', 'scotland', '', [status.overdue('July 2026'), status.lookUp, 'SMC'], [outcome.accepted]],
    ['deuruxolitinib', 'scotland', '2026-07-01', [status.expected('July 2026')], [status.overdue('July 2026')]],
    [
      'deuruxolitinib',
      'northern-ireland',
      '',
      [outcome['none-recorded'], status.lookUp, 'Northern Ireland Formulary'],
      [],
    ],
    ['deuruxolitinib', 'england', '2024-09-01', [outcome['none-recorded']], [outcome.recommended]],
    [
      'baricitinib',
      '',
      '2024-09-01',
      [
        both,
        outcome['not-recommended'],
        northernIreland,
        outcome['not-recommended'],
        scotland,
        outcome['not-accepted'],
      ],
      [outcome.recommended],
    ],
    [
      'ritlecitinib',
      '',
      '',
      [both, outcome.recommended, northernIreland, outcome['reported-unconfirmed'], scotland, outcome.accepted],
    ],
  ];
  for (const [drug, nation, asOf, found, absent = []] of table) {
    it(`${drug} in ${nation || 'all nations'} ${asOf || 'today'}`, async () => {
      const text = textOf(await badge(drug, nation, asOf));
      expectInOrder(text, found);
      for (const part of absent) expect(text).not.to.include(part);
    });
  }

  it('tells apart what was read for each nation', async () => {
    const { primary, derived } = terms.certainty;
    expectInOrder(textOf(await badge('ritlecitinib')), [`${primary}: NICE TA958`, `${derived}: NICE TA958`, 'AWTTC']);
  });

  it('links the number of the guidance', async () => {
    const link = (name: string, element: Element): string => (byRole(element, 'link', name) as HTMLAnchorElement).href;
    expect(link('TA958', await badge('ritlecitinib', 'wales'))).to.equal('https://www.nice.org.uk/guidance/ta958');
    expect(link('TA926', await badge('baricitinib', 'england'))).to.equal('https://www.nice.org.uk/guidance/ta926');
    expect(link('SMC2610', await badge('ritlecitinib', 'scotland'))).to.include('scottishmedicines.org.uk');
  });

  it('links to where the status was read', async () => {
    expect(hrefs(await badge('ritlecitinib', 'england'))).to.include('https://www.nice.org.uk/guidance/ta958');
  });

  it('links to the body that decides where nothing is decided', async () => {
    const links = hrefs(await badge('deuruxolitinib', 'scotland'));
    expect(links).to.include('https://www.scottishmedicines.org.uk/medicines-advice/');
  });

  it('says when the facts were checked and when a check is due', async () => {
    expect(textOf(await badge('ritlecitinib'))).to.include(ui.checked('21 November 2026', '21 February 2027'));
  });

  it('says whose facts they are and that no clinician has approved them', async () => {
    expect(textOf(await badge('ritlecitinib')))
      .to.include(ui.publisher)
      .and.to.include(ui.notApproved);
  });

  it('says which day it shows', async () => {
    expect(textOf(await badge('baricitinib', '', '2024-09-01'))).to.include(ui.asOf('1 September 2024'));
  });

  it('takes a brand name in any case', async () => {
    expect(textOf(await badge('  LitFULO '))).to.include(status.of('ritlecitinib'));
  });

  it('gives each meaning a shape of its own', async () => {
    const shapes = new Set<string | null>();
    for (const [drug, nation] of [
      ['ritlecitinib', 'england'],
      ['baricitinib', 'england'],
      ['deuruxolitinib', 'scotland'],
      ['deuruxolitinib', 'northern-ireland'],
    ] as const) {
      const element = await badge(drug, nation);
      shapes.add(element.shadowRoot!.querySelector('svg path')!.getAttribute('d'));
    }
    expect(shapes.size).to.equal(4);
  });
});
