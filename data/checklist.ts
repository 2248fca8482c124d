/** What to get done or talked about before starting. */
import { type Claim, from } from './claims.js';
import type { MedicineId } from './medicines/index.js';

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
    ...from('alopecia-uk-2024', 'lilly-monitoring', 'pfizer-monitoring'),
  },
  {
    id: 'liver',
    group: 'blood',
    likelihood: 'usually',
    askedFor: ['baricitinib'],
    ...from('alopecia-uk-2024', 'lilly-monitoring', 'leaflet-ritlecitinib'),
  },
  {
    id: 'kidney',
    group: 'blood',
    likelihood: 'usually',
    askedFor: [],
    ...from('alopecia-uk-2024', 'leaflet-baricitinib', 'pfizer-dosing'),
  },
  {
    id: 'blood-fats',
    group: 'blood',
    likelihood: 'usually',
    askedFor: [],
    ...from('alopecia-uk-2024', 'leaflet-baricitinib', 'lilly-monitoring'),
  },
  {
    id: 'hepatitis',
    group: 'infection',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'hiv',
    group: 'infection',
    likelihood: 'usually',
    askedFor: [],
    ...from('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'tuberculosis',
    group: 'infection',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'chickenpox',
    group: 'infection',
    likelihood: 'usually',
    askedFor: [],
    ...from('alopecia-uk-2024', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'chest-x-ray',
    group: 'x-ray',
    likelihood: 'may-be',
    askedFor: [],
    ...from('alopecia-uk-2024'),
  },
  {
    id: 'vaccines-up-to-date',
    group: 'vaccine',
    likelihood: 'usually',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'shingles-vaccine',
    group: 'vaccine',
    likelihood: 'if',
    askedFor: ['ritlecitinib'],
    ...from('ukhsa-shingles', 'wales-shingles', 'nass-shingles', 'leaflet-ritlecitinib'),
  },
  {
    id: 'flu-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...from('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'covid-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...from('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'pneumococcal-vaccine',
    group: 'vaccine',
    likelihood: 'likely',
    askedFor: [],
    ...from('alopecia-uk-2024', 'mhra-safety-update'),
  },
  {
    id: 'talk-pregnancy',
    group: 'talk',
    likelihood: 'if',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('lilly-contraception', 'leaflet-ritlecitinib', 'alopecia-uk-2024'),
  },
  {
    id: 'talk-risks',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('mhra-safety-update', 'smpc-ritlecitinib'),
  },
  {
    id: 'talk-infections',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('mhra-safety-update', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'talk-medicines',
    group: 'talk',
    likelihood: 'talk',
    askedFor: ['baricitinib', 'ritlecitinib'],
    ...from('leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  {
    id: 'talk-stopping',
    group: 'talk',
    likelihood: 'talk',
    askedFor: [],
    ...from('alopecia-uk-2026'),
  },
  {
    id: 'talk-no-treatment',
    group: 'talk',
    likelihood: 'talk',
    askedFor: [],
    ...from('alopecia-uk-2026'),
  },
] as const satisfies readonly ChecklistItemRecord[];

export type ChecklistItem = ChecklistItemRecord;
export type ChecklistItemId = (typeof checklist)[number]['id'];
