import { derived, from, reported } from '../claims.js';
import type { MedicineRecord } from './record.js';

export const baricitinib = {
  brand: 'Olumiant',
  targets: ['JAK1', 'JAK2'],
  form: 'film-coated-tablet',
  // One leaflet in the United Kingdom names 1 mg too.
  strengthsMg: [1, 2, 4],
  dose: { mg: 4, timesADay: 1 },
  ...from('emc-olumiant', 'emc-baricitinib-lilly', 'nejm-2022', 'leaflet-baricitinib'),

  licences: [
    {
      territory: 'great-britain',
      indication: 'severe-alopecia-areata',
      minAge: 18,
      when: '2022-10',
      // The month from the charity, the age from the company and the product information.
      ...from('alopecia-uk-2022', 'lilly-severity', 'emc-olumiant'),
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
      ...reported('alopecia-uk-2024'),
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
      evidence: 'trial',
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
      evidence: 'trial',
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
      evidence: 'trial',
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
      evidence: 'trial',
      ...from('dermatology-in-practice', 'fhea'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: ['throat-nose-infection', 'raised-cholesterol'],
      evidence: 'product-information',
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
      evidence: 'product-information',
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
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
  ],

  harms: [
    { harm: 'shingles', band: 'uncommon', evidence: 'product-information', ...from('leaflet-baricitinib') },
    { harm: 'pneumonia', band: 'uncommon', evidence: 'product-information', ...from('leaflet-baricitinib') },
    { harm: 'diverticulitis', band: 'uncommon', evidence: 'product-information', ...from('leaflet-baricitinib') },
    {
      harm: 'clots',
      band: 'uncommon',
      // In both trials, up to March 2021.
      seen: { events: 0 },
      evidence: 'product-information',
      ...from('leaflet-baricitinib', 'lilly-clots'),
    },
    // The source has under 0.1 per 100 people a year.
    { harm: 'heart', seen: { events: 1, per100YearsBelow: 0.1 }, evidence: 'extension', ...from('lilly-heart') },
  ],

  summary: {
    trial: 'BRAVE-AA1',
    measure: 'salt-20',
    effects: ['throat-nose-infection', 'raised-cholesterol'],
    harms: ['serious-infections', 'clots', 'heart', 'cancer'],
    searchTerm: 'Olumiant',
    emc: ['emc-olumiant', 'emc-baricitinib-lilly'],
    otherBrands: ['Baricitinib Lilly'],
  },

  answers: {
    'how-well': ['trialOutcomes'],
    'side-effects': ['sideEffects'],
    'serious-risks': ['class-risks', 'named-in-warning'],
    'who-should-not': ['not-baricitinib', 'only-if-no-alternative'],
    pregnancy: ['contraception-weeks'],
    'other-medicines': ['probenecid', 'not-with-immune-suppressants', 'no-live-vaccines'],
    tests: ['bloodTests', 'infection-history', 'skin-checks'],
    taking: ['identity', 'lower-dose'],
    stopping: ['likely-to-fall-out', 'after-stopping', 'after-restarting'],
    harms: ['sideEffects', 'class-risks'],
    living: ['no-live-vaccines', 'pause-for-infection', 'bloodTests'],
  },

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
    // Apart from the one before: a look back at 2024 tells that one and not this.
    {
      topic: 'nhs-process',
      code: 'no-change-since-2024',
      ...derived('alopecia-uk-2026'),
    },
    {
      topic: 'later-results',
      code: 'rising-to-week',
      values: { week: 52 },
      ...from('ajcd-2023'),
    },
    {
      topic: 'later-results',
      code: 'very-severe-loss',
      values: { saltFrom: 95, saltTo: 100, comparedFrom: 50, comparedTo: 94 },
      evidence: 'trial',
      ...from('dermatology-therapy-2023'),
    },
    // In the source: 60 per cent and at least 80 per cent of 30 people. They changed at week 52 of the trial.
    {
      topic: 'stopping',
      code: 'after-stopping',
      values: { mg: 4, people: 30, weeks: 24, lost: 18, years: 2, lostByThen: 24, lostOnMedicine: 7 },
      evidence: 'trial',
      ...from('jama-2024'),
    },
    {
      topic: 'stopping',
      code: 'after-restarting',
      values: { people: 24, regained: 21 },
      evidence: 'small-study',
      ...from('jama-2024'),
    },
    // The leaflet gives both over all illnesses, and says that they are uncommon in alopecia areata.
    {
      topic: 'side-effect',
      code: 'less-frequent-in-alopecia',
      values: { per100: 10 },
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'taking',
      code: 'lower-dose',
      values: { mg: 2, age: 65 },
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'taking',
      code: 'missed-day',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'rates-without-risk-factors',
      values: { percentWithout: 49, seriousInfectionsPer100Years: 0.6 },
      evidence: 'extension',
      ...from('advances-therapy-2023'),
    },
    {
      topic: 'serious-risk',
      code: 'heart-disease-not-studied',
      evidence: 'product-information',
      ...from('lilly-heart-disease'),
    },
    {
      topic: 'serious-risk',
      code: 'pause-for-infection',
      evidence: 'product-information',
      ...from('lilly-infections', 'leaflet-baricitinib'),
    },
    {
      topic: 'serious-risk',
      code: 'get-help-baricitinib',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'contraindication',
      code: 'not-baricitinib',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'contraindication',
      code: 'tell-team-baricitinib',
      values: { age: 65 },
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'contraception-weeks',
      values: { weeks: 1 },
      evidence: 'product-information',
      ...from('lilly-contraception', 'leaflet-baricitinib'),
    },
    {
      topic: 'interaction',
      code: 'probenecid',
      values: { mg: 2 },
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'interaction',
      code: 'not-with-immune-suppressants',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'interaction',
      code: 'painkillers-and-bowel',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'vaccine',
      code: 'no-live-vaccines',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
    {
      topic: 'monitoring',
      code: 'infection-history',
      evidence: 'product-information',
      ...from('leaflet-baricitinib'),
    },
  ],

  unknown: [],
} as const satisfies MedicineRecord;
