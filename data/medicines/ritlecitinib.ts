import { derived, primary, secondary } from '../claims.js';
import type { MedicineRecord } from './record.js';

export const ritlecitinib = {
  brand: 'Litfulo',
  targets: ['JAK3', 'TEC'],
  form: 'hard-capsule',
  strengthsMg: [50],
  dose: { mg: 50, timesADay: 1 },
  ...primary('mhra-ritlecitinib'),

  licences: [
    {
      territory: 'great-britain',
      indication: 'severe-alopecia-areata',
      minAge: 12,
      // A trade report gives 31 October 2023 as the day of the grant; the regulator's own day is used.
      when: '2023-11-01',
      ...primary('mhra-ritlecitinib'),
    },
  ],

  decisions: [
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'draft-not-recommended',
      // After the committee met; the page is of that year.
      when: { notBefore: '2023-09-05', notAfter: '2023-12-31' },
      ...primary('nice-ta958-draft'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'final-draft-recommended',
      when: '2024-02-22',
      conditions: ['commercial-arrangement'],
      ...secondary('pharma-letter'),
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'recommended',
      when: '2024-03-27',
      guidance: 'TA958',
      conditions: ['commercial-arrangement'],
      ...primary('nice-ta958'),
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
      ...secondary('alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['northern-ireland'],
      body: 'doh-ni',
      outcome: 'reported-unconfirmed',
      // A report of 2024 says April 2024; a charity still expected it in July. No page of the Department was found.
      when: { notBefore: '2024-04-01', notAfter: '2024-12-31' },
      ...secondary('asian-leader', 'alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['scotland'],
      body: 'smc',
      outcome: 'accepted',
      when: '2024-04-08',
      guidance: 'SMC2610',
      ...primary('smc-advice'),
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
      ...secondary('rtt-ritlecitinib', 'pfizer-trial'),
    },
    {
      trial: 'ALLEGRO-2b/3',
      dose: { mg: 50, timesADay: 1 },
      population: { minAge: 12, minSalt: 50 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 23, people: 130 },
      placebo: { percent: 1.6, people: 131 },
      ...secondary('nexus-ritlecitinib', 'pfizer-trial'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: [],
      ...secondary('leaflet-ritlecitinib'),
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
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      band: 'uncommon',
      effects: ['low-platelets', 'low-lymphocytes', 'raised-liver-enzymes'],
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      band: 'no-number',
      effects: ['headache'],
      ...primary('mhra-ritlecitinib'),
    },
  ],

  bloodTests: [
    {
      test: 'lymphocytes',
      times: ['before', 'week-4', 'routine'],
      ...primary('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      times: ['before', 'week-4', 'routine'],
      ...primary('pfizer-monitoring'),
    },
  ],

  thresholds: [
    {
      test: 'lymphocytes',
      action: 'do-not-start',
      below: 0.5,
      unit: '10^3/mm^3',
      ...primary('pfizer-monitoring'),
    },
    {
      test: 'lymphocytes',
      action: 'pause',
      below: 0.5,
      unit: '10^3/mm^3',
      ...primary('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      action: 'do-not-start',
      below: 100,
      unit: '10^3/mm^3',
      ...primary('pfizer-monitoring'),
    },
    {
      test: 'platelets',
      action: 'stop',
      below: 50,
      unit: '10^3/mm^3',
      ...primary('pfizer-monitoring'),
    },
  ],

  statements: [
    {
      topic: 'stopping',
      code: 'short-break',
      values: { weeks: 6 },
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      topic: 'stopping',
      code: 'no-benefit',
      values: { weeks: 36 },
      ...primary('pfizer-dosing'),
    },
    {
      topic: 'taking',
      code: 'swallow-whole',
      values: { hours: 8 },
      ...secondary('pfizer-dosing', 'leaflet-ritlecitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'product-warnings',
      ...secondary('smpc-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-ritlecitinib',
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-with-kidney-failure',
      ...primary('pfizer-dosing'),
    },
    {
      topic: 'pregnancy',
      code: 'contraception-months',
      values: { months: 1 },
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      topic: 'interaction',
      code: 'raises-levels',
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      topic: 'vaccine',
      code: 'no-live-vaccines-just-before',
      ...secondary('leaflet-ritlecitinib'),
    },
    {
      topic: 'monitoring',
      code: 'infection-tests',
      ...secondary('leaflet-ritlecitinib'),
    },
  ],

  unknown: ['stopping'],
} as const satisfies MedicineRecord;
