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
    ['ritlecitinib', 'england', '', /NHS in England Recommended for NHS use It is for people aged 12 and over/],
    ['ritlecitinib', 'england', '', /prescribed from dermatology.*within 3 months.*NICE, TA958, 27 March 2024/],
    ['ritlecitinib', 'scotland', '', /Accepted for NHS use.*SMC decides for itself|Accepted for NHS use.*SMC2610/],
    [
      'ritlecitinib',
      'northern-ireland',
      '',
      /Reported, not confirmed A newspaper says that Northern Ireland follows NICE\..*no official page/,
      /27 March 2024\./,
    ],
    ['baricitinib', 'england', '', /Not recommended for NHS use You cannot normally get it/, /within 3 months/],
    ['deuruxolitinib', 'england', '', /Recommended for NHS use.*aged 18 and over.*Alopecia UK reports this/],
    [
      'deuruxolitinib',
      'scotland',
      '',
      /A decision was due in July 2026\. We have not found the result/,
      /accepted for/i,
    ],
    ['deuruxolitinib', 'scotland', '2026-07-01', /A decision is due in July 2026/, /not found the result/],
    ['deuruxolitinib', 'northern-ireland', '', /No decision found.*latest decision at Northern Ireland Formulary/],
    ['deuruxolitinib', 'england', '2024-09-01', /Not approved yet.*no NHS decision was possible yet/, /Recommended/],
    ['ritlecitinib', '', '', /England Recommended.*Wales Recommended.*Northern Ireland Reported.*Scotland Accepted/],
  ];
  for (const [drug, nation, asOf, found, absent] of table) {
    it(`${drug} in ${nation || 'all nations'} ${asOf || 'today'}: ${String(found)}`, async () => {
      const text = textOf(await badge(drug, nation, asOf));
      expect(text).to.match(found);
      if (absent) expect(text).not.to.match(absent);
    });
  }

  it('gives each nation a row of its own', async () => {
    const rows = allByRole(await badge('ritlecitinib'), 'disclosure').map((row) => textOf(row));
    expect(rows.slice(0, 4).map((row) => /^(England|Wales|Northern Ireland|Scotland)/.exec(row)?.[0])).to.deep.equal([
      'England',
      'Wales',
      'Northern Ireland',
      'Scotland',
    ]);
  });

  it('opens a source in place, and the rest of a compact pill', async () => {
    const shown = await badge('ritlecitinib', 'england');
    const source = [...shown.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(
      (button) => button.ariaLabel === 'Source 1',
    )!;
    source.click();
    expect(textOf(shown.shadowRoot!.querySelector('[popover]:popover-open'))).to.match(/^NICE: .* We read it on/);

    const compact = await show<NhsStatusBadge>(
      html`<nhs-status-badge drug="ritlecitinib" nation="england" compact></nhs-status-badge>`,
    );
    expect(compact.shadowRoot!.querySelectorAll('*').length).to.be.at.most(16);
    byRole(compact, 'button', 'Ritlecitinib (Litfulo), England: Recommended for NHS use').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(compact)).to.match(/prescribed from dermatology.*Checked 21 November 2026/);
  });

  it('links to the body that decides where nothing is decided', async () => {
    const links = hrefs(await badge('deuruxolitinib', 'scotland'));
    expect(links).to.include('https://www.scottishmedicines.org.uk/medicines-advice/');
  });

  it('says when the facts were checked and when a check is due', async () => {
    expect(textOf(await badge('ritlecitinib'))).to.match(
      /Facts checked 21 November 2026\. Next check 21 February 2027\./,
    );
  });

  it('says whose facts they are and that no clinician has approved them', async () => {
    expect(textOf(await badge('ritlecitinib'))).to.match(/Not yet checked by a clinician\..*not an NHS service\./);
  });

  it('says which day it shows', async () => {
    expect(textOf(await badge('baricitinib', '', '2024-09-01'))).to.match(/as they stood on 1 September 2024/);
  });

  it('takes a brand name in any case', async () => {
    expect(textOf(await badge('  LitFULO '))).to.match(/^NHS status of Ritlecitinib \(Litfulo\)/);
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
