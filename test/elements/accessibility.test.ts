import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { violations } from '../support/axe.js';
import { byRole, drawn, freezeClock, html, nameOf, show } from '../support/helpers.js';

/** Every named example of the demo, as a partner would write it. */
const page = new DOMParser().parseFromString(await (await fetch('/demo/examples.html')).text(), 'text/html');
const examples = [...page.querySelectorAll('section')].map((section) => ({
  name: section.id,
  element: section.querySelector(':scope > :not(h2)')!,
}));

const themes = ['light', 'dark'] as const;
const widths = [280, 1100];

describe('accessibility', () => {
  freezeClock('2026-11-21');
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { name, element } of examples) {
    for (const theme of themes) {
      it(`${name}, ${theme}: axe finds nothing, closed and open`, async () => {
        const host = await show<HTMLElement>(html`<div></div>`);
        host.style.colorScheme = theme;
        host.append(document.importNode(element, true));
        await drawn();
        expect(await violations(host)).to.deep.equal([]);
        for (const part of host.firstElementChild!.shadowRoot!.querySelectorAll('details')) part.open = true;
        expect(await violations(host)).to.deep.equal([]);
      });
    }

    for (const width of widths) {
      it(`${name}, ${String(width)} px: nothing runs out of the page`, async () => {
        await setViewport({ width, height: 800 });
        const host = await show<HTMLElement>(html`<div></div>`);
        host.append(document.importNode(element, true));
        await drawn();
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        const root = host.firstElementChild!.shadowRoot!;
        for (const part of root.querySelectorAll<HTMLElement>('.root *:not(thead, thead *)')) {
          expect(part.getBoundingClientRect().right, part.textContent.slice(0, 80)).to.be.at.most(width + 1);
        }
      });
    }
  }

  it('walks the checklist by keyboard, and focus can be seen', async () => {
    const element = await show<HTMLElement>(html`<baseline-checklist></baseline-checklist>`);
    const first = byRole(element, 'checkbox', 'Infections you have or have had');
    first.focus();
    const seen: Element[] = [];
    for (let step = 0; step < 6; step++) {
      const focused = element.shadowRoot!.activeElement!;
      seen.push(focused);
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).not.to.equal('none');
    }
    expect(nameOf(seen[0]!)).to.equal('Infections you have or have had');
    expect(seen.filter((part) => !part.matches('input, summary'))).to.deep.equal([]);
    expect(new Set(seen).size).to.equal(6);
  });

  it('opens and closes a folded part by keyboard', async () => {
    const element = await show<HTMLElement>(html`<jak-drug-card drug="baricitinib"></jak-drug-card>`);
    const details = element.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(details.open).to.equal(false);
  });

  it('moves nothing where a reader asks for less motion, nor anywhere', async () => {
    const element = await show<HTMLElement>(html`<jak-drug-card drug="baricitinib"></jak-drug-card>`);
    expect(element.shadowRoot!.getAnimations()).to.have.length(0);
  });

  it('keeps every shape in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await show<HTMLElement>(html`<nhs-status-badge drug="leqselvi"></nhs-status-badge>`);
    for (const path of element.shadowRoot!.querySelectorAll('svg')) {
      expect(getComputedStyle(path).stroke).not.to.equal('none');
    }
    await emulateMedia({ forcedColors: 'none' });
  });

  it('keeps text at 16 px where the page shrinks rem, and grows with the reader', async () => {
    const root = document.documentElement;
    for (const [size, expected] of [
      ['62.5%', '16px'],
      ['200%', '32px'],
    ] as const) {
      root.style.fontSize = size;
      const element = await show<HTMLElement>(html`<nhs-status-badge drug="litfulo"></nhs-status-badge>`);
      expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).fontSize).to.equal(expected);
      root.style.removeProperty('font-size');
    }
  });
});
