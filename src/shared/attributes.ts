import {
  isDay,
  medicineNames,
  nationNames,
  nations as allNations,
  type Day,
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
}

/** Any day will do; these are named as examples. */
const days: ReadonlyMap<string, Day> = new Map([['2026-11-21', '2026-11-21']]);

const levels: ReadonlyMap<string, HeadingLevel> = new Map(
  ([2, 3, 4, 5, 6] as const).map((level) => [`${level}`, level]),
);

/**
 * @returns `undefined` where a value is unknown or a needed `drug` is missing: the element then shows its own content.
 * The console is told once for each value.
 */
export function readAttributes(element: Element, needsMedicine: boolean): Request | undefined {
  let complete = true as boolean;
  const read = <Value>(
    attribute: (typeof requestAttributes)[number],
    accepted: ReadonlyMap<string, Value>,
    needed = false,
  ): Value | undefined => {
    const text = (element.getAttribute(attribute) ?? '').trim().toLowerCase();
    const value = accepted.get(text) ?? (accepted === days && isDay(text) ? (text as Value) : undefined);
    if (value === undefined && (needed || text)) {
      complete = false;
      warnOnce(
        `[jak-widgets] <${element.localName} ${attribute}="${text.slice(0, 80)}"> not known; accepted: ${[...accepted.keys()].join(', ')}. The content of the tag stays.`,
      );
    }
    return value;
  };

  const medicine = read('drug', medicineNames, needsMedicine);
  const nation = read('nation', nationNames);
  const asOf = read('as-of', days);
  const level = read('heading-level', levels) ?? 3;
  return complete
    ? { medicine, nation, nations: nation ? [nation] : allNations, asOf, day: asOf ?? today(), level }
    : undefined;
}
