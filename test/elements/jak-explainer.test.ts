import { expect } from '@open-wc/testing';
import type { JakExplainer } from '../../src/elements.js';
import { freezeClock, html, sectionOf, show, textOf } from '../support/helpers.js';

const explainer = (asOf = ''): Promise<JakExplainer> =>
  show(html`<jak-explainer as-of=${asOf}>own content</jak-explainer>`);

describe('<jak-explainer>', () => {
  freezeClock('2026-11-21');

  it('takes under 150 words, sources and the end aside', async () => {
    const told = [...(await explainer()).shadowRoot!.querySelectorAll('header, section > :first-child, text, p, li')]
      .filter((part) => !part.closest('.cite, footer'))
      .map((part) => textOf(part));
    const words = told.join(' ').split(' ');
    expect(words.length, `${String(words.length)}: ${told.join(' ')}`).to.be.within(100, 149);
  });

  it('draws one figure whose alternative and caption name every part of it', async () => {
    const element = await explainer();
    const [figure, ...more] = element.shadowRoot!.querySelectorAll('svg[role=img]');
    expect(more).to.deep.equal([]);
    const labels = [...figure!.querySelectorAll('text')].map((label) => textOf(label));
    expect(labels).to.deep.equal(['Messenger', 'Receptor', 'JAK', 'blocked', 'Signal', 'Hair follicle']);
    expect(figure!.getAttribute('aria-label')).to.equal('Messenger, Receptor, JAK (blocked), Signal, Hair follicle');
    const caption = textOf(sectionOf(element, 'What they do')).toLowerCase();
    for (const word of ['messenger', 'receptor', 'jak', 'block', 'signal', 'hair follicle'])
      expect(caption).to.include(word);
  });

  it('keeps every label inside the drawing', async () => {
    const figure = (await explainer()).shadowRoot!.querySelector('svg[role=img]')!;
    const box = figure.getBoundingClientRect();
    for (const label of figure.querySelectorAll('text')) {
      const { left, right, height } = label.getBoundingClientRect();
      expect(left).to.be.at.least(box.left);
      expect(right).to.be.at.most(box.right);
      expect(height).to.be.at.least(16);
    }
  });

  const uses: [string, RegExp, RegExp?][] = [
    ['', /from age: ?baricitinib: 18 ?deuruxolitinib: 18 ?ritlecitinib: 12/],
    ['2024-09-01', /baricitinib: 18 ?ritlecitinib: 12/, /deuruxolitinib/],
    ['2022-01-01', /No UK approval for severe alopecia areata recorded on this day/, /itinib:/],
  ];
  for (const [day, found, absent] of uses) {
    it(`says what they are approved for ${day || 'today'}`, async () => {
      const text = textOf(sectionOf(await explainer(day), 'Uses'));
      expect(text).to.match(found);
      if (absent) expect(text).not.to.match(absent);
    });
  }

  it('says that scarring alopecias are in trials only, and that more medicines are expected', async () => {
    expect(textOf(sectionOf(await explainer(), 'Uses'))).to.match(
      /expects more\..*Being tried, no UK approval found: scarring alopecias \(frontal fibrosing alopecia, FFA; lichen planopilaris, LPP\).*Alopecia UK/,
    );
  });

  it('tells both sides, and that taking none is fine too', async () => {
    expect(textOf(sectionOf(await explainer(), 'Both sides'))).to.match(
      /not a cure.*for some, not others.*Never starting is fine too.*likely to fall out again.*MHRA warns of risks: cancer/,
    );
  });
});
