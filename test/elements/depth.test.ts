import { expect } from '@open-wc/testing';
import {
  allByRole,
  freezeClock,
  html,
  idle as untilIdle,
  make,
  nameOf,
  show,
  tags,
  textOf,
} from '../support/helpers.js';
import { words } from '../support/words.js';

type Idle = typeof requestIdleCallback;

const { version } = words.ui;
/** What only the depth of each element says: the last thing behind its last line. */
const isDeep = (element: Element): boolean => textOf(element).includes(version('2026.'));
/** Lit draws in a microtask. */
const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
/** Whatever the browser was asked to do later has been done. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

describe('what is folded', () => {
  freezeClock('2026-11-21');
  const native = window.requestIdleCallback.bind(window);
  /** What waits until the browser is idle, which here it is when a test says so. */
  let waiting: (() => void)[] = [];
  const idle = async (): Promise<void> => {
    for (const callback of waiting.splice(0)) callback();
    await soon();
  };
  const replaceIdle = (stub: Idle | undefined): void => {
    Object.defineProperty(window, 'requestIdleCallback', { value: stub, configurable: true, writable: true });
  };
  const hold = (): void => {
    waiting = [];
    replaceIdle(((callback: () => void) => waiting.push(callback)) as unknown as Idle);
  };
  afterEach(() => {
    replaceIdle(native);
  });

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      /** A fixture is drawn, and waited for, with the browser's own. */
      const held = async (attributes?: Record<string, string>): Promise<HTMLElement> => {
        const element = await show<HTMLElement>(html`<div></div>`).then((host) => {
          hold();
          return host.appendChild(document.createElement(tag));
        });
        for (const [name, value] of Object.entries({ drug: 'baricitinib', ...attributes }))
          element.setAttribute(name, value);
        await soon();
        expect(isDeep(element)).to.equal(false);
        return element;
      };

      it('is drawn once the browser is idle', async () => {
        const element = await held();
        expect(allByRole(element, 'disclosure')).not.to.have.length(0);
        await idle();
        expect(isDeep(element)).to.equal(true);
      });

      it('is drawn at once before the page is printed', async () => {
        const element = await held();
        dispatchEvent(new Event('beforeprint'));
        await soon();
        expect(isDeep(element)).to.equal(true);
      });

      it('is drawn at once when a reader opens any of it', async () => {
        const element = await held();
        allByRole(element, 'disclosure').at(-1)!.click();
        await soon();
        expect(isDeep(element)).to.equal(true);
        expect(allByRole(element, 'disclosure').at(-1)!.parentElement!.matches('[open]')).to.equal(true);
        await idle();
        expect(isDeep(element)).to.equal(true);
      });

      it('is drawn in a browser without requestIdleCallback', async () => {
        const host = await show<HTMLElement>(html`<div></div>`);
        replaceIdle(undefined);
        const element = document.createElement(tag);
        element.setAttribute('drug', 'baricitinib');
        host.append(element);
        await later();
        expect(isDeep(element)).to.equal(true);
      });

      it('is not drawn in an element that has been removed, but when it comes back', async () => {
        const element = await held();
        const host = element.parentElement!;
        element.remove();
        await idle();
        dispatchEvent(new Event('beforeprint'));
        await soon();
        expect(isDeep(element)).to.equal(false);
        host.append(element);
        await idle();
        expect(isDeep(element)).to.equal(true);
      });

      it('stays when what is asked for, or the language, changes', async () => {
        const element = await held();
        await idle();
        element.setAttribute('as-of', '2026-11-22');
        await soon();
        expect(isDeep(element)).to.equal(true);
        element.setAttribute('lang', 'cy');
        await drawnInWelsh(element);
        expect(element.shadowRoot!.querySelectorAll('footer details > *').length).to.be.above(1);
        expect(waiting).to.deep.equal([]);
      });

      it('has every heading and every word in the page, closed, without being opened', async () => {
        const element = await held();
        await idle();
        const [headings, text] = [allByRole(element, 'heading').map(nameOf), textOf(element)];
        for (const fold of element.shadowRoot!.querySelectorAll('details')) {
          fold.open = true;
          // Behind each line is something to read.
          expect(textOf(fold).length, nameOf(fold)).to.be.above(nameOf(fold.querySelector('summary')!).length);
        }
        await soon();
        expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(headings);
        expect(textOf(element)).to.equal(text);
      });

      it('is drawn in a frame that it is moved into before the browser is idle', async () => {
        const element = await held();
        const frame = document.createElement('iframe');
        element.parentElement!.append(frame);
        frame.contentDocument!.body.append(element);
        await idle();
        expect(isDeep(element)).to.equal(true);
        frame.remove();
      });

      it('is drawn before that frame is printed by itself', async () => {
        const element = await held();
        const frame = document.createElement('iframe');
        element.parentElement!.append(frame);
        frame.contentDocument!.body.append(element);
        frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
        await soon();
        expect(isDeep(element)).to.equal(true);
        frame.remove();
      });
    });
  }

  it('is drawn in a compact badge where it is opened or printed, and not before: no search finds it', async () => {
    const compact = { drug: 'litfulo', nation: 'england', compact: '' };
    const badge = await make('nhs-status-badge', compact);
    expect(isDeep(badge)).to.equal(false);
    allByRole(badge, 'button')[0]!.click();
    await soon();
    expect(isDeep(badge)).to.equal(true);

    const printed = await make('nhs-status-badge', compact);
    dispatchEvent(new Event('beforeprint'));
    await soon();
    expect(isDeep(printed)).to.equal(true);
  });

  it('is drawn when a compact badge becomes a whole one', async () => {
    const badge = await make('nhs-status-badge', { drug: 'litfulo', nation: 'england', compact: '' });
    badge.removeAttribute('compact');
    await soon();
    await untilIdle();
    expect(isDeep(badge)).to.equal(true);
  });
});

/** The language of a page is followed by an observer, which tells a little later. */
async function drawnInWelsh(element: HTMLElement): Promise<void> {
  await later();
  expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('cy');
}
