/**
 * Other care that a dermatologist may offer. Most studies of it are smaller and weaker than those of JAK inhibitors, and
 * many were done in people with less hair loss: each result says in whom, and `studiesOf` keeps patchy and severe loss apart.
 */
import { type Claim, from } from './claims.js';
import { severityOf, type CareFact, type NotFound, type Population } from './care.js';
import type { Evidence } from './types.js';

/** What is told of each kind, in reading order: what it may do to somebody stands beside what it is. */
export const careFacets = ['what', 'for-whom', 'how', 'harms', 'nhs'] as const;

export type CareFacet = (typeof careFacets)[number];

/** What was compared with what. Without a comparison nobody can tell what would have happened anyway. */
export type Comparison = 'dummy' | 'other-treatment' | 'none';

/** What one study, or a pool of studies, saw. */
export interface CareStudy extends CareFact {
  readonly code: string;
  readonly evidence: Evidence;
  readonly population: Population;
  readonly comparison: Comparison;
  /** How many people were in it; absent where it was not found. */
  readonly people?: number;
}

export type OtherCareRecord = Readonly<Record<CareFacet, CareFact | NotFound>> & {
  /** For whom it is, as far as we read. */
  readonly population: Population;
  /** Empty: no usable result in alopecia areata was found. */
  readonly studies: readonly CareStudy[];
};

const anybody = { extents: ['patchy', 'extensive', 'totalis-universalis'], ages: ['adults', 'children'] } as const;
const notStated = { extents: 'not-stated', ages: 'not-stated' } as const;

export const otherCare = {
  'steroid-creams': {
    population: { extents: ['patchy'], ages: ['adults', 'children'] },
    what: { ...from('alopecia-uk-treatments') },
    'for-whom': { ...from('alopecia-uk-treatments', 'nice-ta926-draft') },
    how: { ...from('cornwall-pathway'), evidence: 'advice', values: { weeks: 6, months: 3 } },
    harms: { ...from('alopecia-uk-treatments') },
    nhs: { ...from('nice-ta926-draft', 'cornwall-pathway') },
    studies: [
      {
        code: 'strong-and-weak-cream',
        evidence: 'trial',
        comparison: 'other-treatment',
        population: { extents: ['patchy', 'extensive'], ages: ['children'] },
        people: 41,
        // Per 100, of about 20 children in each group.
        values: { people: 41, weeks: 24, strong: 85, weak: 33 },
        ...from('clobetasol-2014'),
      },
    ],
  },
  'steroid-injections': {
    population: { extents: ['patchy'], ages: 'not-stated' },
    what: { ...from('alopecia-uk-treatments'), values: { centimetres: 1 } },
    'for-whom': { ...from('alopecia-uk-treatments') },
    how: { ...from('alopecia-uk-treatments', 'injections-2020') },
    harms: {
      ...from('injections-2022'),
      evidence: 'small-study',
      population: { extents: ['patchy'], ages: 'not-stated' },
      values: { from: 11, to: 18 },
    },
    nhs: { ...from('alopecia-uk-treatments', 'cornwall-pathway') },
    studies: [
      {
        code: 'injections-pooled',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['patchy'], ages: 'not-stated' },
        people: 783,
        values: { studies: 19, people: 783, from: 71, to: 75 },
        ...from('injections-2022'),
      },
      {
        code: 'injections-lost-again',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['patchy'], ages: 'not-stated' },
        values: { from: 44, to: 54, sessions: 3, lost: 45, yearsFrom: 1, yearsTo: 3 },
        ...from('injections-2020'),
      },
      {
        code: 'injections-nhs-view',
        evidence: 'advice',
        comparison: 'none',
        population: notStated,
        values: { per100: 25 },
        ...from('cornwall-pathway', 'cochrane-2023'),
      },
    ],
  },
  'contact-immunotherapy': {
    population: { extents: anybody.extents, ages: 'not-stated' },
    what: { ...from('alopecia-uk-immunotherapy', 'gloucestershire-immunotherapy') },
    'for-whom': { ...from('alopecia-uk-immunotherapy', 'northern-care-immunotherapy') },
    how: { ...from('gloucestershire-immunotherapy', 'northern-care-immunotherapy'), values: { months: 3 } },
    harms: { ...from('gloucestershire-immunotherapy', 'northern-care-immunotherapy'), values: { months: 6 } },
    nhs: { ...from('alopecia-uk-immunotherapy') },
    studies: [
      {
        code: 'immunotherapy-patchy',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['patchy'], ages: 'not-stated' },
        values: { any: 74.6, complete: 42.6 },
        ...from('immunotherapy-2018'),
      },
      {
        code: 'immunotherapy-totalis',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['totalis-universalis'], ages: 'not-stated' },
        values: { any: 54.5, complete: 24.9 },
        ...from('immunotherapy-2018'),
      },
      {
        code: 'immunotherapy-relapse',
        evidence: 'small-study',
        comparison: 'none',
        population: notStated,
        values: { without: 57, with: 18 },
        ...from('immunotherapy-2010'),
      },
    ],
  },
  'steroid-tablets': {
    population: { extents: ['extensive', 'totalis-universalis'], ages: 'not-stated' },
    what: { ...from('prednisolone-2005', 'steroid-review-2023') },
    'for-whom': { ...from('steroid-review-2023') },
    how: { ...from('steroid-review-2023') },
    harms: { ...from('steroid-review-2023') },
    nhs: { ...from('nice-ta926-draft', 'nice-ta958-resource') },
    studies: [
      {
        code: 'weekly-prednisolone',
        evidence: 'trial',
        comparison: 'dummy',
        population: notStated,
        people: 43,
        values: { months: 3, regrew: 8, treated: 23, dummy: 20, relapsed: 2 },
        ...from('prednisolone-2005'),
      },
      {
        code: 'steroids-in-totalis',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['totalis-universalis'], ages: 'not-stated' },
        ...from('steroid-review-2023'),
      },
    ],
  },
  methotrexate: {
    population: { extents: ['totalis-universalis'], ages: ['adults'] },
    what: { ...from('methotrexate-2023') },
    'for-whom': { ...from('methotrexate-2023') },
    how: { ...from('methotrexate-2023', 'healthtalk-tablets') },
    harms: { ...from('healthtalk-tablets'), evidence: 'case-reports' },
    nhs: { ...from('nice-ta926-draft', 'nice-ta958-resource') },
    studies: [
      {
        code: 'methotrexate-trial',
        evidence: 'trial',
        comparison: 'dummy',
        population: { extents: ['totalis-universalis'], ages: ['adults'] },
        people: 89,
        values: { people: 89, alone: 1, both: 7, ofBoth: 35, longest: 5, ofLongest: 16 },
        ...from('methotrexate-2023'),
      },
    ],
  },
  ciclosporin: {
    population: { extents: ['extensive'], ages: 'not-stated' },
    what: { ...from('ciclosporin-2023') },
    'for-whom': { ...from('ciclosporin-2023') },
    how: { ...from('ciclosporin-2023', 'ciclosporin-2020') },
    harms: { ...from('ciclosporin-2023', 'ciclosporin-2020') },
    nhs: { ...from('nice-ta926-draft', 'nice-ta958-resource') },
    studies: [
      {
        code: 'ciclosporin-trial',
        evidence: 'trial',
        comparison: 'dummy',
        population: { extents: ['extensive'], ages: 'not-stated' },
        people: 32,
        values: { lost: 79, months: 3, regrew: 5, treated: 16, regrewOnDummy: 1, dummy: 16 },
        ...from('ciclosporin-2023'),
      },
      {
        code: 'ciclosporin-reports',
        evidence: 'case-reports',
        comparison: 'none',
        population: notStated,
        values: { responded: 65, relapsed: 74 },
        ...from('ciclosporin-2023', 'ciclosporin-2020'),
      },
    ],
  },
  azathioprine: {
    population: notStated,
    what: { ...from('healthtalk-tablets', 'consensus-2018') },
    'for-whom': { unknown: true },
    how: { ...from('healthtalk-tablets') },
    harms: { unknown: true },
    nhs: { ...from('nice-ta926-draft', 'nice-ta958-resource') },
    studies: [],
  },
  'minoxidil-scalp': {
    population: { extents: ['patchy'], ages: 'not-stated' },
    what: { ...from('management-review-2021') },
    'for-whom': { ...from('management-review-2021') },
    how: { ...from('management-review-2021') },
    harms: { ...from('management-review-2021') },
    nhs: { ...from('management-review-2021') },
    studies: [
      {
        code: 'minoxidil-may-help',
        evidence: 'small-study',
        comparison: 'dummy',
        population: notStated,
        ...from('nz-doctor-2023', 'cochrane-2023'),
      },
      {
        code: 'minoxidil-in-extensive',
        evidence: 'small-study',
        comparison: 'none',
        population: { extents: ['extensive'], ages: 'not-stated' },
        ...from('management-review-2021'),
      },
    ],
  },
  'minoxidil-tablets': {
    population: notStated,
    what: { ...from('minoxidil-tablets-2024') },
    'for-whom': { unknown: true },
    how: { unknown: true },
    // Seen in people with another kind of hair loss: the words say so and give no number.
    harms: { ...from('minoxidil-tablets-2024'), evidence: 'trial' },
    nhs: { unknown: true },
    studies: [],
  },
  dithranol: {
    population: notStated,
    what: { ...from('evidence-review-2009', 'management-review-2021') },
    'for-whom': { unknown: true },
    how: { ...from('management-review-2021'), values: { from: 20, to: 30 } },
    harms: { ...from('management-review-2021') },
    nhs: { unknown: true },
    studies: [],
  },
  light: {
    population: notStated,
    what: { ...from('msd-manual') },
    'for-whom': { unknown: true },
    how: { ...from('msd-manual') },
    harms: { unknown: true },
    nhs: { ...from('msd-manual') },
    studies: [
      {
        code: 'light-in-short',
        evidence: 'small-study',
        comparison: 'none',
        population: notStated,
        ...from('msd-manual'),
      },
    ],
  },
} as const satisfies Record<string, OtherCareRecord>;

/** A kind of other care. The order of the keys is the order in which a person is likely to be offered them; it is no rank. */
export type OtherCareId = keyof typeof otherCare;

export const otherCareIds = Object.keys(otherCare) as readonly OtherCareId[];

export type CareStudyCode = (typeof otherCare)[OtherCareId]['studies'][number]['code'];

/** Where its kinds are told as a whole. */
export const otherCareOverview: Claim = from('bad-guideline', 'bad-leaflet');

/** What holds for all of it. */
export const otherCareInAll = {
  'usual-path': { ...from('nice-ta926-draft', 'nice-ta958-resource') },
  'how-sure': {
    ...from('cochrane-2023', 'nz-doctor-2023'),
    evidence: 'trial',
    population: notStated,
    values: { trials: 63, treatments: 47, people: 4817 },
  },
  'in-adults': {
    ...from('older-treatments-2023'),
    evidence: 'small-study',
    // Moderate to severe loss: some had lost less than half.
    population: { extents: ['patchy', 'extensive', 'totalis-universalis'], ages: ['adults'] },
    values: { reports: 53, trials: 7 },
  },
} as const satisfies Record<string, CareFact>;

/** The studies of one kind by how much hair people had lost. Each list is shown under a heading of its own. */
export function studiesOf(id: OtherCareId): Readonly<Record<'patchy' | 'severe' | 'mixed', readonly CareStudy[]>> {
  const studies: readonly CareStudy[] = otherCare[id].studies;
  const among = (severity: ReturnType<typeof severityOf>): readonly CareStudy[] =>
    studies.filter(({ population }) => severityOf(population) === severity);
  return { patchy: among('patchy'), severe: among('severe'), mixed: among('mixed') };
}
