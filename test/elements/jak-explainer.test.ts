import { expect } from '@open-wc/testing';
import type { JakExplainer } from '../../src/elements.js';
import { allByRole, byRole, freezeClock, html, nameOf, show, textOf } from '../support/helpers.js';

const explainer = (asOf = ''): Promise<JakExplainer> =>
  show(html`<jak-explainer as-of=${asOf}>own content</jak-explainer>`);

/** What stands under the one heading of that name, up to the next. */
const under = (element: JakExplainer, name: string | RegExp): string =>
  textOf(byRole(element, 'heading', name).parentElement);

describe('<jak-explainer>', () => {
  freezeClock('2026-11-21');

  it('is titled with what these medicines do', async () => {
    expect(nameOf(allByRole(await explainer(), 'heading')[0]!)).to.equal(
      'JAK inhibitors can calm the immune attack on hair',
    );
  });

  it('tells what happens without and with one in steps that stand on one line', async () => {
    const element = await explainer();
    const [without, withOne] = ['Without a JAK inhibitor', 'With a JAK inhibitor'].map((name) => [
      ...byRole(element, 'heading', name).parentElement!.querySelectorAll('li'),
    ]);
    expect(without!.length).to.equal(4);
    expect(withOne!.length).to.equal(4);
    for (const [index, step] of without!.entries())
      expect(step.getBoundingClientRect().top).to.equal(withOne![index]!.getBoundingClientRect().top);
    expect(textOf(without![3]!)).to.match(/attacked/);
    expect(textOf(withOne![1]!)).to.match(/JAK is blocked/);
    expect(textOf(withOne![3]!)).to.match(/Less attack/);
    for (const drawing of element.shadowRoot!.querySelectorAll('figure svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  const tiles: [string, RegExp][] = [
    ['Not a cure', /life-changing for some, but not for all/],
    ['Long-term', /for life.*likely to fall out again/],
    ['Serious risks', /MHRA.*serious infections, blood clots, heart problems, cancer and death/],
  ];
  for (const [title, told] of tiles)
    it(`has a tile for the deal: ${title}`, async () => {
      expect(under(await explainer(), title)).to.match(told);
    });

  it('gives benefit and harm the same size', async () => {
    const element = await explainer();
    const sizes = tiles.map(([title]) => {
      const tile = byRole(element, 'heading', title).parentElement!;
      return [...tile.children].map((part) => getComputedStyle(part).fontSize).join();
    });
    expect(new Set(sizes).size).to.equal(1);
  });

  /** Without the names of sources: a page of today may be cited for what holds on any day. */
  const withoutNotes = (element: JakExplainer): string => {
    for (const list of element.shadowRoot!.querySelectorAll('footer ol')) list.remove();
    return textOf(element);
  };

  const uses: [string, RegExp, RegExp?][] = [
    ['', /Baricitinib \(Olumiant\) age 18\+ ?Deuruxolitinib \(Leqselvi\) age 18\+ ?Ritlecitinib \(Litfulo\) age 12\+/],
    ['2024-09-01', /Baricitinib \(Olumiant\) age 18\+ ?Ritlecitinib \(Litfulo\) age 12\+/, /Deuruxolitinib/],
    ['2022-01-01', /No UK approval/, /itinib \(/],
  ];
  for (const [day, found, absent] of uses)
    it(`says what is approved ${day || 'today'}`, async () => {
      const text = withoutNotes(await explainer(day));
      expect(text).to.match(found);
      if (absent) expect(text).not.to.match(absent);
    });

  const kept: [string, RegExp][] = [
    ['that no treatment is ok', /No treatment at all is still ok/],
    ['what severe means', /alopecia totalis.*alopecia universalis/i],
    ['that scarring alopecias are in trials only', /frontal fibrosing alopecia \(FFA\).*none that is approved/],
    ['that more are expected', /expects more of these medicines/],
    ['that some have to stop', /have to stop because of side effects/],
  ];
  for (const [what, told] of kept)
    it(`tells ${what}`, async () => {
      expect(textOf(await explainer())).to.match(told);
    });
});
