import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checklist } from '../../data/index.js';
import type { BaselineChecklist } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';

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
      'Before starting a JAK inhibitor',
      'Blood tests',
      'Tests for infections',
      'Chest X-ray',
      'Vaccines',
      'Talks to have',
    ]);
    const names = allByRole(element, 'checkbox').map(nameOf);
    expect(names).to.have.length(checklist.length);
    expect(new Set(names).size).to.equal(checklist.length);
  });

  it('tells of each item why, how usual and where it was read', async () => {
    const element = await list();
    for (const item of allByRole(element, 'checkbox').map((box) => box.closest('li')!)) {
      const [reason, ...cite] = [...item.querySelectorAll('p')].map(textOf);
      expect(reason).to.match(/^(Usually|Likely to be advised|May be done|If it concerns you|Worth a talk)\. .+\.$/);
      expect(cite.join(' '), textOf(item)).to.match(/source: /);
    }
  });

  it('with a medicine says which items its own information asks for', async () => {
    const element = await list('ritlecitinib');
    expect(nameOf(byRole(element, 'heading', /^Before/))).to.equal('Before starting ritlecitinib');
    const item = (name: string): string => textOf(byRole(element, 'checkbox', name).closest('li'));
    expect(item('Tuberculosis (TB)')).to.include('information on ritlecitinib asks for it');
    expect(item('HIV')).to.include('not found as asked for before ritlecitinib');
  });

  it('says where UK checks were not found', async () => {
    expect(textOf(await list('deuruxolitinib'))).to.include('We found no full UK text on this for deuruxolitinib');
    expect(textOf(await list('deuruxolitinib'))).not.to.include('not found as asked for');
    expect(textOf(await list('baricitinib'))).not.to.include('no full UK text');
  });

  it('counts ticks in words, and unticking too', async () => {
    const element = await list();
    const [first, second] = allByRole(element, 'checkbox');
    expect(textOf(element)).to.include(`0 of ${String(checklist.length)} ticked`);
    first!.click();
    second!.click();
    await drawn();
    expect(textOf(element)).to.include(`2 of ${String(checklist.length)} ticked`);
    first!.click();
    await drawn();
    expect(textOf(element)).to.include(`1 of ${String(checklist.length)} ticked`);
  });

  it('can be ticked by keyboard', async () => {
    const element = await list();
    const box = byRole(element, 'checkbox', 'Full blood count') as HTMLInputElement;
    const address = location.href;
    box.focus();
    await sendKeys({ press: 'Space' });
    expect(box.checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(location.href).to.equal(address);
  });

  it('keeps ticks and notes when it draws again', async () => {
    const element = await list();
    byRole(element, 'checkbox', 'HIV').click();
    byRole(element, 'textbox', 'My own questions').focus();
    await sendKeys({ type: 'Why?' });
    element.setAttribute('drug', 'baricitinib');
    await drawn();
    expect((byRole(element, 'checkbox', 'HIV') as HTMLInputElement).checked).to.equal(true);
    expect((byRole(element, 'textbox', 'My own questions') as HTMLTextAreaElement).value).to.equal('Why?');
  });

  it('copies ticks and questions as text and says so', async () => {
    let copied = '';
    const restore = stubClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await list();
    byRole(element, 'checkbox', 'HIV').click();
    const notes = byRole(element, 'textbox', 'My own questions') as HTMLTextAreaElement;
    notes.focus();
    await sendKeys({ type: 'What about work?' });
    await drawn();
    byRole(element, 'button', 'Copy as text').click();
    await drawn();
    restore();
    expect(copied).to.include('- done: HIV').and.to.include('- not done: Full blood count');
    expect(copied).to.match(/My own questions\n- What about work\?$/);
    expect(textOf(byRole(element, 'status'))).to.equal('Copied.');
  });

  it('shows the text where the page blocks copying', async () => {
    const restore = stubClipboard(() => Promise.reject(new Error('blocked')));
    const element = await list();
    byRole(element, 'button', 'Copy as text').click();
    await drawn();
    restore();
    expect(textOf(byRole(element, 'status'))).to.include('blocks copying');
    expect((byRole(element, 'textbox', 'Text to copy') as HTMLTextAreaElement).value).to.include('- not done: HIV');
  });

  it('clears everything and says so', async () => {
    const element = await list();
    byRole(element, 'checkbox', 'HIV').click();
    await drawn();
    byRole(element, 'button', 'Clear').click();
    await drawn();
    expect((byRole(element, 'checkbox', 'HIV') as HTMLInputElement).checked).to.equal(false);
    expect(textOf(byRole(element, 'status'))).to.equal('Cleared.');
  });

  it('prints', async () => {
    const element = await list();
    const before = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    Object.defineProperty(window, 'print', { ...before, value: () => (printed += 1) });
    byRole(element, 'button', 'Print').click();
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
    byRole(element, 'checkbox', 'HIV').click();
    expect(heard).to.deep.equal([]);
    expect(sectionOf(element, 'Tests for infections')).to.be.instanceOf(HTMLElement);
  });
});
