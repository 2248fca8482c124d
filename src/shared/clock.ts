import type { Day } from '../../data/index.js';

const hour = 3_600_000;

/** One in the morning in Greenwich on the last Sunday of a month (0 to 11): when the clocks change. */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.setUTCDate(lastDay.getUTCDate() - lastDay.getUTCDay());
}

/**
 * The calendar day in the United Kingdom now, wherever the reader is. By the rule of the Summer Time Order 2002, and not by
 * `Intl`, whose first use with a time zone keeps a phone busy for longer than the whole drawing of a badge.
 */
export function today(): Day {
  const now = Date.now();
  const year = new Date(now).getUTCFullYear();
  const isSummer = now >= clockChange(year, 2) && now < clockChange(year, 9);
  const local = new Date(isSummer ? now + hour : now);
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}` as Day;
}
