/** From what a page wrote to a record. `Map`, because `constructor` is a name too. */
import { medicines, type MedicineId } from '../medicines/index.js';

export const medicineIds = Object.keys(medicines) as readonly MedicineId[];

/** Generic names and brands, lower case. */
export const medicineNames: ReadonlyMap<string, MedicineId> = new Map(
  medicineIds.flatMap((id) => [id, medicines[id].brand.toLowerCase()].map((name) => [name, id] as const)),
);
