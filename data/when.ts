/**
 * Calendar arithmetic on ISO strings, which sort as dates do. No clock, no time zone, and no `Date`: pages replace its
 * methods, and what they return must not decide a fact.
 */
import type { Day, Month, When } from './types.js';

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month. */
export const lastDayOfMonth = (month: Month): Day =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;

/** The first day on which something may have happened. */
export function earliestDay(when: When): Day {
  if (typeof when === 'object') return when.notBefore;
  return (when.length === 7 ? `${when}-01` : when) as Day;
}

/** The day from which something has certainly happened. */
export function certainDay(when: When): Day {
  if (typeof when === 'object') return when.notAfter;
  return when.length === 7 ? lastDayOfMonth(when as Month) : (when as Day);
}

/** Whether two dates are told alike: a month is another date than a range from its first to its last day. */
export const sameWhen = (one: When, other: When): boolean =>
  typeof one === typeof other && earliestDay(one) === earliestDay(other) && certainDay(one) === certainDay(other);

/** Whether a text is a day that exists, such as `2028-02-29`. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
