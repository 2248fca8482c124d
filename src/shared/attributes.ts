import {
  dataset,
  freshness,
  isDay,
  medicineNames,
  nationNames,
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

const levels: ReadonlyMap<string, HeadingLevel> = new Map(
  ([2, 3, 4, 5, 6] as const).map((level) => [`${level}`, level]),
);

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * @returns `undefined` where a value is unknown or a needed `drug` is missing: the element then shows its own content.
 * The console is told once for each value.
 */
export function readAttributes(element: Element, needsMedicine: boolean): Request | undefined {
  let complete = true as boolean;
  const read = <Value>(
    attribute: (typeof requestAttributes)[number],
    find: (text: string) => Value | undefined,
    accepted: Iterable<string>,
    needed = false,
  ): Value | undefined => {
    const text = (element.getAttribute(attribute) ?? '').trim().toLowerCase();
    const value = find(text);
    if (value === undefined && (needed || text)) {
      complete = false;
      warnOnce(
        `[jak-widgets] <${element.localName} ${attribute}="${text.slice(0, 80)}"> not known; accepted: ${[...accepted].join(', ')}. The content of the tag stays.`,
      );
    }
    return value;
  };
  const readFrom = <Value>(
    attribute: (typeof requestAttributes)[number],
    accepted: ReadonlyMap<string, Value>,
    needed?: boolean,
  ): Value | undefined => read(attribute, (text) => accepted.get(text), accepted.keys(), needed);

  const medicine = readFrom('drug', medicineNames, needsMedicine);
  const nation = readFrom('nation', nationNames);
  const asOf = read('as-of', (text) => (isDay(text) ? text : undefined), ['a day such as 2026-11-21']);
  const level = readFrom('heading-level', levels) ?? 3;
  if (!complete) return undefined;
  // A device whose clock is behind the last check is wrong.
  const now = later(today(), dataset.checked);
  return {
    medicine,
    nation,
    nations: nation ? [nation] : allNations,
    asOf,
    day: asOf ?? now,
    level,
    state: freshness(later(asOf ?? now, now)),
  };
}
