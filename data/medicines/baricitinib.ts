import { derived, from } from '../claims.js';
import type { MedicineRecord } from './record.js';

export const baricitinib = {
  brand: 'Olumiant',
  targets: ['JAK1', 'JAK2'],
  form: 'film-coated-tablet',
  strengthsMg: [1, 2, 4],
  dose: { mg: 4, timesADay: 1 },
  ...from('nejm-2022', 'leaflet-baricitinib'),

  licences: [
    {
      territory: 'great-britain',
      indication: 'severe-alopecia-areata',
      minAge: 18,
      when: '2022-10',
      ...from('alopecia-uk-2022', 'alopecia-uk-2026'),
    },
  ],

  decisions: [
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'draft-not-recommended',
      // After the committee met, before the final draft.
      when: { notBefore: '2023-02-07', notAfter: '2023-05-17' },
      ...from('nice-ta926-draft'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'final-draft-not-recommended',
      when: '2023-05-18',
      ...from('alopecia-uk-baricitinib-final-draft'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'appeal-points-accepted',
      when: '2023-06-12',
      ...from('alopecia-uk-baricitinib-appeal'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'appeal-hearing-listed',
      when: '2023-09-12',
      ...from('alopecia-uk-baricitinib-appeal'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'appeal-dismissed',
      // After the hearing, not later than the final guidance.
      when: { notBefore: '2023-09-12', notAfter: '2023-10-25' },
      ...from('alopecia-uk-baricitinib-appeal-result'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'not-recommended',
      // The number is NICE's own. The day was read in a summary whose account of the outcome is wrong, so it is not linked;
      // the outcome stands in both Alopecia UK texts.
      when: '2023-10-25',
      guidance: 'TA926',
      ...from('nice-ta926', 'alopecia-uk-2026'),
    },
    {
      nations: ['wales'],
      body: 'nice',
      outcome: 'not-recommended',
      when: '2023-10-25',
      guidance: 'TA926',
      ...derived('nice-ta926', 'awttc'),
    },
    {
      nations: ['northern-ireland'],
      body: 'nice',
      outcome: 'not-recommended',
      // A charity's page of 2024 groups Northern Ireland under the NICE decision; no page of the Department was found.
      when: { notBefore: '2023-10-25', notAfter: '2024-09-01' },
      ...from('alopecia-uk-2024'),
    },
    {
      nations: ['scotland'],
      body: 'smc',
      outcome: 'not-accepted',
      when: '2023-08-07',
      conditions: ['value-for-money-uncertain'],
      ...from('smc-august-2023'),
    },
  ],

  trialOutcomes: [
    {
      trial: 'BRAVE-AA1',
      dose: { mg: 4, timesADay: 1 },
      population: { minAge: 18, minSalt: 50 },
      measure: 'salt-20',
      week: 36,
      treated: { percent: 35, people: 281 },
      placebo: { percent: 5, people: 189 },
      observed: true,
      ...from('dermatology-in-practice', 'fhea'),
    },
    {
      trial: 'BRAVE-AA2',
      dose: { mg: 4, timesADay: 1 },
      population: { minAge: 18, minSalt: 50 },
      measure: 'salt-20',
      week: 36,
      treated: { percent: 33, people: 234 },
      placebo: { percent: 3, people: 156 },
      observed: true,
      ...from('dermatology-in-practice', 'fhea'),
    },
    {
      trial: 'BRAVE-AA1',
      dose: { mg: 2, timesADay: 1 },
      population: { minAge: 18, minSalt: 50 },
      measure: 'salt-20',
      week: 36,
      treated: { percent: 22, people: 184 },
      placebo: { percent: 5, people: 189 },
      observed: true,
      ...from('dermatology-in-practice', 'fhea'),
    },
    {
      trial: 'BRAVE-AA2',
      dose: { mg: 2, timesADay: 1 },
      population: { minAge: 18, minSalt: 50 },
      measure: 'salt-20',
      week: 36,
      treated: { percent: 17, people: 156 },
      placebo: { percent: 3, people: 156 },
      observed: true,
      ...from('dermatology-in-practice', 'fhea'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: ['throat-nose-infection', 'raised-cholesterol'],
      ...from('leaflet-baricitinib'),
    },
    {
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
      ...from('leaflet-baricitinib'),
    },
    {
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
      ...from('leaflet-baricitinib'),
    },
  ],

  bloodTests: [
    {
      test: 'neutrophils',
      times: ['before', 'routine'],
      ...from('lilly-monitoring'),
    },
    {
      test: 'lymphocytes',
      times: ['before', 'routine'],
      ...from('lilly-monitoring'),
    },
    {
      test: 'haemoglobin',
      times: ['before', 'routine'],
      ...from('lilly-monitoring'),
    },
    {
      test: 'liver-enzymes',
      times: ['before', 'routine'],
      ...from('lilly-monitoring'),
    },
    {
      test: 'blood-fats',
      times: ['week-12'],
      ...from('lilly-monitoring'),
    },
  ],

  thresholds: [
    {
      test: 'neutrophils',
      action: 'pause',
      below: 1,
      unit: '10^9/L',
      ...from('lilly-monitoring'),
    },
    {
      test: 'lymphocytes',
      action: 'pause',
      below: 0.5,
      unit: '10^9/L',
      ...from('lilly-monitoring'),
    },
    {
      test: 'haemoglobin',
      action: 'pause',
      below: 8,
      unit: 'g/dL',
      ...from('lilly-monitoring'),
    },
  ],

  statements: [
    {
      topic: 'nhs-process',
      code: 'private-only',
      ...from('alopecia-uk-2024'),
    },
    {
      topic: 'stopping',
      code: 'after-stopping',
      values: {
        people: 30,
        weeks: 24,
        lost: 60,
        byWeek: 152,
        lostByThen: 80,
        lostOnMedicine: 7,
      },
      ...from('jama-2024'),
    },
    {
      topic: 'taking',
      code: 'lower-dose',
      values: { mg: 2, age: 65 },
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-baricitinib',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'contraception-weeks',
      values: { weeks: 1 },
      ...from('lilly-contraception', 'leaflet-baricitinib'),
    },
    {
      topic: 'interaction',
      code: 'probenecid',
      values: { mg: 2 },
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'interaction',
      code: 'not-with-immune-suppressants',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'vaccine',
      code: 'no-live-vaccines',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'monitoring',
      code: 'infection-history',
      ...from('leaflet-baricitinib'),
    },
  ],

  unknown: [],
} as const satisfies MedicineRecord;
