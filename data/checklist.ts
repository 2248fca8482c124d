/**
 * Before a JAK inhibitor, in the order of time. What a medicine's own information says stands under its name, so that a
 * list for one medicine cites no page on another.
 */
import { type Claim, from } from './claims.js';
import type { MedicineId } from './medicines/index.js';

/** In the order of time. */
export const checklistSteps = ['tell-team', 'vaccines', 'tests', 'decide', 'after-start'] as const;

export type ChecklistStep = (typeof checklistSteps)[number];

export interface ChecklistItemRecord {
  readonly id: string;
  readonly step: ChecklistStep;
  /** What is said of JAK inhibitors as a group, or of everybody. */
  readonly general?: Claim;
  /** What a medicine's own information says. `asksFor`: it asks for the item; else it only gives the reason. */
  readonly medicines?: { readonly [Medicine in MedicineId]?: Claim & { readonly asksFor?: true } };
  /** The general list says only that it may be done. */
  readonly may?: true;
  /** The item does not exist with any other medicine. */
  readonly only?: MedicineId;
  /** Numbers for the words; the name tells the unit. */
  readonly values?: { readonly [name: string]: number };
}

export const checklist = [
  // Tell your team
  {
    id: 'infections-now-or-before',
    step: 'tell-team',
    general: from('mhra-safety-update'),
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib', 'smpc-ritlecitinib'), asksFor: true },
    },
  },
  {
    id: 'other-medicines',
    step: 'tell-team',
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
  },
  {
    id: 'pregnancy-plans',
    step: 'tell-team',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('lilly-contraception', 'leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
    values: { baricitinibWeeks: 1, ritlecitinibMonths: 1 },
  },
  {
    id: 'heart-clots-cancer',
    step: 'tell-team',
    general: from('mhra-safety-update'),
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib', 'smpc-ritlecitinib'), asksFor: true },
    },
    values: { age: 65 },
  },
  {
    id: 'liver-kidney-bowel',
    step: 'tell-team',
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib', 'pfizer-dosing'), asksFor: true },
    },
  },
  {
    id: 'how-you-feel',
    step: 'tell-team',
    general: from('bad-guideline-2025'),
    medicines: { ritlecitinib: from('bad-ritlecitinib-note') },
  },
  // Ask about vaccines now
  {
    id: 'vaccines-up-to-date',
    step: 'vaccines',
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
  },
  {
    id: 'shingles-vaccine',
    step: 'vaccines',
    general: from('ukhsa-shingles', 'wales-shingles', 'bsr-shingles', 'bsg-shingles', 'alopecia-uk-2024'),
    medicines: {
      baricitinib: from('leaflet-baricitinib'),
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
    values: { doses: 2, weeks: 8, months: 6, age: 18, withinMonths: 3 },
  },
  { id: 'flu-vaccine', step: 'vaccines', general: from('alopecia-uk-2024') },
  { id: 'covid-vaccine', step: 'vaccines', general: from('alopecia-uk-2024') },
  { id: 'pneumococcal-vaccine', step: 'vaccines', general: from('alopecia-uk-2024') },
  // Tests the clinic may do
  {
    id: 'blood-count',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('lilly-monitoring'), asksFor: true },
      ritlecitinib: { ...from('pfizer-monitoring'), asksFor: true },
    },
  },
  {
    id: 'liver',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('lilly-monitoring'), asksFor: true },
      ritlecitinib: from('leaflet-ritlecitinib'),
    },
  },
  {
    id: 'kidney',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: from('leaflet-baricitinib'),
      ritlecitinib: from('pfizer-dosing'),
    },
  },
  {
    id: 'blood-fats',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: { baricitinib: from('leaflet-baricitinib', 'lilly-monitoring') },
    values: { weeks: 12 },
  },
  {
    id: 'hepatitis',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
  },
  {
    id: 'tuberculosis',
    step: 'tests',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('leaflet-baricitinib'), asksFor: true },
      ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true },
    },
  },
  { id: 'hiv', step: 'tests', general: from('alopecia-uk-2024') },
  { id: 'chickenpox-immunity', step: 'tests', general: from('alopecia-uk-2024') },
  { id: 'chest-x-ray', step: 'tests', general: from('alopecia-uk-2024'), may: true },
  // Decide
  { id: 'how-long', step: 'decide', general: from('alopecia-uk-2026') },
  {
    id: 'if-it-stops',
    step: 'decide',
    general: from('alopecia-uk-2026'),
    medicines: {
      baricitinib: from('jama-2024'),
      ritlecitinib: from('leaflet-ritlecitinib'),
    },
  },
  { id: 'no-treatment', step: 'decide', general: from('alopecia-uk-2026') },
  { id: 'leaflet', step: 'decide', general: from('emc', 'alopecia-uk-2026') },
  // After the start
  {
    id: 'blood-tests-after',
    step: 'after-start',
    general: from('alopecia-uk-2024'),
    medicines: {
      baricitinib: { ...from('lilly-monitoring'), asksFor: true },
      ritlecitinib: { ...from('pfizer-monitoring'), asksFor: true },
    },
    values: { weeks: 4, fatsWeeks: 12 },
  },
  {
    id: 'skin-checks',
    step: 'after-start',
    general: from('mhra-safety-update'),
    medicines: {
      baricitinib: { ...from('mhra-safety-update'), asksFor: true },
      ritlecitinib: { ...from('smpc-ritlecitinib'), asksFor: true },
    },
  },
  {
    id: 'infection-signs',
    step: 'after-start',
    general: from('mhra-safety-update'),
    medicines: {
      baricitinib: from('lilly-infections'),
      ritlecitinib: from('leaflet-ritlecitinib'),
    },
  },
  { id: 'side-effects', step: 'after-start', general: from('yellow-card') },
  {
    id: 'patient-card',
    step: 'after-start',
    only: 'ritlecitinib',
    medicines: { ritlecitinib: { ...from('leaflet-ritlecitinib'), asksFor: true } },
  },
] as const satisfies readonly ChecklistItemRecord[];

export type ChecklistItem = (typeof checklist)[number];
export type ChecklistItemId = ChecklistItem['id'];
/** The numbers of an item, where it has any. */
export type ChecklistValues<Id extends ChecklistItemId> =
  Extract<ChecklistItem, { readonly id: Id }> extends { readonly values: infer Values } ? Values : never;

/** The items of a step; for one medicine, without those that exist with another alone. */
export const checklistItems = (step: ChecklistStep, medicine?: MedicineId): readonly ChecklistItem[] =>
  checklist.filter((item) => {
    const { only, step: its }: ChecklistItemRecord = item;
    return its === step && (!medicine || !only || only === medicine);
  });

/**
 * What an item rests on: for one medicine, no page on another, unless what is said of JAK inhibitors in general was read
 * nowhere else.
 */
export function checklistClaims({ general, medicines = {} }: ChecklistItemRecord, medicine?: MedicineId): Claim[] {
  const all = Object.values(medicines);
  const own = medicine ? [medicines[medicine]] : all;
  const claims = [...own, general].filter((claim) => claim !== undefined);
  return claims.length ? claims : all;
}

/** The medicines whose own information asks for an item. */
export const checklistAskedFor = ({ medicines = {} }: ChecklistItemRecord): MedicineId[] =>
  (Object.keys(medicines) as MedicineId[]).filter((medicine) => medicines[medicine]?.asksFor);

/** Medicines whose own UK information on what to check was not found: the checklist says so once, at its top. */
export const checklistUnknown: readonly MedicineId[] = ['deuruxolitinib'];
