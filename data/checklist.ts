/** Checks before and during treatment. */
import { primary, secondary } from './claims.js';
import type { MedicineId } from './medicines/index.js';
import type { CheckTime, Claim, Statement, Threshold } from './types.js';

interface BloodTestRecord extends Claim {
  readonly medicine: MedicineId;
  readonly test: string;
  readonly times: readonly [CheckTime, ...CheckTime[]];
}

/** The blood tests that a medicine's own information asks for. */
export const bloodTests = [
  {
    medicine: 'baricitinib',
    test: 'neutrophils',
    times: ['before', 'routine'],
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'lymphocytes',
    times: ['before', 'routine'],
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'haemoglobin',
    times: ['before', 'routine'],
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'liver-enzymes',
    times: ['before', 'routine'],
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'blood-fats',
    times: ['week-12'],
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'lymphocytes',
    times: ['before', 'week-4', 'routine'],
    ...primary('pfizer-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'platelets',
    times: ['before', 'week-4', 'routine'],
    ...primary('pfizer-monitoring'),
  },
] as const satisfies readonly BloodTestRecord[];

export type BloodTest = BloodTestRecord;
export type BloodTestId = (typeof bloodTests)[number]['test'];

/**
 * Limits at which product information says what happens. They are for the clinic and for other programs: no element shows
 * them, so that nobody reads their own result off a web page.
 */
export const thresholds: readonly Threshold[] = [
  {
    medicine: 'baricitinib',
    test: 'neutrophils',
    action: 'pause',
    below: 1,
    unit: '10^9/L',
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'lymphocytes',
    action: 'pause',
    below: 0.5,
    unit: '10^9/L',
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'baricitinib',
    test: 'haemoglobin',
    action: 'pause',
    below: 8,
    unit: 'g/dL',
    ...primary('lilly-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'lymphocytes',
    action: 'do-not-start',
    below: 0.5,
    unit: '10^3/mm^3',
    ...primary('pfizer-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'lymphocytes',
    action: 'pause',
    below: 0.5,
    unit: '10^3/mm^3',
    ...primary('pfizer-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'platelets',
    action: 'do-not-start',
    below: 100,
    unit: '10^3/mm^3',
    ...primary('pfizer-monitoring'),
  },
  {
    medicine: 'ritlecitinib',
    test: 'platelets',
    action: 'stop',
    below: 50,
    unit: '10^3/mm^3',
    ...primary('pfizer-monitoring'),
  },
];

export const monitoringStatements = [
  {
    topic: 'monitoring',
    code: 'infection-history',
    medicines: ['baricitinib'],
    ...secondary('leaflet-baricitinib'),
  },
  {
    topic: 'monitoring',
    code: 'infection-tests',
    medicines: ['ritlecitinib'],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    topic: 'monitoring',
    code: 'skin-checks',
    medicines: ['baricitinib', 'ritlecitinib'],
    ...secondary('mhra-safety-update', 'smpc-ritlecitinib'),
  },
] as const satisfies readonly Statement[];

/** `if`: only for some people; the words of the item say for whom. */
export type Likelihood = 'usually' | 'likely' | 'may-be' | 'if' | 'talk';

export const checklistGroups = ['blood', 'infection', 'x-ray', 'vaccine', 'talk'] as const;

interface ChecklistItemRecord extends Claim {
  readonly id: string;
  readonly group: (typeof checklistGroups)[number];
  readonly likelihood: Likelihood;
  /** Medicines whose own information asks for it. */
  readonly askedFor: readonly MedicineId[];
}

/** What to get done or talked about before starting. Order within a group says nothing about weight. */
export const checklist = [
  {
    id: 'blood-count',
    group: 'blood',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('alopecia-uk-2024', 'lilly-monitoring', 'pfizer-monitoring'),
  },
  {
    id: 'liver',
    group: 'blood',
    likelihood: 'usually',
    askedFor: ['baricitinib'],
    ...secondary('alopecia-uk-2024', 'lilly-monitoring', 'leaflet-ritlecitinib'),
  },
  {
    id: 'kidney',
    group: 'blood',
    likelihood: 'usually',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'leaflet-baricitinib', 'pfizer-dosing'),
  },
  {
    id: 'blood-fats',
    group: 'blood',
    likelihood: 'usually',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'leaflet-baricitinib', 'lilly-monitoring'),
  },
  {
    id: 'hepatitis',
    group: 'infection',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'hiv',
    group: 'infection',
    likelihood: 'usually',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'tuberculosis',
    group: 'infection',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'chickenpox',
    group: 'infection',
    likelihood: 'usually',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'chest-x-ray',
    group: 'x-ray',
    likelihood: 'may-be',
    askedFor: [],
    ...secondary('alopecia-uk-2024'),
  },
  {
    id: 'vaccines-up-to-date',
    group: 'vaccine',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'shingles-vaccine',
    group: 'vaccine',
    likelihood: 'if',
    askedFor: ['ritlecitinib'],
    ...secondary('ukhsa-shingles', 'wales-shingles', 'nass-shingles', 'leaflet-ritlecitinib'),
  },
  {
    id: 'flu-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'covid-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'pneumococcal-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...secondary('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'talk-pregnancy',
    group: 'talk',
    likelihood: 'if',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('lilly-contraception', 'leaflet-ritlecitinib', 'alopecia-uk-2024'),
  },
  {
    id: 'talk-risks',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('mhra-safety-update', 'smpc-ritlecitinib'),
  },
  {
    id: 'talk-infections',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('mhra-safety-update', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'talk-medicines',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...secondary('leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'talk-stopping',
    group: 'talk',
    likelihood: 'talk',
    askedFor: [],
    ...secondary('alopecia-uk-2026'),
  },
  {
    id: 'talk-no-treatment',
    group: 'talk',
    likelihood: 'talk',
    askedFor: [],
    ...secondary('alopecia-uk-2026'),
  },
] as const satisfies readonly ChecklistItemRecord[];

export type ChecklistItem = ChecklistItemRecord;
export type ChecklistItemId = (typeof checklist)[number]['id'];
