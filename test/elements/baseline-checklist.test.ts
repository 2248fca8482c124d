import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checklistItems, checklistSteps, medicineIds, severity, sources, type MedicineId } from '../../data/index.js';
import type { BaselineChecklist } from '../../src/elements.js';
import { allByRole, byRole, drawn, freezeClock, html, nameOf, sectionOf, show, textOf } from '../support/helpers.js';
import { printedBy } from '../support/printed.js';
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

  it('goes in the order of time, every item before the start a checkbox with its name', async () => {
    const element = await list();
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal([
      its.heading(its.anyMedicine),
      ...checklistSteps.map((step) => its.step[step]),
    ]);
    const names = allByRole(element, 'checkbox').map(nameOf);
    expect(names).to.deep.equal(
      checklistSteps
        .filter((step) => step !== 'after-start')
        .flatMap((step) => checklistItems(step).map(({ id }) => its.item[id].what)),
    );
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const drug of ['', ...medicineIds]) {
    it(`tells of each item one reason, and behind it why and where that was read, ${drug || 'in general'}`, async () => {
      const element = await list(drug);
      const items = [...element.shadowRoot!.querySelectorAll('li:has(> details)')];
      expect(items).to.have.length(
        checklistSteps.flatMap((step) => checklistItems(step, (drug || undefined) as MedicineId | undefined)).length,
      );
      for (const item of items) expect(textOf(item.querySelector('summary'))).to.match(/^[A-Z].+\. Why\?$/);
      const unsourced = items.filter((item) => !item.querySelector('details > p .ref'));
      expect(unsourced.map((item) => textOf(item.querySelector('label')))).to.deep.equal([]);
    });
  }

  it('with a medicine says which items its own information asks for, and which a general list alone has', async () => {
    const element = await list('ritlecitinib');
    expect(allByRole(element, 'heading').map(nameOf)).to.include(its.heading('ritlecitinib'));
    const item = (name: string): string => textOf(byRole(element, 'checkbox', name).closest('li'));
    expect(item(its.item.tuberculosis.what)).to.include(its.askedFor('ritlecitinib'));
    expect(item(its.item.hiv.what)).to.include(its.generalList);
    expect(item(its.item['chest-x-ray'].what)).to.include(its.mayBeDone);
  });

  it('cites no page on another medicine where there is one on its own', async () => {
    for (const drug of ['baricitinib', 'ritlecitinib'] as const) {
      const titles = [...(await list(drug)).shadowRoot!.querySelectorAll('.references a')].map(textOf);
      expect(titles).not.to.have.length(0);
      // What severe means was read in a note on one of them.
      const ofSeverity = severity.sources.map((id) => sources[id].title);
      const others = medicineIds.filter((other) => other !== drug);
      expect(
        titles.filter(
          (title) =>
            !ofSeverity.some((its) => title.includes(its)) &&
            others.some((other) => title.toLowerCase().includes(other)),
        ),
      ).to.deep.equal([]);
    }
  });

  it('says once where UK checks were not found', async () => {
    expect(textOf(await list('deuruxolitinib')).split(its.unknown('deuruxolitinib'))).to.have.length(2);
    expect(textOf(await list('baricitinib'))).not.to.include(its.unknown('baricitinib'));
  });

  it('tells what comes after the start, with nothing to tick', async () => {
    const after = sectionOf(await list('ritlecitinib'), its.step['after-start']);
    expect(allByRole(after, 'checkbox')).to.deep.equal([]);
    expect(textOf(after))
      .to.match(/4 weeks/)
      .and.to.include(its.item['patient-card'].what);
    expect(textOf(await list('baricitinib'))).not.to.include(its.item['patient-card'].what);
  });

  it('counts ticks in words, and unticking too', async () => {
    const element = await list();
    const [first, second] = allByRole(element, 'checkbox');
    const all = String(allByRole(element, 'checkbox').length);
    expect(textOf(element)).to.include(its.progress('0', all));
    first!.click();
    second!.click();
    await drawn();
    expect(textOf(element)).to.include(its.progress('2', all));
    first!.click();
    await drawn();
    expect(textOf(element)).to.include(its.progress('1', all));
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
    byRole(element, 'textbox', its.ownQuestions).focus();
    await sendKeys({ type: 'Why?' });
    element.setAttribute('drug', 'baricitinib');
    await drawn();
    expect((byRole(element, 'checkbox', its.item.hiv.what) as HTMLInputElement).checked).to.equal(true);
    expect((byRole(element, 'textbox', its.ownQuestions) as HTMLTextAreaElement).value).to.equal('Why?');
  });

  it('copies ticks and questions as text and says so', async () => {
    let copied = '';
    const restore = stubClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await list();
    byRole(element, 'checkbox', its.item.hiv.what).click();
    const notes = byRole(element, 'textbox', its.ownQuestions) as HTMLTextAreaElement;
    notes.focus();
    await sendKeys({ type: 'What about work?' });
    await drawn();
    byRole(element, 'button', ui.copy).click();
    await drawn();
    restore();
    expect(copied)
      .to.include(`- ${its.done}: ${its.item.hiv.what}`)
      .and.to.include(`- ${its.open}: ${its.item['blood-count'].what}`);
    expect(copied.startsWith(`${its.heading(its.anyMedicine)}\n\n`)).to.equal(true);
    expect(copied).to.include(`${its.ownQuestions}\n- What about work?\n\n`);
    expect(copied)
      .to.include(`${ui.madeOn('21 November 2026')}\n`)
      .and.to.include(ui.publisher);
    expect(copied).to.match(/\n1\. .+: .+\. https:\/\//);
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

  it('clears everything and says so, and brings it back with the same button', async () => {
    const element = await list();
    const box = (): HTMLInputElement => byRole(element, 'checkbox', its.item.hiv.what) as HTMLInputElement;
    box().click();
    await drawn();
    const button = byRole(element, 'button', ui.clear);
    button.click();
    await drawn();
    expect(box().checked).to.equal(false);
    expect(textOf(byRole(element, 'status'))).to.equal(ui.cleared);
    expect(nameOf(button)).to.equal(ui.undo);
    button.click();
    await drawn();
    expect(box().checked).to.equal(true);
    expect(textOf(byRole(element, 'status'))).to.equal(ui.broughtBack);
    expect(nameOf(button)).to.equal(ui.clear);
  });

  it('forgets what was cleared once something else is marked', async () => {
    const element = await list();
    byRole(element, 'checkbox', its.item.hiv.what).click();
    await drawn();
    byRole(element, 'button', ui.clear).click();
    await drawn();
    byRole(element, 'checkbox', its.item.liver.what).click();
    await drawn();
    expect(allByRole(element, 'button').map(nameOf)).not.to.include(ui.undo);
  });

  it('saves a text file that holds the same text', async () => {
    const element = await list('litfulo');
    const createObjectURL = URL.createObjectURL.bind(URL);
    let kept: Blob | undefined;
    let name = '';
    URL.createObjectURL = (content) => createObjectURL((kept = content as Blob));
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    byRole(element, 'button', ui.save).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(name).to.equal(`${its.fileName}.txt`);
    expect(await kept!.text())
      .to.include(its.heading('ritlecitinib'))
      .and.to.include(`- ${its.open}: ${its.item.hiv.what}`);
  });

  it('prints the list alone, with its title, day, publisher and sources', async () => {
    const element = await list('litfulo');
    byRole(element, 'checkbox', its.item.hiv.what).click();
    await drawn();
    const { text } = await printedBy(() => {
      byRole(element, 'button', ui.print).click();
    });
    expect(text.startsWith(its.heading('ritlecitinib'))).to.equal(true);
    expect(text)
      .to.include(`${its.done}: ${its.item.hiv.what}`)
      .and.to.include(`${its.open}: ${its.item['blood-count'].what}`)
      .and.to.include(ui.madeOn('21 November 2026'))
      .and.to.include(ui.publisher);
    expect(text).to.match(/Pfizer UK: .+\. https:\/\//);
  });

  it('moves nothing on the page while it prints', async () => {
    const element = await list();
    const before = element.getBoundingClientRect().height;
    const { height } = await printedBy(
      () => {
        byRole(element, 'button', ui.print).click();
      },
      () => element.getBoundingClientRect().height,
    );
    expect(height).to.equal(before);
  });

  it('prints the page where it cannot print the list alone', async () => {
    const element = await list();
    const before = Object.getOwnPropertyDescriptor(window, 'print')!;
    const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    let printed = 0;
    Object.defineProperty(window, 'print', { ...before, value: () => (printed += 1) });
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...frames, get: () => null });
    byRole(element, 'button', ui.print).click();
    await drawn();
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frames);
    Object.defineProperty(window, 'print', before);
    expect(printed).to.equal(1);
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
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
  });
});
