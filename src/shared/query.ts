/** From what a page wrote to what an element shows. */
import {
  dataset,
  freshness,
  isDay,
  medicineNames,
  nations as allNations,
  type BrandName,
  type Day,
  type Freshness,
  type MedicineId,
  type Nation,
} from '../../data/index.js';
import { today } from './clock.js';
import { headingLevels } from './heading-levels.js';
import { warnOnce } from './warn.js';

/** Generic or brand name; any case is accepted in HTML. */
export type MedicineName = MedicineId | Capitalize<MedicineId> | BrandName | Lowercase<BrandName>;

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The public properties of the elements; each has those that do something for it. */
export interface PublicProperties {
  readonly localName: string;
  readonly drug?: MedicineName | undefined;
  readonly nation?: Nation | undefined;
  readonly asOf?: Day | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
}

/** What a page asks an element to show. */
export interface Query {
  readonly medicine: MedicineId | undefined;
  /** The nation asked for; absent for all four. */
  readonly nation: Nation | undefined;
  readonly nations: readonly Nation[];
  readonly day: Day;
  /** The day asked for, where the page asks for one. */
  readonly asOf: Day | undefined;
  readonly headingLevel: HeadingLevel;
  /** How old the facts are today, or on a later day that the page asks for. */
  readonly state: Freshness;
}

/** The attribute `heading-level`: a number, and nothing where it is empty. */
export const headingLevelConverter = {
  fromAttribute: (text: string | null): HeadingLevel | undefined =>
    text?.trim() ? (Number(text) as HeadingLevel) : undefined,
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * @returns `undefined` where a value is unknown or a needed `drug` is missing: the element then shows the page's own
 * content. The console is told once for each value.
 */
export function resolveQuery(element: PublicProperties, needsMedicine: boolean): Query | undefined {
  let complete = true as boolean;
  /** What a property says, in lower case; nothing where it is absent or not known. */
  const read = (
    attribute: string,
    value: unknown,
    accepted: readonly string[],
    needed = false,
    isKnown = (text: string): boolean => accepted.includes(text),
  ): string | undefined => {
    const text = String((value as string | number | null | undefined) ?? '')
      .trim()
      .toLowerCase();
    if (isKnown(text)) return text;
    if (needed || text) {
      complete = false;
      warnOnce(
        `<${element.localName} ${attribute}="${text.slice(0, 80)}"> not known; accepted: ${accepted.join(', ')}.`,
      );
    }
    return undefined;
  };

  const name = read('drug', element.drug, [...medicineNames().keys()], needsMedicine);
  const nation = read('nation', element.nation, allNations) as Nation | undefined;
  const asOf = read('as-of', element.asOf, ['a day such as 2026-11-21'], false, isDay) as Day | undefined;
  const headingLevel = read('heading-level', element.headingLevel, headingLevels) ?? 3;
  if (!complete) return undefined;
  // A device whose clock is behind the last check is wrong.
  const now = later(today(), dataset.checked);
  return {
    medicine: name === undefined ? name : medicineNames().get(name),
    nation,
    nations: nation ? [nation] : allNations,
    asOf,
    day: asOf ?? now,
    headingLevel: Number(headingLevel) as HeadingLevel,
    state: freshness(later(asOf ?? now, now)),
  };
}
