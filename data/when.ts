/** Calendar arithmetic on ISO strings, which sort as dates do. No clock and no time zone. */
import type { Day, Month, When } from './types.js';

/** The last day of a month. */
export function lastDayOfMonth(month: Month): Day {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as Day;
}

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

/** Whether a text is a day that exists, such as `2028-02-29`. */
export const isDay = (text: string): text is Day =>
  // What is no date at all has no JSON; what is written in another way has another.
  text.length === 10 && (new Date(text).toJSON() as string | null)?.startsWith(text) === true;
