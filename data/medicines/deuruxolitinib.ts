import { derived, from } from '../claims.js';
import type { MedicineRecord } from './record.js';

export const deuruxolitinib = {
  brand: 'Leqselvi',
  targets: ['JAK1', 'JAK2', 'TYK2'],
  form: 'tablet',
  strengthsMg: [8],
  dose: { mg: 8, timesADay: 2 },
  ...from('mhra-deuruxolitinib'),

  licences: [
    {
      territory: 'united-kingdom',
      indication: 'severe-alopecia-areata',
      minAge: 18,
      // The day of the announcement; the day of the grant was not found.
      when: '2026-03-12',
      ...from('mhra-deuruxolitinib'),
    },
  ],

  decisions: [
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'recommended',
      // Not before the licence of 12 March 2026, or shortly before: the first of March is our margin. The charity's page knew
      // it in time for July. Number, day and conditions were not found.
      when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      conditions: ['no-official-page'],
      ...from('alopecia-uk-2026'),
    },
    {
      nations: ['wales'],
      body: 'nice',
      outcome: 'recommended',
      when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      conditions: ['no-official-page'],
      ...derived('alopecia-uk-2026', 'awttc'),
    },
    {
      nations: ['scotland'],
      body: 'smc',
      outcome: 'awaiting',
      when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      expected: '2026-07',
      ...from('alopecia-uk-2026'),
    },
  ],

  trialOutcomes: [
    {
      trial: 'THRIVE-AA1',
      dose: { mg: 8, timesADay: 2 },
      population: { minAge: 18, minSalt: 50 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 29.6, people: 351 },
      placebo: { percent: 0.8, people: 140 },
      ...from('register-thrive-1'),
    },
    {
      trial: 'THRIVE-AA2',
      dose: { mg: 8, timesADay: 2 },
      population: { minAge: 18, minSalt: 50, people: 517 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 33 },
      placebo: { percent: 0.8 },
      ...from('medthority-thrive-2'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: ['headache', 'acne'],
      ...from('mhra-deuruxolitinib'),
    },
    {
      band: 'common',
      effects: 'unknown',
      ...from('mhra-deuruxolitinib'),
    },
    {
      band: 'uncommon',
      effects: 'unknown',
      ...from('mhra-deuruxolitinib'),
    },
  ],

  bloodTests: [],

  thresholds: [],

  statements: [
    {
      topic: 'serious-risk',
      code: 'clots-on-higher-dose',
      values: { mg: 12, timesADay: 2, ukMg: 8 },
      ...from('marketscreener-deuruxolitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'class-pregnancy',
      ...from('alopecia-uk-2024'),
    },
  ],

  unknown: ['stopping', 'serious-risk', 'contraindication', 'pregnancy', 'interaction', 'vaccine', 'monitoring'],
} as const satisfies MedicineRecord;
