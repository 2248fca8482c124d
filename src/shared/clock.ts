import type { Day } from '../../data/index.js';

/** Swedish dates are ISO dates. */
const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The calendar day in the United Kingdom now, wherever the reader is. */
export const today = (): Day => london.format(Date.now()) as Day;
