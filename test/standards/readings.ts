/** How the checks of `standards.test.ts` read elements: the parts of the choice aid and the checklist, as a reader finds them. */
import { expect } from '@open-wc/testing';
import {
  compareOptions,
  compareQuestions,
  licencesOn,
  medicineIds,
  medicines,
  otherCareIds,
  sources,
  studiesOf,
  trialOutcomes,
  type CareStudy,
  type ChoiceStep,
  type CompareOption,
  type CompareQuestion,
  type Day,
  type MedicineId,
  type OtherCareId,
  type Outcome,
} from '../../data/index.js';
import { allByRole, byRole, nameOf, textOf } from '../support/helpers.js';
import { words } from '../support/words.js';

const { compare } = words;

export const benefits = 'chance' as const;
export const harms = 'harms' as const;
export const otherCare = 'other-care' as const;
export const noTreatment = 'no-treatment' as const;

export const longDate = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const rootOf = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;
export const headerOf = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('header')!;
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

/** What a part says without what a selector finds: read in place, as a copy of hundreds of drawings takes its time. */
export function textBut(part: Element, selector: string): string {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(selector)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text.replace(/\s+/g, ' ').trim();
}

/** The titles of sources, at the end and on the sheet, and the numbers that lead to them. */
export const titles = '.references, .ref, .sheet > ol';

/** What an element itself tells. */
export const toldBy = (element: HTMLElement): string => textBut(rootOf(element), titles);

/** What a part says, without the name that only the eye needs and the numbers of its sources. */
export const saidIn = (part: Element): string => textBut(part, '[aria-hidden], .ref');
export const wordsIn = (part: Element): number => saidIn(part).split(' ').length;

/** Every whole number in a text, but those inside a name such as BRAVE-AA1. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w/-])\d[\d,]*/g)].map(([digits]) => Number(digits.replace(/,/g, '')));

/** One of the four steps of the choice aid. */
export const stepOf = (element: HTMLElement, step: ChoiceStep): HTMLDetailsElement =>
  element.shadowRoot!.querySelector(`details#step-${step}`)!;

export const isMedicine = (option: CompareOption): option is MedicineId => option in medicines;

/** Generic name first, its brand in brackets. */
export const optionName = (option: CompareOption): string =>
  isMedicine(option)
    ? `${option.charAt(0).toUpperCase()}${option.slice(1)} (${medicines[option].brand})`
    : compare.option[option];

/** All that may be chosen on a day: no medicine before it was approved. */
export const optionsOn = (day: string): CompareOption[] =>
  compareOptions.filter((option) => !isMedicine(option) || licencesOn(option, day as Day).length);

const idOf = <Id extends string>(ids: readonly Id[], nameOfId: (id: Id) => string, name: string): Id => {
  const [id, ...more] = ids.filter((each) => nameOfId(each) === name);
  if (!id || more.length) throw new Error(`${String(more.length)} others have the name ${name}`);
  return id;
};

/** The comparison: question, option, cell. */
export function comparison(
  element: HTMLElement,
): ReadonlyMap<CompareQuestion, ReadonlyMap<CompareOption, HTMLElement>> {
  const table = byRole(stepOf(element, 'compare'), 'table');
  const options = allByRole(table, 'columnheader')
    .slice(1)
    .map((header) => idOf(compareOptions, optionName, nameOf(header)));
  return new Map(
    allByRole(table, 'rowheader').map((header) => [
      idOf(compareQuestions, (question) => compare.question[question], nameOf(header)),
      new Map([...header.parentElement!.querySelectorAll('td')].map((cell, index) => [options[index]!, cell])),
    ]),
  );
}

export const rowOf = (element: HTMLElement, question: CompareQuestion): ReadonlyMap<CompareOption, HTMLElement> =>
  comparison(element).get(question)!;
export const cellOf = (element: HTMLElement, question: CompareQuestion, option: CompareOption): HTMLElement =>
  rowOf(element, question).get(option)!;

/** What stands in a cell at first sight, and what unfolds from it. */
export const answerIn = (cell: HTMLElement): HTMLElement => cell.querySelector<HTMLElement>(':scope > .answer')!;
export const insideOf = (cell: HTMLElement): HTMLElement =>
  cell.querySelector<HTMLElement>(':scope > details > .inside')!;
export const unfolds = (cell: HTMLElement): boolean => cell.querySelector(':scope > details') !== null;

/** The pages behind the numbered buttons in a part, as the notes at the end have them. */
export function sourcesBeside(element: HTMLElement, part: Element): string[] {
  const notes = new Map(
    [...behindFoot(element).querySelectorAll<HTMLLIElement>('.references > li')].map((note) => [
      note.value,
      note.querySelector('a')!.href,
    ]),
  );
  return [...part.querySelectorAll('.ref')].flatMap(({ ariaLabel }) =>
    [...ariaLabel!.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => notes.get(Number(from) + index)!),
    ),
  );
}

/** The paragraph that says something, with its sources. */
export function paragraphOf(part: Element, text: string): HTMLParagraphElement {
  const found = [...part.querySelectorAll('p')].find((paragraph) => saidIn(paragraph).includes(text));
  if (!found) throw new Error(`no paragraph says: ${text}`);
  return found;
}

/** The part of an element that unfolds from a summary. */
export function unfoldedFrom(part: Element, name: string): HTMLElement {
  const summary = allByRole(part, 'disclosure').find((its) => nameOf(its) === name);
  if (!summary) throw new Error(`nothing unfolds from ${name}`);
  return summary.parentElement!.querySelector<HTMLElement>(':scope > .inside')!;
}

/** A list on the sheet, under its heading; empty where the sheet leaves it out. */
export const sheetOf = (element: Element): HTMLElement => (element.shadowRoot ?? element).querySelector('.sheet')!;
export const linesUnder = (element: HTMLElement, heading: string): string[] => {
  const found = allByRole(sheetOf(element), 'heading').find((its) => nameOf(its) === heading);
  return [...(found?.nextElementSibling?.querySelectorAll('li') ?? [])].map(textOf);
};

/** Each result with the usual dose and with a lower one, and the figure that draws it. */
export const results = (element: HTMLElement): [Outcome, HTMLElement][] =>
  medicineIds.flatMap((id) => {
    const isUsual = ({ dose }: Outcome): boolean => dose.mg === medicines[id].dose.mg;
    const known = trialOutcomes().filter(({ medicine }) => medicine === id);
    const inOrder = [...known.filter(isUsual), ...known.filter((outcome) => !isUsual(outcome))];
    const figures = [...insideOf(cellOf(element, benefits, id)).querySelectorAll<HTMLElement>('figure.trial')];
    expect(figures, id).to.have.length(known.length);
    return inOrder.map((outcome, index): [Outcome, HTMLElement] => [outcome, figures[index]!]);
  });

/** In whole people of 100. A share that somebody had is not none. */
export const per100 = (percent: number): number => (percent > 0 ? Math.max(1, Math.round(percent)) : 0);

/** Each group of each result, with how many in 100 did. */
export const arms = (element: HTMLElement): [number, HTMLElement][] =>
  results(element).flatMap(([{ treated, placebo }, figure]) => {
    const drawnArms = [...figure.querySelectorAll<HTMLElement>('.arms > li')];
    expect(drawnArms).to.have.length(2);
    return [treated, placebo].map(({ percent }, index): [number, HTMLElement] => [per100(percent), drawnArms[index]!]);
  });

/** Each kind of other care, and what is told of it under how likely hair is to come back. */
export const kindsOfCare = (element: HTMLElement): [OtherCareId, HTMLElement][] =>
  otherCareIds.map((id) => [
    id,
    unfoldedFrom(insideOf(cellOf(element, benefits, otherCare)), words.otherCare.name[id]),
  ]);

/** Each study of other care, in the order in which it is to be told. */
export const studiesInOrder = (id: OtherCareId): [severity: 'patchy' | 'severe' | 'mixed', its: CareStudy][] =>
  (['patchy', 'severe', 'mixed'] as const).flatMap((severity) =>
    studiesOf(id)[severity].map((its): ['patchy' | 'severe' | 'mixed', CareStudy] => [severity, its]),
  );

/** What a reader takes for one sentence: inside one block, up to a stop. */
const blocksOfText = 'p, li, th, legend, label, summary, figcaption, .answer, h2, h3, h4, h5, h6';

/** @param pattern What a block must hold for its sentences to be read at all. */
export const sentences = (element: HTMLElement, pattern: RegExp): string[] =>
  [...rootOf(element).querySelectorAll(blocksOfText)]
    .filter((block) => pattern.test(block.textContent.replace(/\s+/g, ' ')))
    .flatMap((block) => textBut(block, 'p, li, .ref').split(/(?<=[.;?])\s/));
