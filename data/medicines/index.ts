/** The medicines and what each is approved for. NHS access is another matter: `decisions.ts`. */
import { derived, primary, secondary } from '../claims.js';
import type { Licence, Medicine } from '../types.js';

export const medicines = {
  baricitinib: {
    brand: 'Olumiant',
    targets: ['JAK1', 'JAK2'],
    form: 'film-coated-tablet',
    strengthsMg: [1, 2, 4],
    dose: { mg: 4, timesADay: 1 },
    ...secondary('nejm-2022', 'leaflet-baricitinib'),
  },
  deuruxolitinib: {
    brand: 'Leqselvi',
    targets: ['JAK1', 'JAK2', 'TYK2'],
    form: 'tablet',
    strengthsMg: [8],
    dose: { mg: 8, timesADay: 2 },
    ...primary('mhra-deuruxolitinib'),
  },
  ritlecitinib: {
    brand: 'Litfulo',
    targets: ['JAK3', 'TEC'],
    form: 'hard-capsule',
    strengthsMg: [50],
    dose: { mg: 50, timesADay: 1 },
    ...primary('mhra-ritlecitinib'),
  },
} as const satisfies Record<string, Medicine>;

/** The generic name, lower case. */
export type MedicineId = keyof typeof medicines;

/** What "severe" means: trials took people who had lost half or more of their scalp hair, a charity says more than half. */
export const severity = derived('nejm-2022', 'alopecia-uk-2024');

export const licences: readonly Licence[] = [
  {
    medicine: 'baricitinib',
    territory: 'great-britain',
    indication: 'severe-alopecia-areata',
    minAge: 18,
    when: '2022-10',
    ...secondary('alopecia-uk-2022', 'alopecia-uk-2026'),
  },
  {
    medicine: 'ritlecitinib',
    territory: 'great-britain',
    indication: 'severe-alopecia-areata',
    minAge: 12,
    // A trade report gives 31 October 2023 as the day of the grant; the regulator's own day is used.
    when: '2023-11-01',
    ...primary('mhra-ritlecitinib'),
  },
  {
    medicine: 'deuruxolitinib',
    territory: 'united-kingdom',
    indication: 'severe-alopecia-areata',
    minAge: 18,
    // The day of the announcement; the day of the grant was not found.
    when: '2026-03-12',
    ...primary('mhra-deuruxolitinib'),
  },
];
