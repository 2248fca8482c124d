/** How old the facts are on a day. */
import { dataset } from '../dataset.js';
import type { Dataset, Day } from '../types.js';
import { decisions, type Decision } from './lists.js';
import { statusOn } from './status.js';

/** `due` after `reviewBy`, `expired` after `expires`. */
export type Freshness = 'current' | 'due' | 'expired';

/** @param day The reader's day. A day before the last check (a wrong clock, a look back) counts as the day of the check. */
export const freshness = (day: Day, { reviewBy, expires }: Dataset = dataset): Freshness =>
  day > expires ? 'expired' : day > reviewBy ? 'due' : 'current';

/** Decisions whose expected month has ended by a day, with none recorded after them for the same nation. */
export function overdueDecisions(day: Day, history: readonly Decision[] = decisions()): Decision[] {
  return history.filter(({ medicine, nations, expected }) =>
    expected ? nations.some((nation) => statusOn(medicine, nation, day, history).overdue) : false,
  );
}
