/** The medicines. A new one is a file of its own and two lines here. */
import { baricitinib } from './baricitinib.js';
import { deuruxolitinib } from './deuruxolitinib.js';
import { ritlecitinib } from './ritlecitinib.js';

export const medicines = {
  baricitinib,
  deuruxolitinib,
  ritlecitinib,
};

/** The generic name, lower case. */
export type MedicineId = keyof typeof medicines;

/** As its maker writes it. */
export type BrandName = (typeof medicines)[MedicineId]['brand'];

export const medicineIds = Object.keys(medicines) as readonly MedicineId[];
