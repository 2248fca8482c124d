/** What happens when on a medicine. Only what was read: a moment without anything is left out. */
import type { StatementCode } from './queries/statements.js';

/** In the order of time. */
export const moments = [
  'before',
  'start',
  'week-4',
  'week-12',
  'week-24',
  'week-36',
  'week-48',
  'year',
  'later',
  'after-stopping',
] as const;

export type Moment = (typeof moments)[number];

/** The statements that belong to a moment, of whichever medicine. Doses, blood tests and trials have their own times. */
export const statementsAt: Readonly<Partial<Record<Moment, readonly StatementCode[]>>> = {
  before: [
    'infection-history',
    'infection-tests',
    'mental-health-check',
    'no-live-vaccines',
    'no-live-vaccines-just-before',
  ],
  'week-36': ['very-severe-loss', 'no-benefit'],
  'week-48': ['nice-expects-some-to-stop'],
  year: ['rising-to-week', 'nearly-a-year', 'week-52-doses-mixed'],
  later: ['after-24-months', 'after-36-months', 'guideline-time', 'skin-checks'],
  'after-stopping': ['likely-to-fall-out', 'after-stopping', 'after-restarting', 'short-break'],
};
