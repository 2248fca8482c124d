/** From what a page wrote to a record. `Map`, because `constructor` is a name too. */
import { medicineIds, medicines, type MedicineId } from '../medicines/index.js';
import { once } from '../once.js';

/** Generic names and brands, lower case. */
export const medicineNames = once(
  (): ReadonlyMap<string, MedicineId> =>
    new Map(medicineIds.flatMap((id) => [id, medicines[id].brand.toLowerCase()].map((name) => [name, id] as const))),
);
