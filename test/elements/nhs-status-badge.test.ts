import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { MedicineId, Nation } from '../../data/index.js';
import type { NhsStatusBadge } from '../../src/elements.js';
import {
  allByRole,
  byRole,
  drawn,
  expectInOrder,
  freezeClock,
  html,
  nameOf,
  show,
  textOf,
} from '../support/helpers.js';
import { words } from '../support/words.js';

const { status, terms, ui } = words;
const { outcome, reported } = status;
const nations: Nation[] = ['england', 'wales', 'northern-ireland', 'scotland'];

const template = (drug: string, nation = '', asOf = '', compact = false) =>
  html`<nhs-status-badge drug=${drug} nation=${nation} as-of=${asOf} ?compact=${compact}
    >own content</nhs-status-badge
  >`;

const badge = (...asked: Parameters<typeof template>): Promise<NhsStatusBadge> => show(template(...asked));

const pills = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.pill')].map(nameOf);

const popoverOf = (button: HTMLElement): HTMLElement =>
  (button as HTMLButtonElement).popoverTargetElement as HTMLElement;

const isOpen = (button: HTMLElement): boolean => popoverOf(button).matches(':popover-open');

const sources = (element: Element): HTMLElement[] =>
  allByRole(element, 'button').filter(({ ariaLabel }) => /^Sources? \d/.test(ariaLabel ?? ''));

/** How somebody gets a medicine, and where to look: drawn later than the answer. */
const hasDepth = (element: Element): boolean => textOf(element).includes(status.lookUp);

describe('<nhs-status-badge>', () => {
  freezeClock('2026-11-26');

  const { 'not-recommended': no, 'not-accepted': notAccepted, recommended: yes, accepted } = outcome;
  const unconfirmed = outcome['reported-unconfirmed'];
  const notYet = outcome['not-licensed-yet'];
  const reportedYes = reported.nhs;

  /** Of each medicine on each day: England, Wales, Northern Ireland, Scotland. */
  const table: [MedicineId, string, [string, string, string, string]][] = [
    ['baricitinib', '2024-09-01', [no, no, reported['not-nhs'], notAccepted]],
    ['baricitinib', '2026-07-01', [no, no, reported['not-nhs'], notAccepted]],
    ['baricitinib', '2026-11-25', [no, no, reported['not-nhs'], notAccepted]],
    ['ritlecitinib', '2024-09-01', [yes, yes, outcome['expected-to-follow'], accepted]],
    ['ritlecitinib', '2026-07-01', [yes, yes, unconfirmed, accepted]],
    ['ritlecitinib', '2026-11-25', [yes, yes, unconfirmed, accepted]],
    ['deuruxolitinib', '2024-09-01', [notYet, notYet, notYet, notYet]],
    ['deuruxolitinib', '2026-07-01', [reportedYes, reportedYes, outcome['none-recorded'], outcome.awaiting]],
    ['deuruxolitinib', '2026-11-25', [reportedYes, reportedYes, outcome['none-recorded'], outcome.awaiting]],
  ];
  for (const [drug, day, outcomes] of table) {
    it(`${drug} on ${day}: the outcome in each nation, in every form`, async () => {
      expect(pills(await badge(drug, '', day))).to.deep.equal(outcomes);
      for (const [index, nation] of nations.entries()) {
        expect(pills(await badge(drug, nation, day)), nation).to.deep.equal([outcomes[index]]);
        const [compact] = allByRole(await badge(drug, nation, day, true), 'button');
        expect(nameOf(compact!)).to.match(/^[A-Z][a-z]+nib \([A-Z][a-z]+\), /);
        expectInOrder(nameOf(compact!), [terms.nation[nation], outcomes[index]!]);
      }
    });
  }

  // What stands in the sentence below the pill: for whom, or why not.
  const sentences: [string, Nation, string][] = [
    ['ritlecitinib', 'england', status.nhsFrom(12)],
    ['baricitinib', 'wales', status.access['not-nhs']],
    ['deuruxolitinib', 'england', status.reportedFrom(18)],
    ['ritlecitinib', 'northern-ireland', status.unconfirmed['reported-unconfirmed']],
    ['deuruxolitinib', 'northern-ireland', status.access['none-recorded']],
    ['deuruxolitinib', 'scotland', status.overdue('July 2026')],
  ];
  for (const [drug, nation, sentence] of sentences) {
    it(`${drug} in ${nation} says for whom, or why not`, async () => {
      expect(textOf(await badge(drug, nation))).to.include(sentence);
    });
  }

  it('says in the sentence that a decision is reported and not confirmed, and does not draw it as a yes', async () => {
    const element = await badge('deuruxolitinib', 'england');
    expect(textOf(element)).to.match(/reported, not confirmed/i);
    const confirmed = await badge('ritlecitinib', 'england');
    const [ground, other] = [element, confirmed].map(
      (shown) => getComputedStyle(shown.shadowRoot!.querySelector('.pill')!).backgroundColor,
    );
    expect(ground).not.to.equal(other);
  });

  it('expects a decision until its month is over', async () => {
    expect(textOf(await badge('deuruxolitinib', 'scotland', '2026-07-01'))).to.include(status.expected('July 2026'));
  });

  it('says before a licence that no decision was possible, and not how to get it', async () => {
    const element = await badge('deuruxolitinib', 'england', '2024-09-01');
    expect(textOf(element)).to.include(status.access['not-licensed-yet']);
    const rows = allByRole(element, 'disclosure').map(nameOf).join();
    for (const absent of [status.howToGet, status.more]) expect(rows).not.to.include(absent);
    expect(hasDepth(element)).to.equal(false);
  });

  it('opens how to get it after a yes only', async () => {
    for (const [drug, name] of [
      ['ritlecitinib', status.howToGet],
      ['baricitinib', status.more],
    ] as const)
      expect(nameOf(allByRole(await badge(drug, 'england'), 'disclosure')[0]!)).to.include(name);
  });

  it('links to the body that decides where nothing is decided', async () => {
    const links = allByRole(await badge('deuruxolitinib', 'scotland'), 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.include('https://www.scottishmedicines.org.uk/medicines-advice/');
  });

  it('shows four rows without a nation, compact or not', async () => {
    for (const compact of [false, true]) {
      const rows = allByRole(await badge('ritlecitinib', '', '', compact), 'disclosure')
        .slice(0, 4)
        .map(nameOf);
      for (const [index, nation] of nations.entries())
        expect(rows[index]).to.match(new RegExp(`^${terms.nation[nation]}`));
    }
  });

  it('is one button with the whole name in the compact form, and small', async () => {
    const element = await badge('ritlecitinib', 'england', '', true);
    expect(allByRole(element, 'button')).to.have.length(1);
    byRole(element, 'button', `Ritlecitinib (Litfulo), England: ${yes}`);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.at.most(16);
  });

  it('opens the whole depth from a compact pill by a click', async () => {
    const element = await badge('ritlecitinib', 'england', '', true);
    const [button] = allByRole(element, 'button');
    button!.click();
    await element.updateComplete;
    expect(isOpen(button!)).to.equal(true);
    expectInOrder(textOf(popoverOf(button!)), [status.nhsFrom(12), 'TA958', status.lookUp, ui.notApproved]);
    button!.click();
    expect(isOpen(button!)).to.equal(false);
  });

  it('opens a compact pill by the keyboard, and comes back to it', async () => {
    const element = await badge('baricitinib', 'england', '', true);
    const [button] = allByRole(element, 'button');
    button!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isOpen(button!)).to.equal(true);
    expect(hasDepth(element)).to.equal(true);
    // A link within: focus goes in, and comes back.
    await sendKeys({ press: 'Tab' });
    expect(popoverOf(button!).contains(element.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(button!)).to.equal(false);
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('opens a source in place, and another in its stead', async () => {
    const element = await badge('ritlecitinib', 'england');
    const [first, second] = sources(element);
    first!.click();
    expect(isOpen(first!)).to.equal(true);
    const note = textOf(popoverOf(first!));
    expect(note).to.match(/^NICE: /);
    second!.click();
    expect(isOpen(second!)).to.equal(true);
    expect(textOf(popoverOf(second!))).not.to.equal(note);
    second!.click();
    expect(isOpen(second!)).to.equal(false);
  });

  it('opens a source from within a compact pill, which stays open', async () => {
    const element = await badge('ritlecitinib', 'england', '', true);
    const [pill] = allByRole(element, 'button');
    pill!.click();
    await element.updateComplete;
    const [first] = sources(element);
    first!.click();
    expect([isOpen(first!), isOpen(pill!)]).to.deep.equal([true, true]);
  });

  describe('the depth', () => {
    const requestIdleCallback = window.requestIdleCallback.bind(window);
    let idle: (() => void)[];
    beforeEach(() => {
      idle = [];
      window.requestIdleCallback = (callback) => idle.push(callback as () => void);
    });
    afterEach(() => {
      window.requestIdleCallback = requestIdleCallback;
    });

    for (const compact of [false, true]) {
      const form = compact ? 'compact' : 'default';

      it(`${form}: ${compact ? 'waits until it is opened' : 'is drawn when the browser is idle'}`, async () => {
        const element = await fixture<NhsStatusBadge>(template('ritlecitinib', 'england', '', compact));
        expect(hasDepth(element)).to.equal(false);
        for (const callback of idle.splice(0)) callback();
        await element.updateComplete;
        expect(hasDepth(element)).to.equal(!compact);
      });

      it(`${form}: is drawn and seen in print`, async () => {
        const element = await fixture<NhsStatusBadge>(template('ritlecitinib', 'england', '', compact));
        dispatchEvent(new Event('beforeprint'));
        await element.updateComplete;
        expect(hasDepth(element)).to.equal(true);
        await emulateMedia({ media: 'print' });
        const list = element.shadowRoot!.querySelector('.references')!;
        expect(list.checkVisibility()).to.equal(true);
        expect(list.getBoundingClientRect().height).to.be.above(20);
        await emulateMedia({ media: 'screen' });
      });
    }
  });

  it('puts the note on a draft translation behind a compact pill', async () => {
    const host = await show(html`<div lang="cy">${template('ritlecitinib', 'england', '', true)}</div>`);
    const { shadowRoot } = host.querySelector('nhs-status-badge')!;
    expect(!!shadowRoot!.querySelector('.notice'), 'before it is opened').to.equal(false);
    shadowRoot!.querySelector('button')!.click();
    await drawn();
    expect(!!shadowRoot!.querySelector('.notice')?.closest('[popover]')).to.equal(true);
  });

  it('says when the facts were checked, when a check is due, and who has not checked them', async () => {
    for (const nation of ['', 'england'])
      expectInOrder(textOf(await badge('ritlecitinib', nation)), [
        ui.draftBriefly('21 November 2026'),
        ui.factsChecked('21 November 2026', '21 February 2027'),
        ui.notApproved,
        ui.publisher,
      ]);
  });

  it('says which day it shows, in every form', async () => {
    for (const [nation, compact] of [
      ['', false],
      ['england', false],
      ['england', true],
    ] as const)
      expect(textOf(await badge('baricitinib', nation, '2024-09-01', compact))).to.include(ui.asOf('1 September 2024'));
  });

  it('takes a brand name in any case', async () => {
    expect(textOf(await badge('  LitFULO '))).to.include(status.of('ritlecitinib (Litfulo)'));
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

describe('<nhs-status-badge>, long unread', () => {
  freezeClock('2029-01-01');

  it('speaks in the past tense', async () => {
    for (const compact of [false, true])
      expectInOrder(textOf(await badge('ritlecitinib', 'england', '', compact)), [
        ui.expired('21 November 2026'),
        outcome.recommended,
      ]);
    expectInOrder(textOf(await badge('ritlecitinib', 'england')), [ui.then('21 November 2026'), status.accessThen]);
  });
});
