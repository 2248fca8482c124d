/**
 * Who decided what about NHS use, and when: the whole history, newest last within a medicine. A new decision is a new
 * record; an old one is never edited away.
 */
import { derived, primary, secondary } from './claims.js';
import type { Body, Decision, Nation } from './types.js';
import type { SourceId } from './sources.js';

/**
 * What each step means for somebody who asks on that day. A step that means nothing to them (an appeal, say) belongs to
 * the history and changes no status.
 */
export const outcomes = {
  'draft-not-recommended': 'not-nhs',
  'final-draft-not-recommended': 'not-nhs',
  'not-recommended': 'not-nhs',
  'not-accepted': 'not-nhs',
  'final-draft-recommended': 'undecided',
  recommended: 'nhs',
  accepted: 'nhs',
  awaiting: 'undecided',
  'expected-to-follow': 'undecided',
  'reported-unconfirmed': 'unconfirmed',
  'appeal-points-accepted': undefined,
  'appeal-hearing-listed': undefined,
  'appeal-dismissed': undefined,
} as const satisfies Record<string, 'nhs' | 'not-nhs' | 'undecided' | 'unconfirmed' | undefined>;

export type DecisionOutcome = keyof typeof outcomes;

export const nations: readonly Nation[] = ['england', 'wales', 'northern-ireland', 'scotland'];

/** Whose decision counts in each nation, and the page on which to look for it. */
export const decides: Readonly<Record<Nation, { readonly body: Body; readonly lookUp: SourceId }>> = {
  england: { body: 'nice', lookUp: 'nice' },
  wales: { body: 'nice', lookUp: 'awttc' },
  'northern-ireland': { body: 'doh-ni', lookUp: 'ni-formulary' },
  scotland: { body: 'smc', lookUp: 'smc-advice' },
};

export const decisions: readonly Decision[] = [
  // Baricitinib
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'draft-not-recommended',
    // After the committee met, before the final draft.
    when: { notBefore: '2023-02-07', notAfter: '2023-05-17' },
    ...primary('nice-ta926-draft'),
  },
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'final-draft-not-recommended',
    when: '2023-05-18',
    ...secondary('alopecia-uk-baricitinib-final-draft'),
  },
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'appeal-points-accepted',
    when: '2023-06-12',
    ...secondary('alopecia-uk-baricitinib-appeal'),
  },
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'appeal-hearing-listed',
    when: '2023-09-12',
    ...secondary('alopecia-uk-baricitinib-appeal'),
  },
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'appeal-dismissed',
    // After the hearing, not later than the final guidance.
    when: { notBefore: '2023-09-12', notAfter: '2023-10-25' },
    ...secondary('alopecia-uk-baricitinib-appeal-result'),
  },
  {
    medicine: 'baricitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'not-recommended',
    // The number is NICE's own. The day was read in a summary whose account of the outcome is wrong, so it is not linked;
    // the outcome stands in both Alopecia UK texts.
    when: '2023-10-25',
    guidance: 'TA926',
    ...secondary('nice-ta926', 'alopecia-uk-2026'),
  },
  {
    medicine: 'baricitinib',
    nations: ['wales'],
    body: 'nice',
    outcome: 'not-recommended',
    when: '2023-10-25',
    guidance: 'TA926',
    ...derived('nice-ta926', 'awttc'),
  },
  {
    medicine: 'baricitinib',
    nations: ['northern-ireland'],
    body: 'nice',
    outcome: 'not-recommended',
    // A charity's page of 2024 groups Northern Ireland under the NICE decision; no page of the Department was found.
    when: { notBefore: '2023-10-25', notAfter: '2024-09-01' },
    ...secondary('alopecia-uk-2024'),
  },
  {
    medicine: 'baricitinib',
    nations: ['scotland'],
    body: 'smc',
    outcome: 'not-accepted',
    when: '2023-08-07',
    conditions: ['value-for-money-uncertain'],
    ...primary('smc-august-2023'),
  },

  // Ritlecitinib
  {
    medicine: 'ritlecitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'draft-not-recommended',
    // After the committee met; the page is of that year.
    when: { notBefore: '2023-09-05', notAfter: '2023-12-31' },
    ...primary('nice-ta958-draft'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'final-draft-recommended',
    when: '2024-02-22',
    conditions: ['commercial-arrangement'],
    ...secondary('pharma-letter'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'recommended',
    when: '2024-03-27',
    guidance: 'TA958',
    conditions: ['commercial-arrangement'],
    ...primary('nice-ta958'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['wales'],
    body: 'nice',
    outcome: 'recommended',
    when: '2024-03-27',
    guidance: 'TA958',
    conditions: ['commercial-arrangement'],
    ...derived('nice-ta958', 'awttc'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['northern-ireland'],
    body: 'doh-ni',
    outcome: 'expected-to-follow',
    when: '2024-07',
    ...secondary('alopecia-uk-ritlecitinib-update'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['northern-ireland'],
    body: 'doh-ni',
    outcome: 'reported-unconfirmed',
    // A report of 2024 says April 2024; a charity still expected it in July. No page of the Department was found.
    when: { notBefore: '2024-04-01', notAfter: '2024-12-31' },
    ...secondary('asian-leader', 'alopecia-uk-ritlecitinib-update'),
  },
  {
    medicine: 'ritlecitinib',
    nations: ['scotland'],
    body: 'smc',
    outcome: 'accepted',
    when: '2024-04-08',
    guidance: 'SMC2610',
    ...primary('smc-advice'),
  },

  // Deuruxolitinib
  {
    medicine: 'deuruxolitinib',
    nations: ['england'],
    body: 'nice',
    outcome: 'recommended',
    // Not before the licence of 12 March 2026, or shortly before: the first of March is our margin. The charity's page knew
    // it in time for July. Number, day and conditions were not found.
    when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
    conditions: ['no-official-page'],
    ...secondary('alopecia-uk-2026'),
  },
  {
    medicine: 'deuruxolitinib',
    nations: ['wales'],
    body: 'nice',
    outcome: 'recommended',
    when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
    conditions: ['no-official-page'],
    ...derived('alopecia-uk-2026', 'awttc'),
  },
  {
    medicine: 'deuruxolitinib',
    nations: ['scotland'],
    body: 'smc',
    outcome: 'awaiting',
    when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
    expected: '2026-07',
    ...secondary('alopecia-uk-2026'),
  },
];
