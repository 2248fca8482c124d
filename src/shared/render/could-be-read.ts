import {
  certainDay,
  sources,
  type Claim,
  type Day,
  type Source,
  type SourceId,
  type When,
} from '../../../data/index.js';
import type { Query } from '../query.js';

/** Whether a page could be read on a day that is looked back at; of a page without a date, it could. */
export function couldBeRead(id: SourceId, day: Day): boolean {
  const { published }: Source = sources[id];
  if (!published) return true;
  // Of a year alone, its first day.
  return typeof published === 'string' && published.length === 4
    ? `${published}-01-01` <= day
    : certainDay(published as When) <= day;
}

/** Of some claims those that rest on pages which could all be read on a day that is looked back at. */
export const knownThen = <Known extends Pick<Claim, 'sources'>>(
  { asOf, day }: Query,
  claims: readonly Known[],
): Known[] => claims.filter(({ sources }) => !asOf || sources.every((id) => couldBeRead(id, day)));
