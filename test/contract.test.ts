import { expect } from '@open-wc/testing';
import { statements } from '../data/index.js';
import { freezeClock, html, show, textOf, warningsDuring } from './helpers.js';

const elements = ['nhs-status-badge', 'jak-drug-card', 'baseline-checklist', 'treatment-choice'];

/** Creates by script what a page would write. */
async function make(tag: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const host = await show<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('What the page itself says.');
  host.append(element);
  return element;
}

describe('every element', () => {
  freezeClock('2026-11-21');

  for (const tag of elements) {
    const good = { drug: 'baricitinib' };
    const bad: [string, Record<string, string>, RegExp][] = [
      ['drug', { drug: `aspirin-${tag}` }, /accepted: baricitinib, olumiant, .*litfulo/],
      ['drug', { drug: 'constructor' }, /accepted: baricitinib/],
      ['drug', { drug: '__proto__' }, /accepted: baricitinib/],
      ['nation', { ...good, nation: `france-${tag}` }, /accepted: england, wales, northern-ireland, scotland/],
      ['as-of', { ...good, 'as-of': '2026-02-30' }, /accepted: a day such as 2026-11-21/],
      ['as-of', { ...good, 'as-of': 'yesterday' }, /accepted: a day such as 2026-11-21/],
      ['heading-level', { ...good, 'heading-level': '7' }, /accepted: 2, 3, 4, 5, 6/],
    ];
    for (const [attribute, attributes, accepted] of bad) {
      const value = attributes[attribute]!;
      it(`<${tag} ${attribute}="${value}"> shows the page's own content and warns once`, async () => {
        let element: HTMLElement | undefined;
        const lines = await warningsDuring(async () => {
          element = await make(tag, attributes);
          await make(tag, attributes);
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.include(`<${tag} ${attribute}="${value}">`).and.to.match(accepted);
        expect(element!.shadowRoot!.querySelector('slot')!.assignedNodes()).to.deep.equal([...element!.childNodes]);
        expect(textOf(element!)).to.equal('');
      });
    }

    it(`<${tag}> shows facts again once the attribute is right`, async () => {
      const element = await make(tag, { ...good, nation: 'atlantis' });
      element.setAttribute('nation', 'wales');
      await new Promise((resolve) => setTimeout(resolve));
      expect(textOf(element)).to.include('last checked 21 November 2026');
    });

    it(`<${tag}> is hidden by hidden`, async () => {
      const element = await make(tag, { ...good, hidden: '' });
      expect(getComputedStyle(element).display).to.equal('none');
    });

    const ages: [string, RegExp][] = [
      ['2027-02-21', /Next check due 21 February 2027/],
      ['2027-02-22', /A check was due 21 February 2027: they may have changed/],
      ['2027-11-22', /These facts are old: last checked 21 November 2026/],
    ];
    for (const [day, words] of ages) {
      it(`<${tag} as-of="${day}"> says how old its facts are, and keeps them`, async () => {
        const text = textOf(await make(tag, { ...good, 'as-of': day }));
        expect(text).to.match(words);
        expect(text.length).to.be.above(300);
        // Nobody knows how things stood on a day after the last check.
        expect(text).not.to.include('as they stood');
      });
    }

    it(`<${tag}> never shows a bare code, undefined or NaN, for any medicine and nation from 2022 to 2035`, async () => {
      const codes = statements.map(({ code }) => code).filter((code) => code.includes('-'));
      for (const drug of ['baricitinib', 'deuruxolitinib', 'ritlecitinib']) {
        for (const nation of ['', 'england', 'wales', 'northern-ireland', 'scotland']) {
          const element = await make(tag, { drug, nation });
          for (let year = 2022; year <= 2035; year++) {
            element.setAttribute('as-of', `${String(year)}-09-01`);
            await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
            const text = textOf(element);
            expect(text, `${drug} ${nation} ${String(year)}`).not.to.match(/undefined|NaN|\[object|null|\$\{/);
            expect(codes.find((code) => text.includes(code))).to.equal(undefined);
            for (const heading of element.shadowRoot!.querySelectorAll('h2,h3,h4,h5,h6')) {
              expect(textOf(heading)).not.to.equal('');
            }
          }
          element.remove();
        }
      }
    });
  }

  for (const tag of ['nhs-status-badge', 'jak-drug-card']) {
    it(`<${tag}> without a medicine shows the page's own content and warns`, async () => {
      const lines = await warningsDuring(() => make(tag, {}));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`<${tag} drug="">`);
    });
  }

  it('an element without a medicine that needs none says so to nobody', async () => {
    expect(await warningsDuring(() => make('treatment-choice', {}))).to.deep.equal([]);
  });
});
