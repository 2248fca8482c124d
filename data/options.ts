/**
 * The comparison: people's questions × options. A short answer holds no share of people on a medicine, so that no two
 * medicines' numbers meet on a line: numbers stand in what unfolds, each medicine's beside its own dummy group.
 */
import { from } from './claims.js';
import type { CareFact } from './care.js';
import { medicineIds, type MedicineId } from './medicines/index.js';

/** The rows, in reading order: what it can do to me follows at once on what it can do for me. */
export const compareQuestions = [
  'chance',
  'harms',
  'taking',
  'tests',
  'pregnancy',
  'stopping',
  'nhs',
  'living',
] as const;

export type CompareQuestion = (typeof compareQuestions)[number];

/** The columns, in the alphabetical order of their English names: it means nothing else. */
export type CompareOption = MedicineId | 'no-treatment' | 'other-care';

export const compareOptions: readonly CompareOption[] = [
  ...medicineIds,
  'no-treatment' as const,
  'other-care' as const,
].sort();

export type OtherOption = Exclude<CompareOption, MedicineId>;

/** The short answers on what is no medicine. */
export const otherAnswers = {
  'no-treatment': {
    chance: {
      ...from('bad-leaflet', 'totalis-outlook-2020'),
      population: { extents: ['extensive', 'totalis-universalis'], ages: 'not-stated' },
    },
    harms: { ...from('nice-ta958-discussion', 'mental-health-2022') },
    taking: { ...from('nhsbsa-wigs', 'alopecia-uk-menu') },
    tests: { ...from('lilly-monitoring', 'pfizer-monitoring', 'bad-guideline-2025') },
    pregnancy: { ...from('lilly-contraception', 'leaflet-ritlecitinib', 'gloucestershire-immunotherapy') },
    stopping: { ...from('alopecia-uk-2026'), evidence: 'advice' },
    nhs: { ...from('nhsbsa-wigs', 'nhsbsa-nations', 'nidirect-costs', 'cornwall-pathway') },
    living: { ...from('alopecia-uk-2026'), evidence: 'advice' },
  },
  'other-care': {
    chance: {
      ...from('cochrane-2023', 'older-treatments-2023', 'immunotherapy-2018', 'steroid-review-2023'),
      evidence: 'small-study',
      population: { extents: ['patchy', 'extensive', 'totalis-universalis'], ages: ['adults', 'children'] },
    },
    harms: {
      ...from('alopecia-uk-treatments', 'gloucestershire-immunotherapy', 'ciclosporin-2023', 'healthtalk-tablets'),
    },
    taking: {
      ...from('alopecia-uk-treatments', 'gloucestershire-immunotherapy', 'methotrexate-2023'),
    },
    tests: {
      ...from('gloucestershire-immunotherapy', 'injections-2020', 'healthtalk-tablets'),
    },
    pregnancy: { ...from('gloucestershire-immunotherapy'), values: { months: 6 } },
    stopping: {
      ...from('injections-2020', 'immunotherapy-2010', 'prednisolone-2005', 'older-treatments-2023'),
      evidence: 'small-study',
      population: { extents: ['patchy', 'extensive', 'totalis-universalis'], ages: 'not-stated' },
    },
    nhs: { ...from('nice-ta926-draft', 'nice-ta958-resource', 'alopecia-uk-immunotherapy') },
    living: { ...from('gloucestershire-immunotherapy', 'older-treatments-2023', 'injections-2020') },
  },
} as const satisfies Record<OtherOption, Record<CompareQuestion, CareFact>>;

/** What trials call a SALT score, as a share of the scalp that has hair: named once, drawn in place of a score. */
export const scalpPictures = { half: 50, 'four-fifths': 80, 'nine-tenths': 90 } as const;

export type ScalpPicture = keyof typeof scalpPictures;
