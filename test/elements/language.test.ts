import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dataset, type Dataset } from '../../data/index.js';
import { allByRole, byRole, drawn, freezeClock, make, nameOf, tags, textOf } from '../support/helpers.js';

const root = document.documentElement;

/** An element within some markup of the page. */
async function within(markup: string, tag = 'nhs-status-badge'): Promise<HTMLElement> {
  const element = await make(tag, { drug: 'litfulo' });
  const host = element.parentElement!;
  const range = document.createRange();
  const frame = range.createContextualFragment(markup);
  host.append(frame);
  const inner = host.lastElementChild!;
  inner.append(element);
  await drawn();
  return element;
}

const langOf = (element: HTMLElement): string => element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang;

describe('the nearest language', () => {
  freezeClock('2026-11-21');
  afterEach(() => root.removeAttribute('lang'));

  const table: [string, string, string][] = [
    ['no language at all', '<div></div>', 'en'],
    ['Welsh around it', '<div lang="cy"></div>', 'cy'],
    ['Welsh with a region', '<div lang="cy-GB"></div>', 'cy'],
    ['in capitals', '<div lang="CY"></div>', 'cy'],
    ['English of another place', '<div lang="en-US"></div>', 'en'],
    ['a language that is not offered', '<div lang="fr"></div>', 'en'],
    ['an empty one', '<div lang=""></div>', 'en'],
    ['nonsense', '<div lang="constructor"></div>', 'en'],
  ];
  for (const [name, markup, lang] of table) {
    it(`${name}: ${lang}`, async () => {
      expect(langOf(await within(markup))).to.equal(lang);
    });
  }

  it('its own before its ancestor’s', async () => {
    const element = await within('<div lang="en"></div>');
    element.lang = 'cy';
    await drawn();
    expect(langOf(element)).to.equal('cy');
  });

  it('the page’s, across shadow roots', async () => {
    root.lang = 'cy';
    const outer = document.body.appendChild(document.createElement('div'));
    const element = document.createElement('nhs-status-badge');
    element.setAttribute('drug', 'litfulo');
    outer.attachShadow({ mode: 'open' }).append(element);
    await drawn();
    expect(langOf(element)).to.equal('cy');
    outer.lang = 'en';
    await drawn();
    expect(langOf(element)).to.equal('en');
    outer.remove();
  });

  it('lets an English and a Welsh element share a page', async () => {
    const [english, welsh] = [await within('<div lang="en"></div>'), await within('<div lang="cy"></div>')];
    expect(textOf(english)).to.include('Northern Ireland');
    expect(textOf(welsh)).to.include('Gogledd Iwerddon');
  });

  it('marks English that stands in for another language', async () => {
    const element = await within('<div lang="fr"></div>');
    expect(langOf(element)).to.equal('en');
    expect(textOf(element)).to.include('Recommended for NHS use');
  });
});

describe('a change of language', () => {
  freezeClock('2026-11-21');
  afterEach(() => root.removeAttribute('lang'));

  it('is followed in every element, wherever the attribute stands', async () => {
    for (const tag of tags) {
      const element = await within('<div></div>', tag);
      for (const [place, lang] of [
        [root, 'cy'],
        [element.parentElement!, 'en'],
        [element, 'cy-GB'],
      ] as const) {
        place.lang = lang;
        await drawn();
        expect(langOf(element), tag).to.equal(lang.slice(0, 2));
      }
    }
  });

  it('keeps ticks, notes and the focus', async () => {
    const element = await within('<div></div>', 'baseline-checklist');
    const box = allByRole(element, 'checkbox')[2] as HTMLInputElement;
    box.click();
    const notes = byRole(element, 'textbox') as HTMLTextAreaElement;
    notes.focus();
    await sendKeys({ type: 'Beth am wyliau?' });
    root.lang = 'cy';
    await drawn();
    expect(langOf(element)).to.equal('cy');
    expect((allByRole(element, 'checkbox')[2] as HTMLInputElement).checked).to.equal(true);
    expect((byRole(element, 'textbox') as HTMLTextAreaElement).value).to.equal('Beth am wyliau?');
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'textbox'));
  });

  it('keeps marks and own words in the choice aid', async () => {
    const element = await within('<div></div>', 'treatment-choice');
    (allByRole(element, 'radio')[5] as HTMLInputElement).click();
    root.lang = 'cy';
    await drawn();
    const marked = allByRole(element, 'radio').map((radio) => (radio as HTMLInputElement).checked);
    expect(marked.indexOf(true)).to.equal(5);
    expect(marked.filter(Boolean)).to.have.length(1);
  });

  it('does not touch an element that speaks the same language', async () => {
    const element = await within('<div lang="en"></div>');
    let changes = 0;
    const observer = new MutationObserver((list) => (changes += list.length));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    root.lang = 'cy';
    await drawn();
    expect(changes).to.equal(0);
    observer.disconnect();
  });

  it('is no longer followed by an element that has gone', async () => {
    const element = await within('<div></div>');
    element.remove();
    root.lang = 'cy';
    await drawn();
    expect(langOf(element)).to.equal('en');
    document.body.append(element);
    await drawn();
    expect(langOf(element)).to.equal('cy');
    element.remove();
  });
});

describe('a translation that nobody has checked', () => {
  freezeClock('2026-11-21');
  const state = dataset as { -readonly [Name in keyof Dataset]: Dataset[Name] };
  const { translations } = dataset;
  afterEach(() => (state.translations = translations));

  /** The buttons that change the language; those of sources aside. */
  const waysOfReading = (element: Element): string[] =>
    allByRole(element, 'button')
      .filter((button) => !button.matches('.ref'))
      .map(nameOf);

  for (const tag of tags) {
    it(`<${tag}> says in Welsh that it is a draft, and offers English and the way back`, async () => {
      const element = await within('<div lang="cy"></div>', tag);
      const button = byRole(element, 'button', 'Darllen yn Saesneg');
      expect(textOf(button.parentElement)).to.match(/drafft/i);
      button.focus();
      button.click();
      await drawn();
      expect(langOf(element)).to.equal('en');
      expect(textOf(element)).to.match(/[Cc]hecked 21 November 2026/);
      const back = byRole(element, 'button', 'Darllen yn Gymraeg');
      expect(back.closest<HTMLElement>('[lang]')!.lang).to.equal('cy');
      expect(element.shadowRoot!.activeElement).to.equal(back);
      back.click();
      await drawn();
      expect(langOf(element)).to.equal('cy');
    });
  }

  it('offers no way back once the page itself is in English', async () => {
    const element = await within('<div lang="cy"></div>');
    byRole(element, 'button', 'Darllen yn Saesneg').click();
    await drawn();
    element.parentElement!.lang = 'en';
    await drawn();
    expect(waysOfReading(element)).to.deep.equal([]);
  });

  it('keeps what was ticked while somebody reads English', async () => {
    const element = await within('<div lang="cy"></div>', 'baseline-checklist');
    (allByRole(element, 'checkbox')[0] as HTMLInputElement).click();
    byRole(element, 'button', 'Darllen yn Saesneg').click();
    await drawn();
    expect((allByRole(element, 'checkbox')[0] as HTMLInputElement).checked).to.equal(true);
    expect(textOf(element)).to.include('1 of 24 ticked');
  });

  it('is no draft once it is approved', async () => {
    state.translations = { cy: { name: 'Dr A. Enghraifft', role: 'dermatolegydd', on: '2026-12-01' } };
    const element = await within('<div lang="cy"></div>');
    expect(!!element.shadowRoot!.querySelector('.notice')).to.equal(false);
    expect(waysOfReading(element)).to.deep.equal([]);
  });

  it('is none in English', async () => {
    expect(waysOfReading(await within('<div lang="en"></div>'))).to.deep.equal([]);
  });
});

describe('no English is left in a Welsh element', () => {
  freezeClock('2026-11-21');

  /** Every text that is not marked as being of another language. */
  function texts(element: HTMLElement): string[] {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement!.closest<HTMLElement>('[lang]')?.lang;
      const text = node.nodeValue!.trim();
      if (lang !== 'en' && /\p{L}{2}/u.test(text)) found.push(text);
    }
    return found;
  }

  /** Names that are the same in both languages: medicines, trials, bodies, numbers of guidance. */
  const names =
    /^[\s,.:;()]*((baricitinib|deuruxolitinib|ritlecitinib|Olumiant|Leqselvi|Litfulo|NICE|JAK|HIV|TA\d+|SMC\d+|alopecia areata|Signal)[\s,.:;()\d]*)+$/i;

  it('in any demo section', async () => {
    const page = new DOMParser().parseFromString(await (await fetch('/demo/examples.html')).text(), 'text/html');
    const said = new Set<string>();
    for (const section of page.querySelectorAll('section')) {
      const example = section.querySelector(':scope > :not(h2)')!;
      const host = document.body.appendChild(document.createElement('div'));
      const copies = ['en', 'cy'].map((lang) => {
        const element = document.importNode(example, true) as HTMLElement;
        element.lang = lang;
        host.append(element);
        return element;
      });
      await drawn();
      const [english, welsh] = copies as [HTMLElement, HTMLElement];
      // The element itself is marked, and the texts inside are of its root's language.
      const before = new Set(
        [...english.shadowRoot!.querySelectorAll('*')].flatMap((part) =>
          [...part.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue!.trim()] : [])),
        ),
      );
      for (const text of texts(welsh)) if (before.has(text) && !names.test(text)) said.add(`${section.id}: ${text}`);
      for (const [attribute, selector] of [['aria-label', '[aria-label]']] as const) {
        for (const part of welsh.shadowRoot!.querySelectorAll(selector)) {
          const twin = english.shadowRoot!.querySelector(selector)!.getAttribute(attribute);
          if (part.getAttribute(attribute) === twin) said.add(`${section.id}: ${twin}`);
        }
      }
      host.remove();
    }
    expect([...said]).to.deep.equal([]);
  });
});
