import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { violations } from '../support/axe.js';
import { allByRole, byRole, drawn, freezeClock, make, nameOf, textOf } from '../support/helpers.js';

/** The elements whose claims carry numbers, each with a state of its own. */
const shown: [string, Record<string, string>][] = [
  ['nhs-status-badge', { drug: 'ritlecitinib', nation: 'england' }],
  ['nhs-status-badge', { drug: 'baricitinib' }],
  ['nhs-status-badge', { drug: 'deuruxolitinib', nation: 'scotland' }],
  ['nhs-status-history', { drug: 'baricitinib' }],
  ['nhs-status-history', { drug: 'deuruxolitinib' }],
  ['jak-explainer', {}],
  ['jak-explainer', { 'as-of': '2024-09-01' }],
  ['jak-drug-card', { drug: 'baricitinib' }],
  ['jak-drug-card', { drug: 'ritlecitinib', nation: 'scotland' }],
  ['jak-drug-card', { drug: 'deuruxolitinib' }],
  ['jak-drug-card', { drug: 'litfulo', 'as-of': '2024-09-01' }],
];

const folds = (element: HTMLElement): HTMLDetailsElement[] => [...element.shadowRoot!.querySelectorAll('details')];

/** An element with all of it unfolded. */
async function unfolded(tag: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const element = await make(tag, attributes);
  await drawn();
  for (const part of folds(element)) part.open = true;
  return element;
}

const named = /^Sources? (\d[\d, –]*)$/;

/** The small numbered buttons, in reading order. */
const numberButtons = (element: HTMLElement): HTMLElement[] =>
  allByRole(element, 'button').filter(({ ariaLabel }) => named.test(ariaLabel ?? ''));

/** What "2, 5–8" stands for. */
const numbersOf = ({ ariaLabel }: HTMLElement): number[] =>
  named
    .exec(ariaLabel ?? '')![1]!
    .split(', ')
    .flatMap((run) => {
      const [from, to = from] = run.split('–').map(Number) as [number, number?];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });

/** The notes at the end, the first of them first. */
const listed = (element: HTMLElement): HTMLElement[] => {
  const lists = allByRole(element, 'list').filter(
    (list) => !list.closest('[popover]') && textOf(list).includes('We read it on'),
  );
  return [...lists.at(-1)!.querySelectorAll<HTMLElement>(':scope > li')];
};

/** The note that is open, or null. */
const openNote = (element: HTMLElement): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[popover]:popover-open');

const openNotes = (element: HTMLElement): string[] =>
  [...(openNote(element)?.querySelectorAll('li') ?? [])].map((note) => textOf(note));

/** What scrolls is followed once a frame. */
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('references', () => {
  freezeClock('2026-11-21');

  for (const [tag, attributes] of shown)
    describe(`<${tag} ${JSON.stringify(attributes)}>`, () => {
      it('counts on in reading order, up to the last note of its list', async () => {
        const element = await unfolded(tag, attributes);
        const met = [...new Set(numberButtons(element).flatMap(numbersOf))];
        const all = listed(element).map((_, index) => index + 1);
        expect(all).not.to.deep.equal([]);
        expect(met).to.deep.equal(all);
      });

      it('shows on each button what it is called', async () => {
        for (const button of numberButtons(await unfolded(tag, attributes))) {
          expect(button.ariaLabel).to.equal(`Source${numbersOf(button).length > 1 ? 's' : ''} ${nameOf(button)}`);
          expect(button.getBoundingClientRect().width, button.ariaLabel!).to.be.at.least(24);
          expect(button.getBoundingClientRect().height, button.ariaLabel!).to.be.at.least(24);
        }
      });

      it('opens the same notes that stand in the list', async () => {
        const element = await unfolded(tag, attributes);
        const list = listed(element);
        for (const button of numberButtons(element)) {
          button.click();
          expect(openNotes(element), button.ariaLabel!).to.deep.equal(
            numbersOf(button).map((number) => textOf(list[number - 1]!)),
          );
          const values = [...openNote(element)!.querySelectorAll('li')].map(({ value }) => value);
          expect(values).to.deep.equal(numbersOf(button));
        }
      });

      it('says in each note whose page it is, what it is called, when it was read and who speaks', async () => {
        for (const note of listed(await unfolded(tag, attributes))) {
          const text = textOf(note);
          expect(text).to.match(/^[^:]+: .+\. We read (it|that text) on \d+ \w+ 20\d\d\.$/);
          expect(text).to.match(
            /\. (Official or professional body|The company|Scientific journal|Register of trials|Charity|News report|A copy or summary)\. We /,
          );
          expect(text).not.to.match(/no date|second-hand|undefined/i);
          expect(byRole(note, 'link').getAttribute('href')).to.match(/^https:/);
        }
      });
    });

  it('tells of a page that was not opened where it was read, and on which day', async () => {
    const notes = listed(await unfolded('jak-explainer', {})).map((note) => textOf(note));
    const unopened = notes.filter((text) => text.includes('We have not opened this page.'));
    expect(unopened.length).to.be.above(0);
    for (const text of unopened) expect(text).to.match(/We read what it says (at|in) .+\. We read that text on \d/);
  });

  describe('by hand', () => {
    let element: HTMLElement;
    let first: HTMLElement;
    let other: HTMLElement;
    beforeEach(async () => {
      element = await unfolded('jak-explainer', {});
      [first, , other] = numberButtons(element) as [HTMLElement, HTMLElement, HTMLElement];
    });
    const focused = (): Element | null => element.shadowRoot!.activeElement;

    it('opens with Enter and with the space bar; Escape closes, and focus has not gone', async () => {
      for (const press of ['Enter', 'Space']) {
        first.focus();
        await sendKeys({ press });
        expect(openNote(element), press).not.to.equal(null);
        await sendKeys({ press: 'Escape' });
        expect(openNote(element), press).to.equal(null);
        expect(focused(), press).to.equal(first);
      }
    });

    it('is reached by one press of Tab; Escape there brings focus back', async () => {
      first.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(openNote(element)!.contains(focused())).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(openNote(element)).to.equal(null);
      expect(focused()).to.equal(first);
    });

    it('closes with a second press, and opens again', () => {
      for (const open of [true, false, true, false]) {
        first.click();
        expect(openNote(element) !== null).to.equal(open);
      }
    });

    it('changes with another number, and then closes with that one', () => {
      first.click();
      const before = openNotes(element);
      other.click();
      expect(openNotes(element)).not.to.deep.equal(before);
      expect(openNotes(element)).to.have.length(numbersOf(other).length);
      other.click();
      expect(openNote(element)).to.equal(null);
    });

    it('stands within the page, whatever its width', async () => {
      for (const width of [280, 1100]) {
        await setViewport({ width, height: 700 });
        for (const button of numberButtons(element)) {
          button.scrollIntoView({ block: 'center' });
          button.click();
          await nextFrame();
          const { left, right, top, bottom } = openNote(element)!.getBoundingClientRect();
          expect(left, button.ariaLabel!).to.be.at.least(0);
          expect(right, button.ariaLabel!).to.be.at.most(document.documentElement.clientWidth);
          expect(top, button.ariaLabel!).to.be.at.least(0);
          expect(bottom, button.ariaLabel!).to.be.at.most(innerHeight);
        }
      }
    });
    after(() => setViewport({ width: 800, height: 600 }));
  });

  for (const theme of ['light', 'dark'])
    it(`axe finds nothing while a note is open, ${theme}`, async () => {
      for (const [tag, attributes] of shown) {
        const element = await unfolded(tag, attributes);
        const host = element.parentElement!;
        host.style.colorScheme = theme;
        numberButtons(element).at(-1)!.click();
        expect(openNote(element), tag).not.to.equal(null);
        expect(await violations(host), tag).to.deep.equal([]);
        host.remove();
      }
    });

  it('has a number after each claim of the explainer', async () => {
    const element = await unfolded('jak-explainer', {});
    const paragraphs = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.tiles p, .ok p, .inside p')];
    expect(paragraphs.length).to.be.above(15);
    for (const paragraph of paragraphs) expect(numberButtons(paragraph).length, textOf(paragraph)).to.equal(1);
  });
});
