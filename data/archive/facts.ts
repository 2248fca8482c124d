/**
 * Facts kept for the record and for other programs: no element shows them, so no page pays for them. They concern other
 * territories, codes, ages and medicines without a UK licence (a result there must not read as an offer), and pages that
 * only repeat what a better source says. `dist/facts.json` has them.
 */
import type { SourceId } from '../sources.js';
import type { When } from '../types.js';
import type { ArchivedSourceId } from './sources.js';

export interface ArchivedFact {
  /** A medicine, a trial or a nation. */
  readonly subject: string;
  readonly code: string;
  readonly when?: When;
  /** A code or a proper name, as another register spells it. */
  readonly name?: string;
  /** The name of a number tells its unit; a share is in per cent. */
  readonly values?: { readonly [name: string]: number };
  readonly sources: readonly [SourceId | ArchivedSourceId, ...(SourceId | ArchivedSourceId)[]];
}

export const archive = [
  {
    subject: 'baricitinib',
    code: 'atc',
    name: 'L04AA37',
    when: '2020-12-15',
    sources: ['myhealthbox-baricitinib'],
  },
  { subject: 'ritlecitinib', code: 'atc', name: 'L04AF08', sources: ['mims-ritlecitinib'] },
  {
    subject: 'baricitinib',
    code: 'eu-positive-opinion',
    name: 'EMEA/H/C/004085',
    when: '2022-05-20',
    sources: ['marketscreener-baricitinib'],
  },
  {
    subject: 'baricitinib',
    code: 'eu-licence-holder',
    name: 'Eli Lilly Nederland B.V.',
    sources: ['leaflet-baricitinib'],
  },
  {
    subject: 'ritlecitinib',
    code: 'eu-licence',
    name: 'EU/1/23/1755, Pfizer Europe MA EEIG',
    when: '2023-09-15',
    sources: ['ec-ritlecitinib'],
  },
  {
    subject: 'ritlecitinib',
    code: 'gb-licence-other-report',
    when: '2023-10-31',
    sources: ['pharma-letter'],
  },
  {
    subject: 'baricitinib',
    code: 'nice-committee-meeting',
    when: '2023-02-07',
    sources: ['alopecia-uk-baricitinib-process', 'alopecia-uk-baricitinib-draft'],
  },
  {
    subject: 'baricitinib',
    code: 'nice-appeal-deadline',
    when: '2023-06-02',
    sources: ['alopecia-uk-baricitinib-appeal'],
  },
  {
    subject: 'ritlecitinib',
    code: 'nice-committee-meeting',
    when: '2023-09-05',
    sources: ['alopecia-uk-ritlecitinib-draft'],
  },
  {
    subject: 'ritlecitinib',
    code: 'nice-severity-in-appraisal',
    values: { saltAbove: 50 },
    sources: ['parliament-answer'],
  },
  {
    subject: 'ritlecitinib',
    code: 'nice-eligible-people-england',
    values: { adults: 12400, aged12To17: 1100 },
    sources: ['nice-ta958-resource'],
  },
  {
    subject: 'ritlecitinib',
    code: 'smc-accepted-charity-report',
    when: '2024-04-08',
    sources: ['alopecia-uk-ritlecitinib-scotland'],
  },
  {
    subject: 'deuruxolitinib',
    code: 'smc-news-does-not-name-it',
    when: '2026-04-13',
    sources: ['smc-april-2026'],
  },
  {
    subject: 'deuruxolitinib',
    code: 'smc-news-does-not-name-it',
    when: '2026-05-11',
    sources: ['smc-may-2026'],
  },
  {
    subject: 'northern-ireland',
    code: 'local-review-of-nice-guidance',
    values: { weeks: 4 },
    sources: ['gponline'],
  },
  // Results in people whom the UK licence does not cover.
  {
    subject: 'baricitinib',
    code: 'outcome-without-uk-licence',
    name: 'BRAVE-AA-PEDS',
    values: {
      minAge: 12,
      maxAge: 17,
      people: 257,
      week: 36,
      saltAtMost: 20,
      percent4mg: 42.4,
      percent2mg: 27.4,
      percentPlacebo: 4.5,
    },
    when: '2025-03-08',
    sources: ['dermsquared', 'lilly-adolescents'],
  },
  {
    subject: 'upadacitinib',
    code: 'outcome-without-uk-licence',
    name: 'UP-AA study 2',
    values: { week: 24, saltAtMost: 20, percent15mg: 44.6, percent30mg: 54.3, percentPlacebo: 3.4 },
    when: '2025-07-30',
    sources: ['dermatology-times-upadacitinib'],
  },
  {
    subject: 'ivarmacitinib',
    code: 'outcome-without-uk-licence',
    name: 'phase 3, China',
    values: { people: 330, week: 24, saltAtMost: 20, percent4mg: 34.9, percent8mg: 40.6, percentPlacebo: 9 },
    when: '2025-03-10',
    sources: ['healio-ivarmacitinib'],
  },
  {
    subject: 'brepocitinib',
    code: 'scarring-alopecia-trial-completed',
    name: 'NCT05076006',
    values: { people: 51 },
    when: '2026-05',
    sources: ['vellito-brepocitinib'],
  },
  // One share without its dummy-treatment group: it cannot be shown beside the others.
  {
    subject: 'deuruxolitinib',
    code: 'outcome-without-placebo',
    name: 'THRIVE-AA1 and THRIVE-AA2',
    values: { people: 1223, week: 24, percentSalt20: 30, percentSalt10: 23 },
    when: '2026-03-12',
    sources: ['mhra-deuruxolitinib', 'ajmc-deuruxolitinib'],
  },
  // Vaccine programmes whose wording on JAK inhibitors was not found.
  { subject: 'flu-vaccine', code: 'programme-letter', when: '2026-02', sources: ['flu-2026'] },
  {
    subject: 'covid-vaccine',
    code: 'england-groups-spring-2026',
    values: { minAge: 75, immunosuppressedMinAgeMonths: 6 },
    when: '2025-12-15',
    sources: ['covid-2026'],
  },
  {
    subject: 'pneumococcal-vaccine',
    code: 'green-book-chapter-updated',
    when: '2025-08-06',
    sources: ['pneumococcal-chapter'],
  },
  {
    subject: 'shingles-vaccine',
    code: 'jak-inhibitor-counts-as-immunosuppression',
    values: { monthsSinceLastDose: 3 },
    sources: ['nras-shingles'],
  },
  ...[
    { name: 'BRAVE-AA1', mg: 4, treated: 38.8, placebo: 6.2 },
    { name: 'BRAVE-AA1', mg: 2, treated: 22.8, placebo: 6.2 },
    { name: 'BRAVE-AA2', mg: 4, treated: 35.9, placebo: 3.3 },
    { name: 'BRAVE-AA2', mg: 2, treated: 19.4, placebo: 3.3 },
  ].map(
    ({ name, ...values }) =>
      ({
        subject: 'baricitinib',
        code: 'statistical-estimate',
        name,
        values: { week: 36, saltAtMost: 20, ...values },
        sources: ['nejm-2022'],
      }) as const,
  ),
  {
    subject: 'baricitinib',
    code: 'responders-moved-to-placebo',
    values: {
      week: 52,
      people4mg: 30,
      of4mg: 115,
      people2mg: 10,
      of2mg: 39,
      percentLostBy8WeeksLow: 10,
      percentLostBy8WeeksHigh: 11,
      percentLostBy24Weeks2mg: 50,
    },
    sources: ['jama-2024'],
  },
  // Trials under way
  {
    subject: 'ritlecitinib',
    code: 'trial-recruiting-when-last-seen',
    name: 'NCT06873945',
    values: { mg: 100 },
    sources: ['register-allegro-100'],
  },
  {
    subject: 'deuruxolitinib',
    code: 'trial-in-ages-12-to-17',
    name: 'CP543.3101',
    values: { people: 355, endYear: 2028 },
    when: '2025-08',
    sources: ['trial-deuruxolitinib-adolescents'],
  },
  {
    subject: 'scarring-alopecia',
    code: 'case-reports',
    values: { people: 35 },
    sources: ['pubmed-scarring'],
  },
  // More on how decisions take effect, and a fuller story of days
  {
    subject: 'wales',
    code: 'health-boards-can-be-exempted',
    when: '2024-05-01',
    sources: ['welsh-exemptions'],
  },
  {
    subject: 'wales',
    code: 'days-from-final-draft',
    values: { days: 60 },
    sources: ['welsh-treatment-fund', 'nice-ta988'],
  },
  {
    subject: 'ritlecitinib',
    code: 'nice-guidance-day',
    when: '2024-03-27',
    sources: ['herts-icb'],
  },
  {
    subject: 'baricitinib',
    code: 'only-if-no-alternative',
    values: { age: 65 },
    sources: ['smpc-baricitinib'],
  },
  {
    subject: 'ritlecitinib',
    code: 'scarring-alopecia-trial',
    name: 'NCT05549934',
    sources: ['register-scarring'],
  },
  {
    subject: 'shingles-vaccine',
    code: 'two-doses-not-live',
    when: '2025-09-01',
    values: { doses: 2, minWeeksApart: 8, maxMonthsApart: 6, minAgeBefore: 50, minAgeSince: 18 },
    sources: ['ukhsa-shingles'],
  },
  {
    subject: 'baricitinib',
    code: 'no-licence-found-for-12-to-17',
    sources: ['alopecia-uk-2026'],
  },
  { subject: 'deuruxolitinib', code: 'prescription-only', sources: ['mhra-deuruxolitinib'] },
  {
    subject: 'class',
    code: 'safety-update-names',
    name: 'abrocitinib, baricitinib, upadacitinib, filgotinib; volume 16, issue 9',
    when: '2023-04',
    sources: ['mhra-safety-update'],
  },
  {
    subject: 'baricitinib',
    code: 'nice-draft-already-treated-may-continue',
    when: { notBefore: '2023-02-07', notAfter: '2023-05-17' },
    sources: ['nice-ta926-draft'],
  },
  // Further pages of the charity
  { subject: 'support', code: 'first-steps', sources: ['alopecia-uk-first-steps'] },
  { subject: 'support', code: 'community', sources: ['alopecia-uk-community'] },
] as const satisfies readonly ArchivedFact[];
