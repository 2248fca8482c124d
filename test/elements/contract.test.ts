import { expect } from '@open-wc/testing';
import { drawn, freezeClock, make, tags, textOf, warningsDuring } from '../support/helpers.js';

describe('every element', () => {
  freezeClock('2026-11-21');

  for (const tag of tags) {
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
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    for (const [attribute, attributes, accepted] of bad.filter(([its]) => observedAttributes.includes(its))) {
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
      const element = await make(tag, { ...good, 'as-of': 'tomorrow' });
      element.setAttribute('as-of', '2026-11-21');
      await drawn();
      // The words for it are not alike on all, the day is.
      expect(textOf(element.shadowRoot!.querySelector('footer'))).to.include('hecked 21 November 2026');
    });

    it(`<${tag}> is hidden by hidden`, async () => {
      const element = await make(tag, { ...good, hidden: '' });
      expect(getComputedStyle(element).display).to.equal('none');
    });
  }

  for (const tag of ['nhs-status-badge', 'nhs-status-history', 'jak-drug-card']) {
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
