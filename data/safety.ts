/** Harms: side effects by how often, and what product information and the regulator warn of. */
import { derived, primary, secondary } from './claims.js';
import type { MedicineId } from './medicines/index.js';
import type { Band, Claim, Statement } from './types.js';

/** How product information groups side effects. */
export const bands = {
  'very-common': { limit: 'more', oneIn: 10 },
  common: { limit: 'up-to', oneIn: 10 },
  uncommon: { limit: 'up-to', oneIn: 100 },
} as const satisfies Record<string, Band>;

export type BandId = keyof typeof bands;

interface SideEffectRecord extends Claim {
  readonly medicine: MedicineId;
  /** `no-number`: the source calls them most common and gives no figure. */
  readonly band: BandId | 'no-number';
  /** Empty: the source lists none. `unknown`: no UK text was found. */
  readonly effects: readonly string[] | 'unknown';
  /** Those of `effects` for which the leaflet says to get medical help. */
  readonly getHelp?: readonly string[];
}

export const sideEffects = [
  {
    medicine: 'baricitinib',
    band: 'very-common',
    effects: ['throat-nose-infection', 'raised-cholesterol'],
    ...secondary('leaflet-baricitinib'),
  },
  {
    medicine: 'baricitinib',
    band: 'common',
    effects: [
      'cold-sores',
      'gastroenteritis',
      'urine-infection',
      'headache',
      'nausea',
      'rash',
      'acne',
      'raised-creatine-kinase',
      'folliculitis',
      'raised-liver-enzymes',
    ],
    ...secondary('leaflet-baricitinib'),
  },
  {
    medicine: 'baricitinib',
    band: 'uncommon',
    effects: [
      'shingles',
      'pneumonia',
      'clots',
      'low-neutrophils',
      'high-platelets',
      'diverticulitis',
      'face-swelling',
      'hives',
      'stomach-pain',
      'weight-gain',
    ],
    ...secondary('leaflet-baricitinib'),
  },
  {
    medicine: 'ritlecitinib',
    band: 'very-common',
    effects: [],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    medicine: 'ritlecitinib',
    band: 'common',
    effects: [
      'shingles',
      'hives',
      'throat-nose-infection',
      'diarrhoea',
      'dizziness',
      'acne',
      'rash',
      'folliculitis',
      'raised-creatine-kinase',
    ],
    getHelp: ['shingles', 'hives'],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    medicine: 'ritlecitinib',
    band: 'uncommon',
    effects: ['low-platelets', 'low-lymphocytes', 'raised-liver-enzymes'],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    medicine: 'ritlecitinib',
    band: 'no-number',
    effects: ['headache'],
    ...primary('mhra-ritlecitinib'),
  },
  {
    medicine: 'deuruxolitinib',
    band: 'very-common',
    effects: ['headache', 'acne'],
    ...primary('mhra-deuruxolitinib'),
  },
  {
    medicine: 'deuruxolitinib',
    band: 'common',
    effects: 'unknown',
    ...primary('mhra-deuruxolitinib'),
  },
  {
    medicine: 'deuruxolitinib',
    band: 'uncommon',
    effects: 'unknown',
    ...primary('mhra-deuruxolitinib'),
  },
] as const satisfies readonly SideEffectRecord[];

export type SideEffect = SideEffectRecord;
export type EffectId = Exclude<(typeof sideEffects)[number]['effects'], 'unknown'>[number];

export const safetyStatements = [
  // The whole class, and whom the regulator named
  {
    topic: 'serious-risk',
    code: 'class-risks',
    ...primary('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'class-risk-evidence',
    ...primary('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'named-in-warning',
    medicines: ['baricitinib'],
    ...primary('mhra-safety-update'),
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
    ...primary('mhra-safety-update'),
  },
  {
    topic: 'serious-risk',
    code: 'product-warnings',
    medicines: ['ritlecitinib'],
    ...secondary('smpc-ritlecitinib'),
  },
  {
    topic: 'serious-risk',
    code: 'clots-on-higher-dose',
    medicines: ['deuruxolitinib'],
    values: { mg: 12, timesADay: 2, ukMg: 8 },
    ...secondary('marketscreener-deuruxolitinib'),
  },

  // Who should not take it
  {
    topic: 'contraindication',
    code: 'not-baricitinib',
    medicines: ['baricitinib'],
    ...secondary('leaflet-baricitinib'),
  },
  {
    topic: 'contraindication',
    code: 'not-ritlecitinib',
    medicines: ['ritlecitinib'],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    topic: 'contraindication',
    code: 'not-with-kidney-failure',
    medicines: ['ritlecitinib'],
    ...primary('pfizer-dosing'),
  },

  // Pregnancy, contraception, breastfeeding
  {
    topic: 'pregnancy',
    code: 'contraception-weeks',
    medicines: ['baricitinib'],
    values: { weeks: 1 },
    ...secondary('lilly-contraception', 'leaflet-baricitinib'),
  },
  {
    topic: 'pregnancy',
    code: 'contraception-months',
    medicines: ['ritlecitinib'],
    values: { months: 1 },
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    topic: 'pregnancy',
    code: 'class-pregnancy',
    medicines: ['deuruxolitinib'],
    ...secondary('alopecia-uk-2024'),
  },

  // Other medicines
  {
    topic: 'interaction',
    code: 'probenecid',
    medicines: ['baricitinib'],
    values: { mg: 2 },
    ...secondary('leaflet-baricitinib'),
  },
  {
    topic: 'interaction',
    code: 'not-with-immune-suppressants',
    medicines: ['baricitinib'],
    ...secondary('leaflet-baricitinib'),
  },
  {
    topic: 'interaction',
    code: 'raises-levels',
    medicines: ['ritlecitinib'],
    ...secondary('leaflet-ritlecitinib'),
  },
  {
    topic: 'vaccine',
    code: 'no-live-vaccines',
    medicines: ['baricitinib'],
    ...secondary('leaflet-baricitinib'),
  },
  {
    topic: 'vaccine',
    code: 'no-live-vaccines-just-before',
    medicines: ['ritlecitinib'],
    ...secondary('leaflet-ritlecitinib'),
  },
] as const satisfies readonly Statement[];
