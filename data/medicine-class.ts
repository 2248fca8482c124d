/** What holds for all JAK inhibitors, or for several of them alike. */
import { derived, from, type StatementRecord } from './claims.js';
import type { MedicineId } from './medicines/index.js';
import type { SourceId } from './sources.js';
import type { Band, BandId } from './types.js';

/** What "severe" means: trials took people who had lost half or more of their scalp hair, a charity says more than half. */
export const severity = derived('nejm-2022', 'alopecia-uk-2024');

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
    topic: 'stopping',
    code: 'likely-to-fall-out',
    ...from('alopecia-uk-2026'),
  },
  // The regulator's warning to the class, and which medicines it named.
  {
    topic: 'serious-risk',
    code: 'class-risks',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'class-risk-evidence',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'named-in-warning',
    medicines: ['baricitinib'],
    ...from('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'approved-after-warning',
    medicines: ['deuruxolitinib', 'ritlecitinib'],
    ...derived('mhra-safety-update', 'mhra-ritlecitinib', 'mhra-deuruxolitinib'),
  },
  {
    topic: 'serious-risk',
    code: 'only-if-no-alternative',
    values: { age: 65 },
    ...from('mhra-safety-update'),
  },
] as const satisfies readonly Statement[];

/** What the information of several medicines asks for alike: told after what each asks for alone. */
export const sharedStatements = [
  {
    topic: 'monitoring',
    code: 'skin-checks',
    medicines: ['baricitinib', 'ritlecitinib'],
    ...from('mhra-safety-update', 'smpc-ritlecitinib'),
  },
] as const satisfies readonly Statement[];

/** What must be said of every JAK inhibitor before any of them is compared. */
export const truths = [
  {
    topic: 'truth',
    code: 'not-a-cure',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'works-for-some',
    ...derived('register-thrive-1', 'medthority-thrive-2', 'nexus-ritlecitinib', 'dermatology-in-practice'),
  },
  {
    topic: 'truth',
    code: 'not-for-everybody',
    ...from('mhra-safety-update'),
  },
  {
    topic: 'truth',
    code: 'long-term',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'truth',
    code: 'may-have-to-stop',
    ...from('lilly-monitoring', 'pfizer-monitoring', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    topic: 'truth',
    code: 'may-choose-to-stop',
    ...from('alopecia-uk-2026'),
  },
] as const satisfies readonly Statement[];

/** What JAK inhibitors are, and where research stands. */
export const explainerStatements = [
  // Both pages tell which proteins are blocked; how one leads to the next is put together here, for an editor to confirm.
  {
    topic: 'mechanism',
    code: 'signal-path',
    ...derived('mhra-ritlecitinib', 'mhra-deuruxolitinib'),
  },
  {
    topic: 'research',
    code: 'more-expected',
    ...from('alopecia-uk-2026'),
  },
  {
    topic: 'research',
    code: 'scarring-in-trials',
    ...from('alopecia-uk-2024', 'register-scarring'),
  },
] as const satisfies readonly Statement[];
