/** The medicines. A new one is a file of its own and three lines here. */
import { baricitinib } from './baricitinib.js';
import { deuruxolitinib } from './deuruxolitinib.js';
import { ritlecitinib } from './ritlecitinib.js';

/** The generic names, lower case. */
export const medicineIds = [
  // In alphabetical order. Written out, because a page may have replaced what lists the keys of an object.
  'baricitinib',
  'deuruxolitinib',
  'ritlecitinib',
] as const;

export type MedicineId = (typeof medicineIds)[number];

export const medicines = {
  baricitinib,
  deuruxolitinib,
  ritlecitinib,
} satisfies Record<MedicineId, unknown>;

/** As its maker writes it. */
export type BrandName = (typeof medicines)[MedicineId]['brand'];
