import { expect } from '@open-wc/testing';
import type { NhsStatusBadge } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, show, textOf } from '../support/helpers.js';

const badge = (drug: string, nation = '', asOf = ''): Promise<NhsStatusBadge> =>
  show(html`<nhs-status-badge drug=${drug} nation=${nation} as-of=${asOf}>own content</nhs-status-badge>`);

const hrefs = (element: Element): string[] =>
  allByRole(element, 'link').map((link) => (link as HTMLAnchorElement).href);

describe('<nhs-status-badge>', () => {
  freezeClock('2026-11-21');

  // Medicine, nation, day, what the reader must and must not find.
  const table: [string, string, string, RegExp, RegExp?][] = [
    ['ritlecitinib', 'england', '', /England Recommended for NHS use NICE, TA958, 27 March 2024/],
    [
      'ritlecitinib',
      'scotland',
      '',
      /Scotland Accepted for NHS use Scottish Medicines Consortium \(SMC\), SMC2610, 8 April 2024/,
    ],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      /Northern Ireland Press: follows NICE\. Not confirmed.*Second-hand source/,
      /27 March 2024/,
    ],
    [
      'baricitinib',
      'england',
      '',
      /England Not recommended for NHS use NICE, TA926, 25 October 2023 Not routinely on the NHS/,
    ],
    [
      'baricitinib',
      'scotland',
      '',
      /Scotland Not accepted for NHS use Scottish Medicines Consortium \(SMC\), 7 August 2023/,
    ],
    [
      'deuruxolitinib',
      'england',
      '',
      /Recommended for NHS use NICE, one day between 1 March 2026 and 1 July 2026.*no official page/,
      /TA\d/,
    ],
    [
      'deuruxolitinib',
      'scotland',
      '',
      /A decision was expected in July 2026\. None is recorded here\. Look for news: SMC\./,
      /accepted for/i,
    ],
    ['deuruxolitinib', 'scotland', '2026-07-01', /A decision is expected in July 2026/, /None is recorded/],
    ['deuruxolitinib', 'northern-ireland', '', /No decision recorded here.*Look for news: Northern Ireland Formulary/],
    ['deuruxolitinib', 'england', '2024-09-01', /No decision recorded here/, /Recommended/],
    [
      'baricitinib',
      '',
      '2024-09-01',
      /England and Wales Not recommended.*Northern Ireland Not recommended.*Scotland Not accepted/,
      /Recommended for/,
    ],
    ['ritlecitinib', '', '', /England and Wales Recommended.*Northern Ireland Press: follows.*Scotland Accepted/],
  ];
  for (const [drug, nation, asOf, found, absent] of table) {
    it(`${drug} in ${nation || 'all nations'} ${asOf || 'today'}`, async () => {
      const text = textOf(await badge(drug, nation, asOf));
      expect(text).to.match(found);
      if (absent) expect(text).not.to.match(absent);
    });
  }

  it('tells apart what was read for each nation', async () => {
    expect(textOf(await badge('ritlecitinib'))).to.match(
      /First-hand source: NICE TA958.*Worked out from: NICE TA958, no date; AWTTC/,
    );
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
    expect(textOf(await badge('ritlecitinib'))).to.match(
      /last checked 21 November 2026\. Next check due 21 February 2027\./,
    );
  });

  it('says whose facts they are and that no clinician has approved them', async () => {
    expect(textOf(await badge('ritlecitinib'))).to.match(/not an NHS service\..*Not yet checked by a clinician\./);
  });

  it('says which day it shows', async () => {
    expect(textOf(await badge('baricitinib', '', '2024-09-01'))).to.match(/as they stood on 1 September 2024/);
  });

  it('takes a brand name in any case', async () => {
    expect(textOf(await badge('  LitFULO '))).to.match(/^NHS status of ritlecitinib/);
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
