import { certainDay, sources, type Day, type Source, type SourceId, type When } from '../../../data/index.js';

/** Whether a page could be read on a day that is looked back at; of a page without a date, it could. */
export function couldBeRead(id: SourceId, day: Day): boolean {
  const { published }: Source = sources[id];
  if (!published) return true;
  // Of a year alone, its first day.
  return typeof published === 'string' && published.length === 4
    ? `${published}-01-01` <= day
    : certainDay(published as When) <= day;
}
