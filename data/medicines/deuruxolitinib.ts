import { derived, from, reported } from '../claims.js';
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
      outcome: 'recommendation-reported',
      // The charity's page of 2026 told it in time for July, before the final guidance of 15 July: a draft is likely, but no
      // page says so. Not before the licence of 12 March, or shortly before: the first of March is our margin.
      when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      conditions: ['no-official-page'],
      ...reported('alopecia-uk-2026'),
    },
    {
      nations: ['wales'],
      body: 'nice',
      outcome: 'recommendation-reported',
      when: { notBefore: '2026-03-01', notAfter: '2026-07-01' },
      conditions: ['no-official-page'],
      ...derived('alopecia-uk-2026', 'awttc'),
      reported: true,
    },
    {
      nations: ['england'],
      body: 'nice',
      outcome: 'recommended',
      // Day and number are reported by the charity, as a trade text quotes it; neither NICE's page nor the charity's was
      // opened. That NICE recommends it stands on the charity's page of 2026 too. Price and stopping rule were not found.
      // The earlier record stays for those who look back: until now, a page of 2026 told it so.
      when: '2026-07-15',
      guidance: 'TA1178',
      conditions: ['no-official-page'],
      ...reported('alopecia-uk-deuruxolitinib', 'alopecia-uk-2026'),
    },
    {
      nations: ['wales'],
      body: 'nice',
      outcome: 'recommended',
      when: '2026-07-15',
      guidance: 'TA1178',
      conditions: ['no-official-page'],
      ...derived('alopecia-uk-deuruxolitinib', 'alopecia-uk-2026', 'awttc'),
      reported: true,
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
      population: { minAge: 18, maxAge: 65, minSalt: 50 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 29.6, people: 351 },
      placebo: { percent: 0.8, people: 140 },
      evidence: 'trial',
      ...from('register-thrive-1', 'hospital-healthcare-deuruxolitinib'),
    },
    {
      trial: 'THRIVE-AA2',
      dose: { mg: 8, timesADay: 2 },
      population: { minAge: 18, maxAge: 65, minSalt: 50, people: 517 },
      measure: 'salt-20',
      week: 24,
      treated: { percent: 33 },
      placebo: { percent: 0.8 },
      evidence: 'trial',
      ...from('medthority-thrive-2', 'hospital-healthcare-deuruxolitinib'),
    },
  ],

  sideEffects: [
    {
      band: 'very-common',
      effects: ['headache', 'acne'],
      evidence: 'product-information',
      ...from('mhra-deuruxolitinib'),
    },
    {
      band: 'common',
      effects: 'unknown',
      evidence: 'product-information',
      ...from('mhra-deuruxolitinib'),
    },
    {
      band: 'uncommon',
      effects: 'unknown',
      evidence: 'product-information',
      ...from('mhra-deuruxolitinib'),
    },
  ],

  harms: [
    // On the approved dose, by May 2023, as the company said. How many people that was is not known, so no element draws it.
    {
      harm: 'clots',
      seen: { events: 0 },
      ...from('marketscreener-deuruxolitinib', 'medscape-deuruxolitinib'),
    },
  ],

  summary: {
    trial: 'THRIVE-AA1',
    measure: 'salt-20',
    effects: ['headache', 'acne'],
    // What the regulator warns of for the class: its own list in the United Kingdom was not found.
    harms: ['serious-infections', 'clots', 'heart', 'cancer'],
    searchTerm: 'Leqselvi',
    emc: [],
    otherBrands: [],
  },

  answers: {
    'how-well': ['trialOutcomes'],
    'side-effects': ['sideEffects'],
    'serious-risks': ['class-risks', 'approved-after-warning'],
    'who-should-not': ['uk-leaflet-not-read'],
    pregnancy: ['class-pregnancy'],
    'other-medicines': ['uk-leaflet-not-read'],
    tests: ['uk-leaflet-not-read'],
    taking: ['identity'],
    stopping: ['likely-to-fall-out'],
    harms: ['sideEffects', 'class-risks'],
    living: ['identity', 'uk-leaflet-not-read'],
  },

  bloodTests: [],

  thresholds: [],

  statements: [
    // What this card cannot tell, and what to do: said once.
    {
      topic: 'leaflet',
      code: 'uk-leaflet-not-read',
      ...derived('mhra-deuruxolitinib'),
    },
    {
      topic: 'nhs-process',
      code: 'ask-from-august',
      nations: ['england', 'wales'],
      ...reported('alopecia-uk-deuruxolitinib'),
    },
    // The open extension mixed two doses; one of them is not approved here.
    {
      topic: 'later-results',
      code: 'week-52-doses-mixed',
      values: { week: 52, percent: 60, mg: 8, otherMg: 12 },
      evidence: 'extension',
      ...from('eadv-2023'),
    },
    {
      topic: 'side-effect',
      code: 'also-creatine-kinase',
      values: { atLeast: 5 },
      evidence: 'product-information',
      ...reported('hospital-healthcare-deuruxolitinib'),
    },
    {
      topic: 'side-effect',
      code: 'stopped-for-side-effects',
      values: { percent: 2.6, dummy: 1.4 },
      evidence: 'trial',
      ...from('medpath-thrive-1'),
    },
    {
      topic: 'serious-risk',
      code: 'clots-on-higher-dose',
      values: { mg: 12, timesADay: 2, ukMg: 8 },
      ...from('marketscreener-deuruxolitinib', 'medscape-deuruxolitinib'),
    },
    {
      topic: 'pregnancy',
      code: 'class-pregnancy',
      evidence: 'advice',
      ...from('alopecia-uk-2024'),
    },
  ],

  unknown: ['stopping', 'serious-risk', 'contraindication', 'pregnancy', 'interaction', 'vaccine', 'monitoring'],
} as const satisfies MedicineRecord;
