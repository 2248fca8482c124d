import { derived, from, reported } from '../claims.js';
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
      ...from('nice-ta958', 'herts-icb'),
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
      ...reported('alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['northern-ireland'],
      body: 'doh-ni',
      outcome: 'reported-unconfirmed',
      // A report of 2024 says April 2024; a charity still expected it in July. No page of the Department was found.
      when: { notBefore: '2024-04-01', notAfter: '2024-12-31' },
      ...reported('asian-leader', 'alopecia-uk-ritlecitinib-update'),
    },
    {
      nations: ['scotland'],
      body: 'smc',
      outcome: 'accepted',
      when: '2024-04-08',
      guidance: 'SMC2610',
      ...from('smc-advice', 'alopecia-uk-ritlecitinib-scotland'),
    },
  ],

  trialOutcomes: [
    // SALT 20 first, as for the others; SALT 10 was the main measure for the licence here.
    {
      trial: 'ALLEGRO-2b/3',
      dose: { mg: 50, timesADay: 1 },
      population: { minAge: 12, minSalt: 50 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 23, people: 130 },
      placebo: { percent: 1.6, people: 131 },
      evidence: 'trial',
      ...from('nexus-ritlecitinib', 'pfizer-trial'),
    },
    {
      trial: 'ALLEGRO-2b/3',
      dose: { mg: 50, timesADay: 1 },
      population: { minAge: 12, minSalt: 50 },
      measure: 'salt-10',
      week: 24,
      treated: { percent: 13.4, people: 130 },
      placebo: { percent: 1.5, people: 131 },
      evidence: 'trial',
      ...from('rtt-ritlecitinib', 'pfizer-trial'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: [],
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'common',
      effects: [
        'throat-nose-infection',
        'diarrhoea',
        'dizziness',
        'acne',
        'rash',
        'folliculitis',
        'raised-creatine-kinase',
      ],
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'not-stated',
      effects: ['shingles', 'hives'],
      getHelp: ['shingles', 'hives'],
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'uncommon',
      effects: ['low-platelets', 'low-lymphocytes', 'raised-liver-enzymes'],
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      band: 'no-number',
      effects: ['headache'],
      evidence: 'product-information',
      ...from('mhra-ritlecitinib'),
    },
  ],

  harms: [
    // Of 1,294 people on any dose. Half of them were followed for 624 days or longer.
    {
      harm: 'shingles',
      seen: { events: 20, people: 1294, medianDays: 624 },
      evidence: 'extension',
      ...from('ajcd-2024'),
    },
    {
      harm: 'serious-infections',
      seen: { events: 14, people: 1294, medianDays: 624 },
      evidence: 'extension',
      ...from('ajcd-2024'),
    },
    // Other than skin cancers that are no melanoma.
    {
      harm: 'cancer-other',
      seen: { events: 7, people: 1294, medianDays: 624 },
      evidence: 'extension',
      ...from('ajcd-2024'),
    },
    {
      harm: 'heart',
      seen: { percent: 0.2, people: 1294, medianDays: 624 },
      evidence: 'extension',
      ...from('ajcd-2024'),
    },
  ],

  summary: {
    trial: 'ALLEGRO-2b/3',
    measure: 'salt-20',
    // Nothing is listed as very common: these come first among the common ones.
    effects: ['throat-nose-infection', 'diarrhoea', 'acne', 'headache'],
    // The heart is in the warning for the class.
    harms: ['serious-infections', 'shingles', 'clots', 'heart', 'cancer'],
    searchTerm: 'Litfulo',
    emc: [],
    otherBrands: [],
    questions: 'alopecia-uk-ritlecitinib-questions',
  },

  answers: {
    'how-well': ['trialOutcomes'],
    'side-effects': ['sideEffects'],
    'serious-risks': ['product-warnings', 'class-risks', 'approved-after-warning'],
    'who-should-not': ['not-ritlecitinib', 'not-with-kidney-failure'],
    pregnancy: ['contraception-months'],
    'other-medicines': ['raises-levels', 'no-live-vaccines-just-before'],
    tests: ['bloodTests', 'infection-tests', 'skin-checks'],
    taking: ['identity', 'swallow-whole'],
    stopping: ['likely-to-fall-out', 'short-break'],
    harms: ['sideEffects', 'class-risks'],
    living: ['no-live-vaccines-just-before', 'patient-card', 'bloodTests'],
  },

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
      topic: 'nhs-process',
      code: 'from-dermatology',
      ...from('nice-ta958-resource', 'pfizer-dosing'),
    },
    {
      topic: 'nhs-process',
      code: 'uneven-in-2024',
      ...from('alopecia-uk-ritlecitinib-update'),
    },
    {
      topic: 'later-results',
      code: 'nearly-a-year',
      values: { moreThan: 40 },
      evidence: 'extension',
      ...from('alopecia-uk-ritlecitinib-recommended'),
    },
    {
      topic: 'later-results',
      code: 'after-24-months',
      values: { months: 24, people: 191, stillSeen: 60.8, lastResultKept: 46.1 },
      evidence: 'extension',
      ...from('bjd-2024'),
    },
    {
      topic: 'later-results',
      code: 'after-36-months',
      values: { months: 36, stillSeen: 65.1, lastResultKept: 47.1 },
      evidence: 'extension',
      ...from('mims-eadv-2025'),
    },
    // Published as a range over several doses, some of them not approved here.
    {
      topic: 'later-results',
      code: 'ages-12-to-17',
      values: { people: 105, week: 24, low: 17, high: 28, dummy: 0, laterWeek: 48, laterLow: 25, laterHigh: 50 },
      evidence: 'trial',
      ...from('pediatric-dermatology-2023'),
    },
    {
      topic: 'side-effect',
      code: 'any-side-effect',
      values: { weeks: 24, low: 70, high: 75, dummy: 69.5, seriousHigh: 3.2, seriousDummy: 1.9 },
      evidence: 'trial',
      ...from('ajcd-2024'),
    },
    {
      topic: 'stopping',
      code: 'short-break',
      values: { weeks: 6 },
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'stopping',
      code: 'no-benefit',
      values: { weeks: 36 },
      evidence: 'product-information',
      ...from('pfizer-dosing', 'bad-ritlecitinib-note'),
    },
    // The planning assumption of the report on costs, no rule of the recommendation.
    {
      topic: 'stopping',
      code: 'nice-expects-some-to-stop',
      values: { worseAt: 24, notEnoughAt: 48, saltAbove: 20 },
      ...from('nice-ta958-resource'),
    },
    {
      topic: 'taking',
      code: 'swallow-whole',
      values: { hours: 8 },
      evidence: 'product-information',
      ...from('pfizer-dosing', 'leaflet-ritlecitinib'),
    },
    {
      topic: 'taking',
      code: 'patient-card',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib', 'oladoctor-ritlecitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'product-warnings',
      evidence: 'product-information',
      ...from('smpc-ritlecitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'serious-infections-seen',
      evidence: 'product-information',
      ...from('smpc-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-ritlecitinib',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-with-kidney-failure',
      evidence: 'product-information',
      ...from('pfizer-dosing'),
    },
    {
      topic: 'contraindication',
      code: 'tell-team-ritlecitinib',
      values: { age: 65 },
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'contraception-months',
      values: { months: 1 },
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'fertility-unknown',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'interaction',
      code: 'raises-levels',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'vaccine',
      code: 'no-live-vaccines-just-before',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'monitoring',
      code: 'infection-tests',
      evidence: 'product-information',
      ...from('leaflet-ritlecitinib'),
    },
    {
      topic: 'monitoring',
      code: 'mental-health-check',
      evidence: 'advice',
      ...from('bad-ritlecitinib-note'),
    },
  ],

  unknown: ['stopping'],
} as const satisfies MedicineRecord;
