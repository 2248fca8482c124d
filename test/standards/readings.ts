/** How the checks of `standards.test.ts` read elements: the parts of the choice aid and the checklist, as a reader finds them. */
import { expect } from '@open-wc/testing';
import { medicineIds, medicines, sources, trialOutcomes, type Outcome } from '../../data/index.js';
import { allByRole, byRole, nameOf, sectionOf, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { card, choice } = words;

export const benefits = card.heading.trials;
export const harms = card.heading.effects;
export const otherCare = choice.optionName['other-care'];
export const noTreatment = choice.optionName['no-treatment'];
export const sheet = choice.step.sheet;

export const longDate = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const rootOf = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;
export const footerOf = (element: HTMLElement): string => textOf(element.shadowRoot!.querySelector('footer'));
/** What stands behind the last line: the sources, and who made this. */
export const behindFoot = (element: HTMLElement): HTMLElement =>
  byRole(element.shadowRoot!.querySelector('footer')!, 'disclosure').parentElement!;
export const aboutOf = (element: HTMLElement): string => textOf(behindFoot(element));
export const hrefsIn = (part: ParentNode): string[] => [...part.querySelectorAll('a')].map(({ href }) => href);
export const urlsOf = (ids: readonly (keyof typeof sources)[]): string[] =>
  ids.map((id) => new URL(sources[id].url).href);

/** A copy of a part without what a selector finds. */
export function without(part: Element, selector: string): Element {
  const copy = part.cloneNode(true) as Element;
  for (const found of copy.querySelectorAll(selector)) found.remove();
  return copy;
}

/** The comparison: aspect, option, cell. */
export function comparison(element: HTMLElement): ReadonlyMap<string, ReadonlyMap<string, HTMLElement>> {
  const options = allByRole(element, 'columnheader').slice(1).map(nameOf);
  return new Map(
    allByRole(element, 'rowheader').map((header) => [
      nameOf(header),
      new Map([...header.parentElement!.querySelectorAll('td')].map((cell, index) => [options[index]!, cell])),
    ]),
  );
}

export const rowOf = (element: HTMLElement, aspect: string): ReadonlyMap<string, HTMLElement> =>
  comparison(element).get(aspect)!;

/** What a cell says, without the name of its option and its sources. */
export const saidIn = (cell: Element): string => textOf(without(cell, '[aria-hidden], .cite'));
export const wordsIn = (cell: Element): number => saidIn(cell).split(' ').length;
export const said = (element: HTMLElement, aspect: string, option: string): string =>
  saidIn(rowOf(element, aspect).get(option)!);

/** A list in the sheet, under its title. */
export function listUnder(element: Element, title: string): Element {
  return allByRole(sectionOf(element, sheet), 'heading').find((heading) => nameOf(heading) === title)!
    .nextElementSibling!;
}
export const linesUnder = (element: Element, title: string): string[] =>
  [...listUnder(element, title).querySelectorAll('li')].map(textOf);

/** Each result with the usual dose, and the part that draws it. */
export const results = (element: HTMLElement): [Outcome, HTMLElement][] =>
  medicineIds.flatMap((id) => {
    const known = trialOutcomes().filter(({ medicine, dose }) => medicine === id && dose.mg === medicines[id].dose.mg);
    const parts = [...rowOf(element, benefits).get(id)!.querySelectorAll<HTMLElement>('.trial')];
    expect(parts, id).to.have.length(known.length);
    return known.map((outcome, index): [Outcome, HTMLElement] => [outcome, parts[index]!]);
  });

/** Each group of each result, with how many in 100 did. */
export const arms = (element: HTMLElement): [number, HTMLElement][] =>
  results(element).flatMap(([{ treated, placebo }, part]) => {
    const drawnArms = [...part.querySelectorAll<HTMLElement>('.arms > li')];
    expect(drawnArms).to.have.length(2);
    return [treated, placebo].map(({ percent }, index): [number, HTMLElement] => [
      Math.round(percent),
      drawnArms[index]!,
    ]);
  });

/** Every whole number in a text, but those inside a name such as BRAVE-AA1. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w/-])\d[\d,]*/g)].map(([digits]) => Number(digits.replace(/,/g, '')));

/** What a reader takes for one sentence: inside one block, up to a stop. */
export const sentences = (element: HTMLElement): string[] =>
  [...rootOf(element).querySelectorAll('p, li, th, legend, label, summary')].flatMap((block) =>
    textOf(without(block, 'p, li')).split(/(?<=[.;?])\s/),
  );
