import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checklist, checklistGroups } from '../../data/index.js';
import type { BaselineChecklist } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { checklist: its, ui } = words;

const list = (drug = ''): Promise<BaselineChecklist> =>
  show(html`<baseline-checklist drug=${drug}>own content</baseline-checklist>`);

/** Catches what is copied; the browser's own clipboard wants a permission. */
function stubClipboard(write: (text: string) => Promise<void>): () => void {
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => {
    if (original) Object.defineProperty(navigator, 'clipboard', original);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

describe('<baseline-checklist>', () => {
  freezeClock('2026-11-21');

  it('groups what to get done, every item a checkbox with its name', async () => {
    const element = await list();
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      its.heading(its.anyMedicine),
      ...checklistGroups.map((group) => its.group[group]),
    ]);
    const names = allByRole(element, 'checkbox').map(nameOf);
    expect(names).to.have.length(checklist.length);
    expect(new Set(names).size).to.equal(checklist.length);
  });

  it('tells of each item why, how usual and where it was read', async () => {
    const element = await list();
    for (const item of allByRole(element, 'checkbox').map((box) => box.closest('li')!)) {
      const [reason, ...cite] = [...item.querySelectorAll('p')].map(textOf);
      expect(reason).to.match(new RegExp(`^(${Object.values(its.likelihood).join('|')})\\. .+\\.$`));
      expect(cite.join(' '), textOf(item)).to.match(new RegExp(`^${words.ui.sources}: `));
    }
  });

  it('with a medicine says which items its own information asks for', async () => {
    const element = await list('ritlecitinib');
    expect(allByRole(element, 'heading').map(nameOf)).to.include(its.heading('ritlecitinib'));
    const item = (name: string): string => textOf(byRole(element, 'checkbox', name).closest('li'));
    expect(item(its.item.tuberculosis.what)).to.include(its.askedFor('ritlecitinib'));
    expect(item(its.item.hiv.what)).to.include(its.notAskedFor('ritlecitinib'));
  });

  it('says where UK checks were not found', async () => {
    expect(textOf(await list('deuruxolitinib'))).to.include(words.card.unknown('deuruxolitinib'));
    expect(textOf(await list('deuruxolitinib'))).not.to.include(its.notAskedFor('deuruxolitinib'));
    expect(textOf(await list('baricitinib'))).not.to.include(words.card.unknown('baricitinib'));
  });

  it('counts ticks in words, and unticking too', async () => {
    const element = await list();
    const [first, second] = allByRole(element, 'checkbox');
    expect(textOf(element)).to.include(its.progress(0, checklist.length));
    first!.click();
    second!.click();
    await drawn();
    expect(textOf(element)).to.include(its.progress(2, checklist.length));
    first!.click();
    await drawn();
    expect(textOf(element)).to.include(its.progress(1, checklist.length));
  });

  it('can be ticked by keyboard', async () => {
    const element = await list();
    const box = byRole(element, 'checkbox', its.item['blood-count'].what) as HTMLInputElement;
    const address = location.href;
    box.focus();
    await sendKeys({ press: 'Space' });
    expect(box.checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(location.href).to.equal(address);
  });

  it('keeps ticks and notes when it draws again', async () => {
    const element = await list();
    byRole(element, 'checkbox', its.item.hiv.what).click();
    byRole(element, 'textbox', its.notes).focus();
    await sendKeys({ type: 'Why?' });
    element.setAttribute('drug', 'baricitinib');
    await drawn();
    expect((byRole(element, 'checkbox', its.item.hiv.what) as HTMLInputElement).checked).to.equal(true);
    expect((byRole(element, 'textbox', its.notes) as HTMLTextAreaElement).value).to.equal('Why?');
  });

  it('copies ticks and questions as text and says so', async () => {
    let copied = '';
    const restore = stubClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await list();
    byRole(element, 'checkbox', its.item.hiv.what).click();
    const notes = byRole(element, 'textbox', its.notes) as HTMLTextAreaElement;
    notes.focus();
    await sendKeys({ type: 'What about work?' });
    await drawn();
    byRole(element, 'button', ui.copy).click();
    await drawn();
    restore();
    expect(copied)
      .to.include(`- ${its.done}: ${its.item.hiv.what}`)
      .and.to.include(`- ${its.open}: ${its.item['blood-count'].what}`);
    expect(copied).to.match(new RegExp(`${its.notes}\n- What about work\\?$`));
    expect(textOf(byRole(element, 'status'))).to.equal(ui.copied);
  });

  it('shows the text where the page blocks copying', async () => {
    const restore = stubClipboard(() => Promise.reject(new Error('blocked')));
    const element = await list();
    byRole(element, 'button', ui.copy).click();
    await drawn();
    restore();
    expect(textOf(byRole(element, 'status'))).to.equal(ui.copyFailed);
    expect((byRole(element, 'textbox', ui.textToCopy) as HTMLTextAreaElement).value).to.include(
      `- ${its.open}: ${its.item.hiv.what}`,
    );
  });

  it('clears everything and says so', async () => {
    const element = await list();
    byRole(element, 'checkbox', its.item.hiv.what).click();
    await drawn();
    byRole(element, 'button', ui.clear).click();
    await drawn();
    expect((byRole(element, 'checkbox', its.item.hiv.what) as HTMLInputElement).checked).to.equal(false);
    expect(textOf(byRole(element, 'status'))).to.equal(ui.cleared);
  });

  it('prints', async () => {
    const element = await list();
    const before = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    Object.defineProperty(window, 'print', { ...before, value: () => (printed += 1) });
    byRole(element, 'button', ui.print).click();
    Object.defineProperty(window, 'print', before);
    expect(printed).to.equal(1);
  });

  it('interprets no result', async () => {
    for (const drug of ['', 'baricitinib', 'ritlecitinib', 'deuruxolitinib']) {
      expect(textOf(await list(drug))).not.to.match(
        /normal|too (low|high)|you (can|may|should) (start|not)|×|below \d/i,
      );
    }
  });

  it('puts nothing that a person marks into an event', async () => {
    const element = await list();
    const heard: string[] = [];
    const hear = (event: Event): unknown => event.composedPath()[0] !== element || heard.push(event.type);
    for (const type of ['input', 'change', 'jak-tick']) element.addEventListener(type, hear);
    byRole(element, 'checkbox', its.item.hiv.what).click();
    expect(heard).to.deep.equal([]);
    expect(sectionOf(element, its.group.infection)).to.be.instanceOf(HTMLElement);
  });
});
