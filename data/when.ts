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
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
