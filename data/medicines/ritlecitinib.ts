import { derived, from } from '../claims.js';
import type { MedicineRecord } from './record.js';

export const ritlecitinib = {
  brand: 'Litfulo',
  targets: ['JAK3', 'TEC'],
  form: 'hard-capsule',
  strengthsMg: [50],
  dose: { mg: 50, timesADay: 1 },
  ...from('mhra-ritlecitinib'),

  licences: [
    {
      territory: 'great-britain',
      indication: 'severe-alopecia-areata',
      minAge: 12,
      // A trade report gives 31 October 2023 as the day of the grant; the regulator's own day is used.
      when: '2023-11-01',
      ...from('mhra-ritlecitinib'),
    },
  ],

  decisions: [
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'draft-not-recommended',
      // After the committee met; the page is of that year.
      when: { notBefore: '2023-09-05', notAfter: '2023-12-31' },
      ...from('nice-ta958-draft'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'final-draft-recommended',
      when: '2024-02-22',
      conditions: ['commercial-arrangement'],
      ...from('pharma-letter'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'recommended',
      when: '2024-03-27',
      guidance: 'TA958',
      conditions: ['commercial-arrangement'],
      ...from('nice-ta958'),
    },
    {
      nations: ['wales'],
      body: 'nice',
      outcome: 'recommended',
      when: '2024-03-27',
      guidance: 'TA958',
      conditions: ['commercial-arrangement'],
      ...derived('nice-ta958', 'awttc'),
    },
    {
      nations: ['northern-ireland'],
      body: 'doh-ni',
      outcome: 'expected-to-follow',
      when: '2024-07',
      ...from('alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['northern-ireland'],
      body: 'doh-ni',
      outcome: 'reported-unconfirmed',
      // A report of 2024 says April 2024; a charity still expected it in July. No page of the Department was found.
      when: { notBefore: '2024-04-01', notAfter: '2024-12-31' },
      ...from('asian-leader', 'alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['scotland'],
      body: 'smc',
      outcome: 'accepted',
      when: '2024-04-08',
      guidance: 'SMC2610',
      ...from('smc-advice'),
    },
  ],

  trialOutcomes: [
    {
      trial: 'ALLEGRO-2b/3',
      dose: { mg: 50, timesADay: 1 },
      population: { minAge: 12, minSalt: 50 },
      measure: 'salt-10',
      week: 24,
      treated: { percent: 13.4, people: 130 },
      placebo: { percent: 1.5, people: 131 },
      ...from('rtt-ritlecitinib', 'pfizer-trial'),
    },
    {
      trial: 'ALLEGRO-2b/3',
      dose: { mg: 50, timesADay: 1 },
      population: { minAge: 12, minSalt: 50 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 23, people: 130 },
      placebo: { percent: 1.6, people: 131 },
      ...from('nexus-ritlecitinib', 'pfizer-trial'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: [],
      ...from('leaflet-ritlecitinib'),
    },
    {
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
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'uncommon',
      effects: ['low-platelets', 'low-lymphocytes', 'raised-liver-enzymes'],
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'no-number',
      effects: ['headache'],
      ...from('mhra-ritlecitinib'),
    },
  ],

  bloodTests: [
    {
      test: 'lymphocytes',
      times: ['before', 'week-4', 'routine'],
      ...from('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      times: ['before', 'week-4', 'routine'],
      ...from('pfizer-monitoring'),
    },
  ],

  thresholds: [
    {
      test: 'lymphocytes',
      action: 'do-not-start',
      below: 0.5,
      unit: '10^3/mm^3',
      ...from('pfizer-monitoring'),
    },
    {
      test: 'lymphocytes',
      action: 'pause',
      below: 0.5,
      unit: '10^3/mm^3',
      ...from('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      action: 'do-not-start',
      below: 100,
      unit: '10^3/mm^3',
      ...from('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      action: 'stop',
      below: 50,
      unit: '10^3/mm^3',
      ...from('pfizer-monitoring'),
    },
  ],

  statements: [
    {
      topic: 'stopping',
      code: 'short-break',
      values: { weeks: 6 },
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'stopping',
      code: 'no-benefit',
      values: { weeks: 36 },
      ...from('pfizer-dosing'),
    },
    {
      topic: 'taking',
      code: 'swallow-whole',
      values: { hours: 8 },
      ...from('pfizer-dosing', 'leaflet-ritlecitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'product-warnings',
      ...from('smpc-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-ritlecitinib',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-with-kidney-failure',
      ...from('pfizer-dosing'),
    },
    {
      topic: 'pregnancy',
      code: 'contraception-months',
      values: { months: 1 },
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'interaction',
      code: 'raises-levels',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'vaccine',
      code: 'no-live-vaccines-just-before',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'monitoring',
      code: 'infection-tests',
      ...from('leaflet-ritlecitinib'),
    },
  ],

  unknown: ['stopping'],
} as const satisfies MedicineRecord;
