import type { Day } from '../../data/index.js';

let london: Intl.DateTimeFormat | undefined;

/** The calendar day in the United Kingdom now, wherever the reader is. */
export function today(): Day {
  // Swedish dates are ISO dates.
  london ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
  return london.format(Date.now()) as Day;
}
