/** Having no treatment: what hair does by itself, what helps, and what life is like. As much care as for a medicine. */
import { from } from './claims.js';
import type { CareFact, NotFound } from './care.js';
import type { Nation } from './types.js';

const severe = { extents: ['extensive', 'totalis-universalis'], ages: 'not-stated' } as const;

/** What hair does without treatment: severe loss first, for those who read this. Small patches and severe loss are told apart: `population` says which. */
export const naturalCourse = {
  uncertain: { ...from('bad-leaflet') },
  'half-or-more': { ...from('bad-leaflet'), population: severe },
  'dummy-groups': {
    // Our reading of the dummy groups of the medicines' trials; a dummy treatment is not quite the same as none.
    ...from('nejm-2022', 'dermatology-in-practice', 'nexus-ritlecitinib', 'register-thrive-1'),
    evidence: 'trial',
    population: { extents: ['extensive', 'totalis-universalis'], ages: ['adults', 'children'] },
    values: { from: 1, to: 5, fromMonth: 6, toMonths: 9 },
  },
  'totalis-universalis': {
    ...from('totalis-outlook-2020'),
    evidence: 'small-study',
    population: { extents: ['totalis-universalis'], ages: 'not-stated' },
    values: { regrew: 32, people: 375 },
  },
  'more-episodes': { ...from('bad-leaflet') },
  'white-at-first': { ...from('bad-leaflet') },
  'small-patches': {
    ...from('bad-guideline-2012', 'cornwall-pathway', 'gpnotebook'),
    evidence: 'advice',
    population: { extents: ['patchy'], ages: 'not-stated' },
    // Sources differ: this is the whole range, so that no one of them is chosen.
    values: { from: 34, to: 80 },
  },
  'first-episode': {
    ...from('consensus-2018'),
    evidence: 'advice',
    population: { extents: 'not-stated', ages: 'not-stated' },
    values: { clearEarly: 40, clearLater: 27, longTerm: 33 },
  },
} as const satisfies Record<string, CareFact>;

export type NaturalCourseCode = keyof typeof naturalCourse;

/** What it is like for the things that a medicine changes, so that the option is told by what it is. */
export const withoutTreatment = {
  accepted: { ...from('alopecia-uk-2026', 'bad-guideline-2012'), evidence: 'advice' },
  'living-well': { ...from('alopecia-uk-2026'), evidence: 'advice' },
  'change-mind': { ...from('alopecia-uk-2026'), evidence: 'advice' },
  // That a medicine's tests and limits end with the medicine is our reading of what the medicines ask for.
  tests: { ...from('lilly-monitoring', 'pfizer-monitoring') },
  visits: { ...from('nice-ta926-draft', 'bad-guideline-2025') },
  pregnancy: { ...from('lilly-contraception', 'leaflet-ritlecitinib', 'gloucestershire-immunotherapy') },
  nhs: { ...from('nice-ta926-draft', 'nhsbsa-wigs', 'bad-guideline-2025') },
  'hard-sides': { ...from('nice-ta958-discussion'), evidence: 'advice' },
} as const satisfies Record<string, CareFact>;

/** Mood, and what helps. */
export const mentalHealth = {
  common: {
    ...from('mental-health-2022'),
    evidence: 'survey',
    population: { extents: 'not-stated', ages: 'not-stated' },
    values: { people: 5435 },
  },
  help: { ...from('bad-guideline-2025'), evidence: 'advice' },
  'at-worst': { ...from('nice-ta958-discussion', 'samaritans') },
} as const satisfies Record<string, CareFact>;

/** A wig on the NHS, by nation. */
export const wigs = {
  england: { ...from('nhsbsa-wigs', 'wig-charges-2024') },
  wales: { ...from('nhsbsa-nations') },
  'northern-ireland': { ...from('nidirect-costs') },
  scotland: { ...from('nhsbsa-nations') },
} as const satisfies Record<Nation, CareFact>;

/** What a wig costs in England, in pounds and pence, from that day on. A newer list was not opened. */
export const wigCharges = {
  since: '2024-05-01',
  pounds: { synthetic: 80.15, partlyHuman: 212.35, human: 310.55 },
} as const;

export type WigKind = keyof (typeof wigCharges)['pounds'];

/** Who pays nothing in England. The list is not complete: the page of the NHS decides. */
export const wigExemptions = [
  'under-16',
  'student-under-19',
  'war-pension',
  'pension-credit',
  'income-related-esa',
  'inpatient',
  'hc2-certificate',
] as const;

export type WigExemption = (typeof wigExemptions)[number];

/** Where the exemptions, the help with a part of the cost and the refund stand. */
export const wigHelp = {
  exempt: { ...from('nhsbsa-wigs') },
  'part-help': { ...from('nhsbsa-wigs') },
  refund: { ...from('nhsbsa-wigs'), values: { months: 3 } },
} as const satisfies Record<string, CareFact>;

/** What else there is to know of wigs, brows and lashes. */
export const appearance = {
  'wig-kinds': { ...from('macmillan-wigs'), values: { from: 4, toMonths: 8 } },
  'wig-number': { ...from('cornwall-pathway') },
  'wigs-for-young-people': { ...from('little-princess-trust'), values: { age: 24 } },
  'lashes-and-brows': { ...from('bad-guideline-2012') },
  'brow-tattoos': { unknown: true },
  'why-lashes-matter': { ...from('nice-ta958-discussion') },
  tips: { ...from('alopecia-uk-menu') },
} as const satisfies Record<string, CareFact | NotFound>;
