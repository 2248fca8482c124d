/** What holds for all JAK inhibitors, or for several of them alike. */
import { derived, from, type StatementRecord } from './claims.js';
import type { MedicineId } from './medicines/index.js';
import type { SourceId } from './sources.js';
import type { Band, BandId } from './types.js';

/** What "severe" means: half or more of the scalp hair is lost. A charity's older page says more than half. */
export const severity = from('bad-ritlecitinib-note', 'nejm-2022');

/** How product information groups side effects. */
export const bands = {
  'very-common': { limit: 'more', oneIn: 10 },
  common: { limit: 'up-to', oneIn: 10 },
  uncommon: { limit: 'up-to', oneIn: 100 },
} as const satisfies Record<BandId, Band>;

/** The patient leaflets; the compendium keeps Northern Ireland apart. Product pages were not found, so these are its home pages. */
export const leaflets = { 'great-britain': 'emc', 'northern-ireland': 'emc-ni' } as const satisfies Record<
  string,
  SourceId
>;

/** Where anybody may report a suspected side effect. */
export const sideEffectReporting: SourceId = 'yellow-card';

/** A fact that is told in one or two sentences, about the whole class or some of its medicines. */
export interface Statement extends StatementRecord {
  /** Absent: about the whole class. */
  readonly medicines?: readonly MedicineId[];
}

export const classStatements = [
  {
    topic: 'condition',
    code: 'severe-means',
    values: { percent: 50 },
    ...from('bad-ritlecitinib-note', 'nejm-2022'),
  },
  {
    topic: 'condition',
    code: 'totalis-universalis',
    ...from('bad-leaflet', 'bad-ritlecitinib-note', 'alopecia-uk-2024'),
  },
  {
    topic: 'condition',
    code: 'less-may-count',
    values: { percentFrom: 21, percentTo: 49, months: 6 },
    evidence: 'advice',
    ...from('bad-ritlecitinib-note'),
  },
  {
    topic: 'stopping',
    code: 'likely-to-fall-out',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  // Ritlecitinib's own information gives a time for this.
  {
    topic: 'stopping',
    code: 'may-be-stopped',
    medicines: ['baricitinib', 'deuruxolitinib'],
    evidence: 'advice',
    ...from('alopecia-uk-2024'),
  },
  // The others' own information tells which tests, and when.
  {
    topic: 'monitoring',
    code: 'regular-blood-tests',
    medicines: ['deuruxolitinib'],
    evidence: 'advice',
    ...from('alopecia-uk-2024'),
  },
  // The regulator's warning to the class, and which medicines it named.
  {
    topic: 'serious-risk',
    code: 'class-risks',
    evidence: 'regulator-warning',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'class-risk-evidence',
    evidence: 'regulator-warning',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'named-in-warning',
    medicines: ['baricitinib'],
    evidence: 'regulator-warning',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'only-if-no-alternative',
    medicines: ['baricitinib'],
    values: { age: 65 },
    evidence: 'regulator-warning',
    ...from('mhra-safety-update', 'smpc-baricitinib'),
  },
  // Each on the approval of its own.
  {
    topic: 'serious-risk',
    code: 'approved-after-warning',
    medicines: ['deuruxolitinib'],
    values: { age: 65 },
    evidence: 'regulator-warning',
    ...derived('mhra-safety-update', 'mhra-deuruxolitinib'),
  },
  {
    topic: 'serious-risk',
    code: 'approved-after-warning',
    medicines: ['ritlecitinib'],
    values: { age: 65 },
    evidence: 'regulator-warning',
    ...derived('mhra-safety-update', 'mhra-ritlecitinib'),
  },
  {
    topic: 'guideline',
    code: 'guideline-2025',
    values: { age: 12 },
    evidence: 'advice',
    ...from('bad-guideline-2025'),
  },
  {
    topic: 'guideline',
    code: 'guideline-risk-talk',
    values: { age: 65 },
    evidence: 'advice',
    ...from('bad-guideline-2025'),
  },
  {
    topic: 'guideline',
    code: 'guideline-time',
    values: { months: 18 },
    evidence: 'advice',
    ...from('bad-guideline-2025'),
  },
] as const satisfies readonly Statement[];

/** What the information of several medicines asks for alike: told after what each asks for alone. */
export const sharedStatements = [
  {
    topic: 'monitoring',
    code: 'skin-checks',
    medicines: ['baricitinib', 'ritlecitinib'],
    evidence: 'product-information',
    ...from('mhra-safety-update', 'smpc-ritlecitinib'),
  },
] as const satisfies readonly Statement[];

/** What must be said of every JAK inhibitor before any of them is compared. */
export const truths = [
  {
    topic: 'truth',
    code: 'not-a-cure',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'long-term',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'life-changing-for-some',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'works-for-some',
    evidence: 'trial',
    ...derived('register-thrive-1', 'medthority-thrive-2', 'nexus-ritlecitinib', 'dermatology-in-practice'),
  },
  {
    topic: 'truth',
    code: 'not-for-everybody',
    evidence: 'advice',
    ...from('alopecia-uk-2024'),
  },
  {
    topic: 'truth',
    code: 'may-have-to-stop',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'may-have-to-pause',
    evidence: 'product-information',
    ...from('lilly-monitoring', 'lilly-infections', 'pfizer-monitoring'),
  },
  {
    topic: 'truth',
    code: 'may-choose-to-stop',
    evidence: 'advice',
    ...derived('alopecia-uk-2026', 'lilly-contraception', 'leaflet-ritlecitinib'),
  },
  {
    topic: 'truth',
    code: 'no-treatment-is-ok',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'if-you-cannot-take-one',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'your-choice',
    evidence: 'advice',
    ...from('alopecia-uk-2026'),
  },
] as const satisfies readonly Statement[];

/** What JAK inhibitors are, and where research stands. */
export const explainerStatements = [
  // Both pages tell which proteins are blocked; how one leads to the next is put together here, for an editor to confirm.
  {
    topic: 'mechanism',
    code: 'calm-the-attack',
    ...from('alopecia-uk-2024'),
  },
  {
    topic: 'mechanism',
    code: 'signal-path',
    ...derived('mhra-ritlecitinib', 'alopecia-uk-2024'),
  },
  {
    topic: 'research',
    code: 'more-expected',
    ...from('alopecia-uk-2026', 'alopecia-uk-2024'),
  },
  {
    topic: 'research',
    code: 'upadacitinib-in-trials',
    evidence: 'trial',
    ...derived('dermatology-times-upadacitinib'),
  },
  {
    topic: 'research',
    code: 'scarring-in-trials',
    evidence: 'case-reports',
    ...from('alopecia-uk-2024', 'register-scarring'),
  },
] as const satisfies readonly Statement[];
