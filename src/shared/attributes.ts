import {
  dataset,
  freshness,
  isDay,
  medicineNames,
  nations as allNations,
  type Day,
  type Freshness,
  type MedicineId,
  type Nation,
} from '../../data/index.js';
import { today } from './clock.js';
import { warnOnce } from './warn.js';

/** The attributes that every element reads. */
export const requestAttributes = ['drug', 'nation', 'as-of', 'heading-level'] as const;

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** What a page asks an element to show. */
export interface Request {
  readonly medicine: MedicineId | undefined;
  /** The nation asked for; absent for all four. */
  readonly nation: Nation | undefined;
  readonly nations: readonly Nation[];
  readonly day: Day;
  /** The day asked for, where the page asks for one. */
  readonly asOf: Day | undefined;
  readonly level: HeadingLevel;
  /** How old the facts are today, or on a later day that the page asks for. */
  readonly state: Freshness;
}

const levels = ['2', '3', '4', '5', '6'];

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * @returns `undefined` where a value is unknown or a needed `drug` is missing: the element then shows its own content.
 * The console is told once for each value.
 */
export function readAttributes(element: Element, needsMedicine: boolean): Request | undefined {
  let complete = true as boolean;
  /** What an attribute says, in lower case; nothing where it is absent or not known. */
  const read = (
    attribute: (typeof requestAttributes)[number],
    accepted: readonly string[],
    needed = false,
    isKnown = (text: string): boolean => accepted.includes(text),
  ): string | undefined => {
    const text = (element.getAttribute(attribute) ?? '').trim().toLowerCase();
    if (isKnown(text)) return text;
    if (needed || text) {
      complete = false;
      warnOnce(
        `[jak-widgets] <${element.localName} ${attribute}="${text.slice(0, 80)}"> not known; accepted: ${accepted.join(', ')}.`,
      );
    }
    return undefined;
  };

  const name = read('drug', [...medicineNames().keys()], needsMedicine);
  const nation = read('nation', allNations) as Nation | undefined;
  const asOf = read('as-of', ['a day such as 2026-11-21'], false, isDay) as Day | undefined;
  const level = Number(read('heading-level', levels) ?? 3) as HeadingLevel;
  if (!complete) return undefined;
  // A device whose clock is behind the last check is wrong.
  const now = later(today(), dataset.checked);
  return {
    medicine: name === undefined ? name : medicineNames().get(name),
    nation,
    nations: nation ? [nation] : allNations,
    asOf,
    day: asOf ?? now,
    level,
    state: freshness(later(asOf ?? now, now)),
  };
}
