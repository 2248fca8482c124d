/** The nations: who decides on NHS use in each, where to look, and how a decision becomes a prescription. */
import type { SourceId } from './sources.js';
import { from, type Claim, type StatementRecord } from './claims.js';
import type { Body, Day, Month, Nation } from './types.js';

export const nations: readonly Nation[] = ['england', 'wales', 'northern-ireland', 'scotland'];

/** Whose decision counts in each nation, and the page on which to look for it. */
export const decides: Readonly<Record<Nation, { readonly body: Body; readonly lookUp: SourceId }>> = {
  england: { body: 'nice', lookUp: 'nice' },
  wales: { body: 'nice', lookUp: 'awttc' },
  'northern-ireland': { body: 'doh-ni', lookUp: 'ni-formulary' },
  scotland: { body: 'smc', lookUp: 'smc-advice' },
};

/** How far the news or the list of who decides could be read: a later decision may be there and not here. */
export const readUpTo: Readonly<Partial<Record<Nation, Claim & { readonly until: Day | Month }>>> = {
  'northern-ireland': { until: '2023-12', ...from('ni-formulary') },
  scotland: { until: '2026-05-11', ...from('smc-may-2026') },
};

export const nationStatements = [
  {
    topic: 'nhs-process',
    code: 'england-months',
    nations: ['england'],
    values: { months: 3 },
    ...from('cheshire-icb'),
  },
  {
    topic: 'nhs-process',
    code: 'wales-days',
    nations: ['wales'],
    values: { days: 60 },
    ...from('awttc'),
  },
  {
    topic: 'nhs-process',
    code: 'northern-ireland-endorses',
    nations: ['northern-ireland'],
    ...from('doh-ni'),
  },
  {
    topic: 'nhs-process',
    code: 'scotland-decides-itself',
    nations: ['scotland'],
    ...from('smc-advice'),
  },
] as const satisfies readonly StatementRecord[];
